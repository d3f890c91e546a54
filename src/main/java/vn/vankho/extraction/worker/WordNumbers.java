package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Says of each paragraph of Word itself in which list it is counted, where only its style does: the parser behind writes the numbers that Word
 * shows ("Điều 5.", "4.2.1") before such paragraphs alone as say so themselves.
 *
 * <p>Source: ECMA-376-1 17.3.1.19 (numPr), 17.9.18 (numId; 0: none).
 */
final class WordNumbers extends ContentHandlerDecorator {
    private static final class Properties {
        private @Nullable String style;
        private @Nullable String level;
        private boolean counted;
    }

    private final WordStyles styles;
    private final Deque<Properties> open = new ArrayDeque<>();
    private boolean ofStyles;

    WordNumbers(ContentHandler handler, WordStyles styles) {
        super(handler);
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        var paragraph = open.peek();
        switch (name) {
            case "styles" -> ofStyles = true;
            case "pPr" -> open.push(new Properties());
            // those of before a change stand within those that hold, and the parser behind begins the paragraph at
            // their end
            case "pPrChange" -> {
                if (paragraph != null && open.size() == 1) count(uri, paragraph);
            }
            case "pStyle" -> {
                if (paragraph != null) paragraph.style = WordStyles.attribute(attributes, "val");
            }
            case "ilvl" -> {
                if (paragraph != null) paragraph.level = WordStyles.attribute(attributes, "val");
            }
            case "numId" -> {
                if (paragraph != null) paragraph.counted = true;
            }
            default -> {}
        }
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (name.equals("pPr") && !open.isEmpty()) {
            var paragraph = open.pop();
            if (open.isEmpty()) count(uri, paragraph);
        }
        super.endElement(uri, name, qName);
    }

    private void count(String uri, Properties paragraph) throws SAXException {
        var list = paragraph.counted || ofStyles ? null : styles.list(paragraph.style);
        paragraph.counted = true;
        if (list == null || list.equals("0")) return;
        super.startElement(uri, "numPr", "w:numPr", new AttributesImpl());
        element(uri, "ilvl", paragraph.level == null ? styles.level(paragraph.style) : paragraph.level);
        element(uri, "numId", list);
        super.endElement(uri, "numPr", "w:numPr");
    }

    private void element(String uri, String name, String value) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute(uri, "val", "w:val", "CDATA", value);
        super.startElement(uri, name, "w:" + name, attributes);
        super.endElement(uri, name, "w:" + name);
    }
}
