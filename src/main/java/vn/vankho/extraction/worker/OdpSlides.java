package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The slides of an OpenDocument presentation, words and tables: the reader that comes with Tika does not tell where a slide ends. */
final class OdpSlides implements Parser {
    /** Class of the element that begins a slide. */
    static final String MARK = "slide";

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XMLReaderUtils.parseSAX(CloseShieldInputStream.wrap(stream), new Slides(handler), context);
    }

    private static final class Slides extends OpenPages {
        Slides(ContentHandler out) {
            super(out);
        }

        @Override
        boolean isPage(String uri, String name) {
            return uri.equals(DRAW) && name.equals("page");
        }

        @Override
        void begin(Attributes page) throws SAXException {
            var attributes = new AttributesImpl();
            attributes.addAttribute("", "class", "class", "CDATA", MARK);
            start("div", attributes);
        }

        @Override
        void end() throws SAXException {
            end("div");
        }
    }
}
