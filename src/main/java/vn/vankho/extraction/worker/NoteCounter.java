package vn.vankho.extraction.worker;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Counts the notes of one file in the order of its text: "[1]" where it refers to one and before the note itself, as in .docx. */
final class NoteCounter {
    private final NoteSigns signs;
    private final Queue<Integer> footnotes = new ArrayDeque<>();
    private final Queue<Integer> endnotes = new ArrayDeque<>();
    private int count;

    NoteCounter(NoteSigns signs) {
        this.signs = signs;
    }

    /** @return null for what is none of the signs */
    @Nullable
    String number(char sign) {
        if (sign == signs.toFootnote()) return referred(footnotes);
        if (sign == signs.toEndnote()) return referred(endnotes);
        if (sign == signs.footnote()) return said(footnotes.poll());
        return sign == signs.endnote() ? said(endnotes.poll()) : null;
    }

    /** A text with the numbers in the place of their signs. */
    String counted(String text) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            var number = number(text.charAt(at));
            if (number == null) out.append(text.charAt(at));
            else out.append(number);
        }
        return out.toString();
    }

    private String referred(Queue<Integer> notes) {
        notes.add(++count);
        return "[" + count + "]";
    }

    private static String said(@Nullable Integer number) {
        return number == null ? "" : "[" + number + "]";
    }
}
