package vn.vankho.legal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.text.Amendment;

/** In which order events change the words of a text. */
final class Steps {
    /** Of one day the text that was issued later has the last word (Luật 64/2025/QH15 Điều 58 khoản 3). */
    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::on).thenComparing(Step::issuedOn, Comparator.nullsLast(LocalDate::compareTo));

    private Steps() {}

    /**
     * What of an event counts from a day.
     *
     * @param acting null: none is known, or the viewer may not see it
     */
    record Step(LocalDate on, EffectRow row, @Nullable ActingText acting) {
        @Nullable
        LocalDate issuedOn() {
            return acting == null ? null : acting.issuedOn();
        }

        List<Amendment> said() {
            return acting == null ? List.of() : acting.said();
        }

        /** Whether the clause that says it begins to count with this step. */
        boolean isItsDay(Amendment one) {
            return acting == null || acting.from(one, row.on()).equals(on);
        }

        boolean stands(Amendment one) {
            return acting == null || acting.stands(one, on);
        }

        PutRight putRight(Amendment one) {
            return acting == null ? PutRight.of(one) : acting.putRight(one);
        }

        /** Whether it is about clauses of the acting text that begin after the event itself. */
        boolean later() {
            return !on.equals(row.on());
        }
    }

    /** @param day until which */
    static List<Step> of(List<EffectRow> rows, LocalDate day, Function<LegalDocumentId, ActingText> read) {
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            if (!AmendingTexts.touches(row) || row.on().isAfter(day)) continue;
            var name = row.acting();
            var acting = name == null ? null : read.apply(name.id());
            steps.add(new Step(row.on(), row, acting));
            if (acting == null) continue;
            acting.said().stream()
                    .map(one -> acting.from(one, row.on()))
                    .distinct()
                    .filter(on -> on.isAfter(row.on()) && !on.isAfter(day))
                    .forEach(on -> steps.add(new Step(on, row, acting)));
        }
        steps.sort(ORDER);
        return steps;
    }
}
