package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Writes the numbers of notes where {@link WordNotes} has marked them: "[1]" in the text and before the note, counted as in .docx. */
final class NoteNumbers extends ContentHandlerDecorator {
    /** Characters that Unicode keeps for such use, behind those of {@link LayoutMark}. */
    static final char TO_FOOTNOTE = '\uFDE8';

    static final char TO_ENDNOTE = '\uFDE9';
    static final char FOOTNOTE = '\uFDEA';
    static final char ENDNOTE = '\uFDEB';

    private final Queue<Integer> footnotes = new ArrayDeque<>();
    private final Queue<Integer> endnotes = new ArrayDeque<>();
    private int count;

    NoteNumbers(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        int from = start;
        for (int at = start; at < start + length; at++) {
            if (text[at] < TO_FOOTNOTE || text[at] > ENDNOTE) continue;
            super.characters(text, from, at - from);
            from = at + 1;
            var number = number(text[at]).toCharArray();
            super.characters(number, 0, number.length);
        }
        super.characters(text, from, start + length - from);
    }

    private String number(char mark) {
        return switch (mark) {
            case TO_FOOTNOTE -> referred(footnotes);
            case TO_ENDNOTE -> referred(endnotes);
            case FOOTNOTE -> said(footnotes.poll());
            default -> said(endnotes.poll());
        };
    }

    private String referred(Queue<Integer> notes) {
        notes.add(++count);
        return "[" + count + "]";
    }

    private static String said(@Nullable Integer number) {
        return number == null ? "" : "[" + number + "]";
    }
}
