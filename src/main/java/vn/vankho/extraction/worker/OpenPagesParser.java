package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Gives the content of an OpenDocument file to its pages, in the place of the reader of content that comes with Tika. */
final class OpenPagesParser implements Parser {
    private static final long serialVersionUID = 1L;

    private final transient Function<ContentHandler, OpenPages> pages;

    OpenPagesParser(Function<ContentHandler, OpenPages> pages) {
        this.pages = pages;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XMLReaderUtils.parseSAX(CloseShieldInputStream.wrap(stream), pages.apply(handler), context);
    }
}
