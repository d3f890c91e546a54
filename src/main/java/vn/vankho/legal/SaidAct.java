package vn.vankho.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a text does to another one, in place of what was read; the sentence it rests on stays.
 *
 * @param provisions of the older text, as said; empty: the whole
 * @param from the first day of it; null: with the acting text itself
 * @param until last day of a suspension or an extended term; null: none
 * @param part some part although no provision is named, or the whole; null: as it was read
 * @param condition until what comes true a text is suspended; empty: as the sentence says
 */
public record SaidAct(
        RelationKind kind,
        String provisions,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean part,
        String condition) {
    public SaidAct {
        provisions = provisions.strip();
        condition = condition.strip();
    }

    public SaidAct(
            RelationKind kind,
            String provisions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean part) {
        this(kind, provisions, from, until, part, "");
    }

    public SaidAct(RelationKind kind, String provisions, @Nullable LocalDate from, @Nullable LocalDate until) {
        this(kind, provisions, from, until, null, "");
    }

    public static SaidAct of(RelationData read) {
        return new SaidAct(read.kind(), read.provisions(), read.from(), read.until());
    }
}
