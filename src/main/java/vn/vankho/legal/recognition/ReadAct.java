package vn.vankho.legal.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: this document does so to that one.
 *
 * @param provisions of the other document as written ("khoản 2 Điều 5"), or null for the whole of it
 * @param on the day from which, where the sentence says another one than the day of effect of the whole document
 * @param sentence that it rests on, as it stands in the text without the breaks of the page
 * @param from and {@code until}: characters of the normalised text that the sentence covers
 */
public record ReadAct(
        ActKind kind,
        CitedDocument target,
        @Nullable String provisions,
        @Nullable LocalDate on,
        String sentence,
        int from,
        int until) {
    ReadAct with(@Nullable String other) {
        return new ReadAct(kind, target, other, on, sentence, from, until);
    }

    /** Read in a piece of the text whose place is that. */
    ReadAct at(int begin, int end) {
        return new ReadAct(kind, target.movedBy(begin), provisions, on, sentence, begin, end);
    }
}
