package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the events of a parser apart into pages of text and the safe reading view; holds the limit of characters. */
final class PageCollector extends DefaultHandler {
    private static final Set<String> DROPPED = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "template",
            "textarea",
            "select",
            "button",
            "form-data",
            "applet",
            "frame",
            "frameset",
            "link",
            "meta");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int BEAT_EVERY = 512;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private final SafeHtml html = new SafeHtml(Limits.HTML);
    private final Limits limits;
    private final Beat beat;
    private final boolean sheets;
    private final boolean collapse;
    private long characters;
    private int dropped;
    private int events;
    private boolean blank = true;
    private boolean afterHeading;

    /**
     * @param sheets each heading of level 1 begins a page (spreadsheets)
     * @param collapse line breaks in text are blanks (HTML source)
     */
    PageCollector(Limits limits, Beat beat, boolean sheets, boolean collapse) {
        this.limits = limits;
        this.beat = beat;
        this.sheets = sheets;
        this.collapse = collapse;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        var name = localName;
        if (DROPPED.contains(name)) dropped++;
        if (dropped > 0) return;
        if (afterHeading) endLine();
        if (startsPage(name, attributes) && !blank) turnPage();
        html.start(name, attributes);
        beat();
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (dropped == 0) {
            html.end(localName);
            afterHeading = HEADINGS.contains(localName);
        } else if (DROPPED.contains(localName)) dropped--;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (dropped > 0) return;
        count(length);
        var text = new String(characters, start, length);
        if (collapse) text = collapsed(text);
        append(text);
        html.text(text);
        beat();
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (dropped > 0) return;
        count(length);
        page.append(characters, start, length);
    }

    /** Most parsers end the line of a heading themselves; that of OpenDocument glues it to the paragraph below. */
    private void endLine() {
        afterHeading = false;
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') page.append('\n');
    }

    /** Pages, cleaned; at least one. */
    List<String> pages() {
        if (!blank || pages.isEmpty()) turnPage();
        return pages;
    }

    String html() {
        return html.finish();
    }

    private boolean startsPage(String name, Attributes attributes) {
        if (sheets) return name.equals("h1");
        if (!name.equals("div")) return false;
        var kind = attributes.getValue("class");
        return "slide-content".equals(kind) || "slide".equals(kind) || "page".equals(kind);
    }

    private void append(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                page.append(text, from, i);
                from = i + 1;
                if (!blank) turnPage();
            } else if (c > ' ') blank = false;
        }
        page.append(text, from, text.length());
    }

    private void turnPage() {
        pages.add(CleanText.of(page));
        page.setLength(0);
        blank = true;
    }

    private void count(int length) throws SAXException {
        characters += length;
        if (characters > limits.characters())
            throw new TooMuch(Trouble.TOO_MANY_CHARACTERS, String.valueOf(limits.characters()));
    }

    private void beat() {
        if (++events % BEAT_EVERY == 0) beat.at(pages.size(), 0);
    }

    private static String collapsed(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return out.toString();
    }
}
