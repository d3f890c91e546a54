package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents in documents: so many, so deep, pictures and programs not at all. */
final class BoundedExtractor extends ParsingEmbeddedDocumentExtractor {
    private final Limits limits;
    private int count;
    private int depth;

    BoundedExtractor(ParseContext context, Limits limits) {
        super(context);
        this.limits = limits;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        if (type != null && (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")))
            return false;
        return depth < limits.depth() && count < limits.embedded();
    }

    /** Whether no embedded document is being read now. */
    boolean isOutermost() {
        return depth == 0;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        count++;
        depth++;
        try {
            super.parseEmbedded(stream, handler, metadata, outputHtml);
        } finally {
            depth--;
        }
    }
}
