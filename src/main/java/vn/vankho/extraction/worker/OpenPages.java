package vn.vankho.extraction.worker;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Words and tables of an OpenDocument file page by page, as events of a web page; what stands outside a page is left out. */
abstract class OpenPages extends DefaultHandler {
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final ContentHandler out;
    private int pages;
    private int paragraphs;

    OpenPages(ContentHandler out) {
        this.out = out;
    }

    abstract boolean isPage(String uri, String name);

    abstract void begin(Attributes page) throws SAXException;

    abstract void end() throws SAXException;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (isPage(uri, name) && pages++ == 0) begin(attributes);
        if (pages == 0) return;
        var tag = tag(uri, name);
        if (tag.equals("p")) paragraphs++;
        if (!tag.isEmpty()) start(tag, new AttributesImpl());
        else if (uri.equals(TEXT) && name.equals("line-break")) say("\n");
        else if (uri.equals(TEXT) && (name.equals("tab") || name.equals("s"))) say(" ");
        else if (uri.equals(DRAW) && name.equals("image")) picture(attributes.getValue(LINK, "href"));
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (pages == 0) return;
        var tag = tag(uri, name);
        if (!tag.isEmpty()) end(tag);
        if (tag.equals("p")) paragraphs--;
        if (isPage(uri, name) && --pages == 0) end();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (pages > 0 && paragraphs > 0) out.characters(characters, start, length);
    }

    private void picture(String link) throws SAXException {
        var attributes = new AttributesImpl();
        if (link != null) attributes.addAttribute("", "src", "src", "CDATA", "embedded:" + link);
        start("img", attributes);
        end("img");
    }

    final void say(String text) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
    }

    final void start(String tag, Attributes attributes) throws SAXException {
        out.startElement(XHTML, tag, tag, attributes);
    }

    final void end(String tag) throws SAXException {
        out.endElement(XHTML, tag, tag);
    }

    /** What the element becomes; "" for one that only holds others. */
    private static String tag(String uri, String name) {
        return switch (uri) {
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
