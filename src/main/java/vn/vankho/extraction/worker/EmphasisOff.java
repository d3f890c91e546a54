package vn.vankho.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of Word with its old fonts ({@link RunFonts}) and its layout ({@link WordLayout}) marked, each head and foot of its pages once,
 * and without the emphasis that it switches off: the parser behind takes {@code <w:b w:val="0"/>}, with which a run in a bold style is
 * said to be plain, for bold.
 */
@SuppressWarnings("deprecation") // org.xml.sax.Parser stands in the class that is extended
final class EmphasisOff extends SAXParser {
    private static final Set<String> EMPHASIS = Set.of("b", "i", "strike");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Of the document that is read: its part of styles comes before those with text. */
    private final WordStyles styles;

    private final Map<String, Integer> notes = WordLayout.notes();
    private final RepeatedParts parts = new RepeatedParts();
    private final OfficeFonts fonts;

    EmphasisOff(OfficeFonts fonts) {
        this.fonts = fonts;
        styles = new WordStyles(fonts.theme());
    }

    @Override
    public void parse(InputStream xml, DefaultHandler handler) throws SAXException, IOException {
        try {
            // without this parser in its context it takes one of its own, which follows no entity
            var part = parts.look(xml);
            if (parts.isRepeated()) return;
            var marking = fonts.marking(new Switch(handler), styles, notes);
            XMLReaderUtils.parseSAX(part, marking, new ParseContext());
        } catch (TikaException e) {
            throw new SAXException(e);
        }
    }

    private static final class Switch extends ContentHandlerDecorator {
        private int off;

        Switch(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (EMPHASIS.contains(name) && isOff(attributes)) off++;
            else super.startElement(uri, name, qName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            if (off > 0 && EMPHASIS.contains(name)) off--;
            else super.endElement(uri, name, qName);
        }

        private static boolean isOff(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++)
                if (attributes.getLocalName(i).equals("val") && OFF.contains(attributes.getValue(i))) return true;
            return false;
        }
    }

    @Override
    public org.xml.sax.Parser getParser() {
        throw new UnsupportedOperationException();
    }

    @Override
    public XMLReader getXMLReader() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getProperty(String name) {
        throw new UnsupportedOperationException();
    }
}
