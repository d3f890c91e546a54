package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents in documents: so many, so deep, pictures and programs not at all. */
final class BoundedExtractor extends ParsingEmbeddedDocumentExtractor {
    private static final int NAMES = 200;

    private final Limits limits;
    private final List<String> names = new ArrayList<>();
    private int count;
    private int depth;

    BoundedExtractor(ParseContext context, Limits limits) {
        super(context);
        this.limits = limits;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        boolean image = type != null && type.startsWith("image/");
        remember(metadata, image);
        if (image || type != null && (type.startsWith("audio/") || type.startsWith("video/"))) return false;
        return depth < limits.depth() && count < limits.embedded();
    }

    /** Names of the files that lie in this one, as it says them; not those of pictures that are part of its text. */
    List<String> names() {
        return names;
    }

    /** Whether no embedded document is being read now. */
    boolean isOutermost() {
        return depth == 0;
    }

    private void remember(Metadata metadata, boolean image) {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        boolean inText = image
                && TikaCoreProperties.EmbeddedResourceType.INLINE
                        .toString()
                        .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        if (name != null && depth == 0 && !inText && names.size() < NAMES) names.add(name);
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
