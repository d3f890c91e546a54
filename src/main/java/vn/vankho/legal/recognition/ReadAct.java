package vn.vankho.legal.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: this document does so to that one.
 *
 * @param provisions of the other document as written ("khoản 2 Điều 5"), or null for the whole of it
 * @param on the day from which, where the sentence says another one than the day of effect of the whole document
 * @param last the last day of a suspension or of an extended term, or null
 * @param doubt why it may not be meant so
 * @param sentence that it rests on, as it stands in the text without the breaks of the page
 * @param from and {@code until}: characters of the normalised text that the sentence covers
 */
public record ReadAct(
        ActKind kind,
        CitedDocument target,
        @Nullable String provisions,
        @Nullable LocalDate on,
        @Nullable LocalDate last,
        Doubt doubt,
        String sentence,
        int from,
        int until) {
    /** Of which there is no doubt. */
    ReadAct(
            ActKind kind,
            CitedDocument target,
            @Nullable String provisions,
            @Nullable LocalDate on,
            @Nullable LocalDate last,
            String sentence,
            int from,
            int until) {
        this(kind, target, provisions, on, last, Doubt.NONE, sentence, from, until);
    }

    ReadAct with(@Nullable String other) {
        return new ReadAct(kind, target, other, on, last, doubt, sentence, from, until);
    }

    ReadAct saying(String other) {
        return new ReadAct(kind, target, provisions, on, last, doubt, other, from, until);
    }

    /** It stands in a provision that begins on that day. */
    ReadAct on(@Nullable LocalDate day) {
        return new ReadAct(kind, target, provisions, day, last, doubt, sentence, from, until);
    }

    /** From when until when it lasts. */
    ReadAct during(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new ReadAct(kind, target, provisions, first, end, doubt, sentence, from, until);
    }

    /** What the same sentence says of a part that it leaves out. */
    ReadAct keeping(ActKind other, String part, @Nullable LocalDate until) {
        return new ReadAct(other, target, part, on, until, doubt, sentence, from, this.until);
    }

    /** Read in a piece of the text whose place is that. */
    ReadAct at(int begin, int end) {
        return new ReadAct(kind, target.movedBy(begin), provisions, on, last, doubt, sentence, begin, end);
    }
}
