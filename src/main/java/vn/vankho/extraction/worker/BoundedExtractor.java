package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.RTFMetadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents in documents: so many, so deep, programs not at all; of pictures those of the file itself that may be scanned pages are put aside. */
final class BoundedExtractor extends ParsingEmbeddedDocumentExtractor {
    private final Limits limits;
    private final HandedSheets sheets;
    private int count;
    private int depth;

    BoundedExtractor(ParseContext context, Limits limits, HandedSheets sheets) {
        super(context);
        this.limits = limits;
        this.sheets = sheets;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (isPicture(metadata)) return depth == 0 && sheets.wants(metadata);
        var type = metadata.get(Metadata.CONTENT_TYPE);
        if (type != null && (type.startsWith("audio/") || type.startsWith("video/"))) return false;
        return depth < limits.depth() && count < limits.embedded();
    }

    /** Of pictures in rich text nobody says of which kind they are, but always whether they show an object that stands there. */
    private static boolean isPicture(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.startsWith("image/") || metadata.get(RTFMetadata.THUMBNAIL) != null;
    }

    /** Whether no embedded document is being read now. */
    boolean isOutermost() {
        return depth == 0;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (isPicture(metadata)) {
            sheets.take(stream);
            return;
        }
        count++;
        depth++;
        try {
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }
}
