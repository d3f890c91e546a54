package vn.vankho.extraction.worker;

import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the events of a parser apart into pages of text and the safe reading view; ends the parse at the limit of characters. */
final class PageCollector extends DefaultHandler {
    /** Elements whose text is none of the file. */
    static final Set<String> DROPPED = Set.of(
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
    /** Says where a line may break, nothing else; the hyphens of that kind come out of Word as this. */
    private static final String OPTIONAL_BREAK = "\u200B";

    private static final int BEAT_EVERY = 512;

    private final PageTexts texts;
    private final SafeHtml html;
    private final Limits limits;
    private final Beat beat;
    private final String mark;
    private final boolean collapse;
    private int characters;
    private boolean cut;
    private int dropped;
    private int events;
    private boolean afterHeading;

    /**
     * @param mark name or class of the element that begins a page, even an empty one; "" where pages are parted by form feeds only
     * @param collapse line breaks in text are blanks (HTML source)
     */
    PageCollector(Limits limits, Beat beat, String mark, boolean collapse) {
        this.limits = limits;
        this.beat = beat;
        this.mark = mark;
        this.collapse = collapse;
        texts = new PageTexts();
        html = new SafeHtml(Limits.HTML);
    }

    private PageCollector(PageCollector other) {
        limits = other.limits;
        beat = other.beat;
        mark = other.mark;
        collapse = other.collapse;
        texts = other.texts.asWritten();
        html = other.html.copy();
        characters = other.characters;
        cut = other.cut;
        dropped = other.dropped;
        afterHeading = other.afterHeading;
    }

    /** Another one that has collected the same so far, and keeps what comes as it is written. */
    PageCollector asWritten() {
        return new PageCollector(this);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        var name = localName;
        if (DROPPED.contains(name)) dropped++;
        if (dropped > 0) return;
        if (afterHeading) endLine();
        if (startsPage(name, attributes) && texts.mark()) html.rule();
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
        text(new String(characters, start, length));
    }

    void text(String all) throws SAXException {
        if (dropped > 0) return;
        var text = all.substring(0, fitting(all.length())).replace(OPTIONAL_BREAK, "");
        if (collapse) text = collapsed(text);
        texts.append(text);
        html.text(text);
        endWhenCut();
        beat();
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        blank(new String(characters, start, length));
    }

    void blank(String all) throws SAXException {
        if (dropped > 0) return;
        texts.append(all.substring(0, fitting(all.length())));
        endWhenCut();
    }

    /** Most parsers end the line of a heading themselves; that of OpenDocument glues it to the paragraph below. */
    private void endLine() {
        afterHeading = false;
        texts.endLine();
    }

    /** Pages, cleaned; at least one. */
    List<String> pages() {
        return texts.pages();
    }

    /** Whether the parse was ended before the file was. */
    boolean isCut() {
        return cut;
    }

    String html() {
        return html.finish();
    }

    private boolean startsPage(String name, Attributes attributes) {
        if (mark.isEmpty()) return false;
        return name.equals(mark) || name.equals("div") && mark.equals(attributes.getValue("class"));
    }

    /** How many of so many characters the limit lets through. */
    private int fitting(int length) {
        int fitting = Math.min(length, limits.characters() - characters);
        cut |= fitting < length;
        characters += fitting;
        return fitting;
    }

    private void endWhenCut() throws SAXException {
        if (cut) throw new TooMuch(limits.characters());
    }

    private void beat() {
        if (++events % BEAT_EVERY == 0) beat.at(texts.size(), 0);
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
