package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Says within the text of Word where a paragraph stands ({@link LayoutMark}), since the parser behind hands on no more than "a paragraph".
 * It also counts the notes as Word shows them: in the file they have any number.
 */
final class WordLayout extends ContentHandlerDecorator {
    private static final class Paragraph {
        private @Nullable String style;
        private @Nullable String alignment;
        private boolean begun;
    }

    private final WordStyles styles;
    private final Map<String, Integer> notes;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private @Nullable LayoutMark part;
    private @Nullable Integer note;
    private boolean ofStyles;

    /** @param notes numbers of the notes of the document by their kind and id, filled while its text is read */
    WordLayout(ContentHandler handler, WordStyles styles, Map<String, Integer> notes) {
        super(handler);
        this.styles = styles;
        this.notes = notes;
    }

    /** Numbers for the notes of one document. */
    static Map<String, Integer> notes() {
        return new HashMap<>();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        switch (name) {
            case "styles" -> ofStyles = true;
            case "hdr" -> part = LayoutMark.TOP;
            case "ftr" -> part = LayoutMark.BOTTOM;
            case "footnote", "endnote" -> {
                part = LayoutMark.NOTE;
                note = notes.get(name + WordStyles.attribute(attributes, "id"));
            }
            case "p" -> paragraphs.push(new Paragraph());
            case "pStyle" -> {
                if (!paragraphs.isEmpty()) paragraphs.peek().style = WordStyles.attribute(attributes, "val");
            }
            case "jc" -> {
                if (!ofStyles && !paragraphs.isEmpty())
                    paragraphs.peek().alignment = WordStyles.attribute(attributes, "val");
            }
            default -> {}
        }
        super.startElement(uri, name, qName, counted(name, attributes));
        if (name.equals("t")) begin();
    }

    private Attributes counted(String name, Attributes attributes) {
        if (!name.equals("footnoteReference") && !name.equals("endnoteReference")) return attributes;
        var key = name.substring(0, name.length() - "Reference".length()) + WordStyles.attribute(attributes, "id");
        int number = notes.computeIfAbsent(key, _ -> notes.size() + 1);
        var counted = new AttributesImpl(attributes);
        for (int i = 0; i < counted.getLength(); i++)
            if (counted.getLocalName(i).equals("id")) counted.setValue(i, String.valueOf(number));
        return counted;
    }

    private void begin() throws SAXException {
        var paragraph = paragraphs.peek();
        if (ofStyles || paragraph == null || paragraph.begun) return;
        paragraph.begun = true;
        if (part != null) write(String.valueOf(part.sign()));
        var alignment = paragraph.alignment == null ? styles.alignment(paragraph.style) : paragraph.alignment;
        var mark = LayoutMark.ofAlignment(alignment);
        if (mark != null) write(String.valueOf(mark.sign()));
        if (note != null) write("[" + note + "] ");
        note = null;
    }

    private void write(String text) throws SAXException {
        super.characters(text.toCharArray(), 0, text.length());
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "p" -> paragraphs.poll();
            case "footnote", "endnote" -> part = null;
            default -> {}
        }
        super.endElement(uri, name, qName);
    }
}
