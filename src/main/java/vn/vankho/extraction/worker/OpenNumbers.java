package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes the numbers of lists and headings of an OpenDocument before their paragraphs: in the file they do not stand, and the parser behind makes
 * lists of HTML without any. Their items are paragraphs for it. What somebody struck out while changes were recorded, which the file keeps before its
 * text, is none of it.
 */
final class OpenNumbers extends ContentHandlerDecorator {
    private static final String STRUCK_OUT = "tracked-changes";

    private final OpenLists styles;

    /** Styles of the lists that are open, the innermost first. */
    private final Deque<String> lists = new ArrayDeque<>();

    private boolean awaited;
    private boolean struckOut;

    OpenNumbers(ContentHandler handler, OpenLists styles) {
        super(handler);
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (name.equals(STRUCK_OUT)) struckOut = true;
        if (struckOut) return;
        switch (name) {
            case "list" -> begin(attributes);
            case "list-item" -> {
                awaited = true;
                int start = OpenLists.number(attributes, "start-value", -1);
                if (start >= 0) styles.goOnWith(lists.peek(), lists.size(), start);
            }
            case "list-header" -> awaited = false;
            default -> {
                super.startElement(uri, name, qName, attributes);
                if (name.equals("p") || name.equals("h")) number(name, attributes);
            }
        }
    }

    private void begin(Attributes attributes) {
        var said = WordStyles.attribute(attributes, "style-name");
        var around = lists.peek();
        var style = said != null ? said : around == null ? "" : around;
        boolean goesOn = "true".equals(WordStyles.attribute(attributes, "continue-numbering"))
                || WordStyles.attribute(attributes, "continue-list") != null;
        // a style that is counted around it goes on: this list is a deeper level of it
        if (!goesOn && !lists.contains(style)) styles.begin(style);
        lists.push(style);
    }

    private void number(String name, Attributes attributes) throws SAXException {
        @Nullable String number = null;
        if (awaited && !lists.isEmpty()) number = styles.next(lists.peek(), lists.size());
        else if (name.equals("h") && lists.isEmpty())
            number = styles.next(OpenLists.OF_HEADINGS, OpenLists.number(attributes, "outline-level", 1));
        awaited = false;
        if (number == null || number.isEmpty()) return;
        var text = (number + " ").toCharArray();
        super.characters(text, 0, text.length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (struckOut) {
            struckOut = !name.equals(STRUCK_OUT);
            return;
        }
        switch (name) {
            case "list" -> lists.poll();
            case "list-item", "list-header" -> awaited = false;
            default -> super.endElement(uri, name, qName);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!struckOut) super.characters(text, start, length);
    }
}
