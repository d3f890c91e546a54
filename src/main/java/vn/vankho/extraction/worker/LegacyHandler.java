package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import vn.vankho.vietnamese.LegacyCharset;

/**
 * Stands between a parser and what collects its text: decodes paragraph by paragraph what is written in charsets of the time before
 * Unicode. A paragraph of few words waits for the next sure one. From the first decoded paragraph on a second collector gets the
 * text as it stands in the file.
 */
final class LegacyHandler extends DefaultHandler {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "br", "code", "del", "em", "font", "i", "img", "ins", "mark", "q", "s", "small",
            "span", "strike", "strong", "sub", "sup", "tt", "u");

    /** Also the name of a sheet. */
    private static final String HEADING = "h1";

    /** A "paragraph" longer than this is judged in parts. */
    private static final int LONG = 50_000;

    private sealed interface Event {}

    private record Start(String name, Attributes attributes) implements Event {}

    private record End(String name) implements Event {}

    private record Text(String text) implements Event {}

    private record Blank(String text) implements Event {}

    private final PageCollector collector;
    private final FontedTexts fonts;
    private final LegacyJudge judge = new LegacyJudge();
    private final LegacyFound found = new LegacyFound();
    private final LegacyQueue<List<Event>, SAXException> queue = new LegacyQueue<>(this::take);
    private List<Event> events = new ArrayList<>();
    private @Nullable PageCollector original;
    private int length;
    private int dropped;

    LegacyHandler(PageCollector collector, FontedTexts fonts) {
        this.collector = collector;
        this.fonts = fonts;
    }

    /** The text as it stands in the file; null where nothing was decoded. */
    @Nullable
    PageCollector original() {
        return original;
    }

    LegacyFound found() {
        return found;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!INLINE.contains(localName)) endParagraph();
        if (PageCollector.DROPPED.contains(localName)) dropped++;
        events.add(new Start(localName, attributes.getLength() == 0 ? attributes : new AttributesImpl(attributes)));
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        events.add(new End(localName));
        if (PageCollector.DROPPED.contains(localName)) dropped--;
        if (!INLINE.contains(localName)) endParagraph();
    }

    @Override
    public void characters(char[] characters, int start, int count) throws SAXException {
        if (dropped > 0) return;
        var text = new String(characters, start, count);
        var styles = LayoutMark.styles(text);
        if (!styles.isEmpty()) style(styles);
        events.add(new Text(styles.isEmpty() ? text : LayoutMark.without(text)));
        length += count;
        if (length > LONG) endParagraph();
    }

    /** The layout is said within the text and belongs to the block around it. */
    private void style(String styles) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (!(events.get(i) instanceof Start(var name, var attributes)) || INLINE.contains(name)) continue;
            var styled = new AttributesImpl(attributes);
            int before = styled.getIndex("class");
            if (before < 0) styled.addAttribute("", "class", "class", "CDATA", styles);
            else styled.setValue(before, styles);
            events.set(i, new Start(name, styled));
            return;
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int count) {
        events.add(new Blank(new String(characters, start, count)));
    }

    @Override
    public void endDocument() throws SAXException {
        endParagraph();
        queue.end();
    }

    private void endParagraph() throws SAXException {
        var pieces = new ArrayList<String>();
        boolean heading = false;
        for (var event : events) {
            if (event instanceof Text(var text)) pieces.add(text);
            heading |= event instanceof Start start && start.name().equals(HEADING);
        }
        var ended = events;
        events = new ArrayList<>();
        length = 0;
        queue.add(ended, new LegacyParagraph(fonts.marked(pieces), true), heading);
    }

    private void take(List<Event> of, LegacyParagraph paragraph, @Nullable LegacyCharset charset) throws SAXException {
        var decoded = charset == null && !paragraph.isFonted()
                ? paragraph.undecoded()
                : paragraph.decoded(charset, judge, found);
        if (original == null && found.any()) original = collector.asWritten();
        if (original != null) send(of, paragraph.asWritten(), original, true);
        send(of, decoded, collector, false);
    }

    private static void send(List<Event> events, List<String> texts, PageCollector to, boolean lenient)
            throws SAXException {
        int piece = 0;
        try {
            for (var event : events) {
                switch (event) {
                    case Start(var name, var attributes) -> to.startElement("", name, name, attributes);
                    case End(var name) -> to.endElement("", name, name);
                    case Text _ -> to.text(texts.get(piece++));
                    case Blank(var blank) -> to.blank(blank);
                }
            }
        } catch (TooMuch e) {
            // the text of the file ends with what is decoded of it
            if (!lenient) throw e;
        }
    }
}
