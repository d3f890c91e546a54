package vn.vankho.legal.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to the effect of a text on a day. What it does is said in {@link Standing}, once.
 *
 * <p>Days are half-open (R2): the day of an end is the first day not in force, as "hết hiệu lực kể từ ngày" says; where a text says
 * "đến hết ngày", the record holds that last day and says so.
 */
public sealed interface EffectEvent {
    /** The first day on which it holds. */
    LocalDate on();

    /** What of the text it is about. */
    default Scope scope() {
        return Scope.WHOLE;
    }

    /** Có hiệu lực: the whole, or provisions with a day of their own (R1). */
    record TakesEffect(LocalDate on, Scope scope) implements EffectEvent {}

    /** Được sửa đổi: part of the wording ended, the amended provision goes on in its new wording (R3). */
    record Amended(LocalDate on, Scope scope) implements EffectEvent {}

    /** Được bổ sung: something was added, nothing ended (R3). A provision that was not there before begins with it (R12). */
    record Supplemented(LocalDate on, Scope scope) implements EffectEvent {}

    /** Hết hiệu lực một phần: provisions ended (R3). */
    record CeasesPartly(LocalDate on, Scope scope) implements EffectEvent {}

    /** Hết hiệu lực toàn bộ: replaced, repealed, or announced as ceased (R3). */
    record Ceases(LocalDate on) implements EffectEvent {}

    /**
     * Thời hạn: the text, or a later one that extends it, says how long it is in force (R2, R3 a). The latest such word counts.
     *
     * @param on the day from which this is the term
     * @param lastDay the last day in force, as printed: "đến hết ngày"
     */
    record TermUntil(LocalDate on, LocalDate lastDay) implements EffectEvent {}

    /** Thời hạn of some provisions, which goes before that of the text: it may be shorter, or extended beyond it (R2, R3 a). */
    record ProvisionTerm(LocalDate on, Scope scope, LocalDate lastDay) implements EffectEvent {}

    /**
     * Ngưng hiệu lực, đình chỉ thi hành (R7).
     *
     * @param lastDay the last day of the suspension; null where it is open, until a condition comes true or a text ends it
     */
    record IsSuspended(LocalDate on, Scope scope, @Nullable LocalDate lastDay) implements EffectEvent {}

    /** Hết ngưng hiệu lực, tiếp tục có hiệu lực (R8). */
    record Resumes(LocalDate on, Scope scope) implements EffectEvent {}

    /** The text it details (văn bản được quy định chi tiết) ended, or the part it details did; what follows depends on the day (R5). */
    record ParentCeased(LocalDate on, Scope scope) implements EffectEvent {}

    /**
     * Công bố tiếp tục có hiệu lực: the end of a parent does not end it (R5). Where it ends a suspension, it {@link Resumes}: which of the
     * two it is follows from the other events, see {@link Announcements}.
     *
     * @param parentEnd the day of the parent's end that it answers; null: of none
     */
    record AnnouncedToContinue(
            LocalDate on, Scope scope, @Nullable LocalDate parentEnd) implements EffectEvent {
        /** Whether a part is left out of an end of the text on that day: "hết hiệu lực …, trừ khoản 2 Điều 5 tiếp tục có hiệu lực". */
        boolean isKeptOf(LocalDate end) {
            return parentEnd == null && !scope.whole() && on.equals(end);
        }
    }

    /** A text says expressly that an ended one, or a part of it, applies again (R8). */
    record Revived(LocalDate on, Scope scope) implements EffectEvent {}

    /** Đính chính, hợp nhất, giải thích (R13), or the repeal of the text that had repealed it (R8): nothing changes. */
    record NothingChanges(LocalDate on) implements EffectEvent {}
}
