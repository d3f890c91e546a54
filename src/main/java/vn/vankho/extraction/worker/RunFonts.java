package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.vankho.vietnamese.LegacyFont;

/** Marks the text of runs in the XML of Word and PowerPoint with their old fonts, before the parser sees it. Text boxes lie within runs. */
final class RunFonts extends ContentHandlerDecorator {
    /** A hyphen that is only there at the end of a line, and in an old font the letter ư. */
    private static final String HYPHEN = "softHyphen";

    private static final String SOFT_HYPHEN = "\u00AD";

    /** A hyphen at which no line may break, as in "QĐ‑UBND": the parser behind makes no text of it. */
    private static final String KEPT_HYPHEN = "noBreakHyphen";

    private static final String NON_BREAKING_HYPHEN = "\u2011";

    /** A sign that names its font itself. */
    private static final String SYMBOL = "sym";

    private static final class Paragraph {
        private @Nullable String style;
    }

    private static final class Run {
        private @Nullable String font;
        private @Nullable String style;
    }

    private final WordStyles styles;
    private final SlideFonts slides;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Run> runs = new ArrayDeque<>();
    private @Nullable String placeholder;
    private boolean ofStyles;
    private boolean inParagraphProperties;
    private boolean inText;

    RunFonts(ContentHandler handler, WordStyles styles, SlideFonts slides) {
        super(handler);
        this.styles = styles;
        this.slides = slides;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (ofStyles) styles.start(name, attributes);
        else note(name, attributes);
        var symbol = name.equals(SYMBOL) ? symbol(attributes) : "";
        if (!symbol.isEmpty()) {
            super.startElement(uri, "t", qName, attributes);
            write(symbol);
            super.endElement(uri, "t", qName);
        }
        var hyphen = hyphen(name);
        super.startElement(uri, hyphen.isEmpty() ? name : "t", qName, attributes);
        if (name.equals("t") || !hyphen.isEmpty()) begin();
        if (!hyphen.isEmpty()) write(hyphen);
    }

    /** What an element without text stands for; empty where it is none for a hyphen that is read. */
    private String hyphen(String name) {
        if (name.equals(KEPT_HYPHEN)) return NON_BREAKING_HYPHEN;
        return name.equals(HYPHEN) && font() == LegacyFont.TCVN3 ? SOFT_HYPHEN : "";
    }

    /** With its font, where that is an old one; else empty. */
    private String symbol(Attributes attributes) {
        var name = WordStyles.attribute(attributes, "font");
        var code = WordStyles.attribute(attributes, "char");
        var font = name == null ? null : styles.legacy(name);
        if (font == null || code == null || !code.matches("(?i)F0[2-9A-F][0-9A-F]")) return "";
        return FontMarks.marked(font, String.valueOf((char) Integer.parseInt(code, 16)));
    }

    private void begin() throws SAXException {
        inText = true;
        var font = font();
        if (font != null) write(FontMarks.begin(font));
    }

    private void note(String name, Attributes attributes) {
        switch (name) {
            case "styles" -> ofStyles = true;
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> runs.push(new Run());
            case "pPr" -> inParagraphProperties = true;
            case "sp" -> placeholder = null;
            case "ph" -> {
                var kind = WordStyles.attribute(attributes, "type");
                placeholder = kind == null ? "obj" : kind;
            }
            case "pStyle" -> {
                if (!paragraphs.isEmpty()) paragraphs.peek().style = WordStyles.attribute(attributes, "val");
            }
            case "rStyle" -> {
                if (inRun()) runs.peek().style = WordStyles.attribute(attributes, "val");
            }
            case "rFonts" -> {
                if (inRun()) runs.peek().font = styles.font(attributes);
            }
            case "latin" -> {
                var font = WordStyles.attribute(attributes, "typeface");
                if (inRun() && font != null) runs.peek().font = slides.resolved(font);
            }
            default -> {}
        }
    }

    /** The properties of a paragraph hold also those of its mark, which is no text. */
    private boolean inRun() {
        return !inParagraphProperties && !runs.isEmpty();
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (ofStyles) styles.end(name);
        boolean letter = (name.equals(HYPHEN) || name.equals(KEPT_HYPHEN)) && inText;
        if (name.equals("t") || letter) {
            if (font() != null) write(FontMarks.end());
            inText = false;
        }
        switch (name) {
            case "p" -> paragraphs.poll();
            case "r" -> runs.poll();
            case "pPr" -> inParagraphProperties = false;
            default -> {}
        }
        super.endElement(uri, letter ? "t" : name, qName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) write(FontMarks.without(new String(text, start, length)));
        else super.characters(text, start, length);
    }

    private void write(String text) throws SAXException {
        super.characters(text.toCharArray(), 0, text.length());
    }

    private @Nullable LegacyFont font() {
        var run = runs.peek();
        var paragraph = paragraphs.peek();
        if (run == null) return null;
        var name = styles.font(run.font, run.style, paragraph == null ? null : paragraph.style);
        if (name == null) name = slides.of(placeholder);
        return name == null ? null : styles.legacy(name);
    }
}
