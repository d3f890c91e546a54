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
import org.xml.sax.helpers.DefaultHandler;

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

    private static final class Slides extends DefaultHandler {
        private static final String XHTML = "http://www.w3.org/1999/xhtml";
        private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
        private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

        private final ContentHandler out;
        private boolean inSlide;
        private int paragraphs;

        Slides(ContentHandler out) {
            this.out = out;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            var tag = tag(uri, name);
            if (tag.equals("div")) inSlide = true;
            if (!inSlide) return;
            if (tag.equals("p")) paragraphs++;
            if (!tag.isEmpty()) out.startElement(XHTML, tag, tag, tag.equals("div") ? slide() : new AttributesImpl());
            else if (uri.equals(TEXT) && name.equals("line-break")) say("\n");
            else if (uri.equals(TEXT) && (name.equals("tab") || name.equals("s"))) say(" ");
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            var tag = tag(uri, name);
            if (!inSlide || tag.isEmpty()) return;
            out.endElement(XHTML, tag, tag);
            if (tag.equals("p")) paragraphs--;
            if (tag.equals("div")) inSlide = false;
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (inSlide && paragraphs > 0) out.characters(characters, start, length);
        }

        private void say(String text) throws SAXException {
            characters(text.toCharArray(), 0, text.length());
        }

        private static Attributes slide() {
            var attributes = new AttributesImpl();
            attributes.addAttribute("", "class", "class", "CDATA", MARK);
            return attributes;
        }

        /** What the element becomes; "" for one that only holds others. */
        private static String tag(String uri, String name) {
            return switch (uri) {
                case DRAW -> name.equals("page") ? "div" : "";
                case TEXT -> name.equals("p") || name.equals("h") ? "p" : "";
                case TABLE ->
                    switch (name) {
                        case "table" -> "table";
                        case "table-row" -> "tr";
                        case "table-cell" -> "td";
                        default -> "";
                    };
                default -> "";
            };
        }
    }
}
