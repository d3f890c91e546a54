package vn.vankho.extraction.worker;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Gives the parser of an .xlsx the words of what is printed above and below its sheets, without their codes ({@link PrintedLine}). */
final class SheetLines extends ContentHandlerDecorator {
    private static final Set<String> LINES =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    /** The parser behind reads no line that does not say where it stands. */
    private static final String MIDDLE = "&C";

    /** An ampersand in words that it would take for such a code. */
    private static final Pattern APART = Pattern.compile("&(?=[LCR])");

    private final StringBuilder line = new StringBuilder();
    private boolean inLine;

    SheetLines(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        inLine = LINES.contains(name);
        line.setLength(0);
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inLine) line.append(text, start, length);
        else super.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (inLine) {
            var words =
                    MIDDLE + APART.matcher(PrintedLine.words(line.toString())).replaceAll("&\u2060");
            super.characters(words.toCharArray(), 0, words.length());
        }
        inLine = false;
        super.endElement(uri, name, qName);
    }
}
