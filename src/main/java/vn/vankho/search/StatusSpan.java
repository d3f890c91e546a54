package vn.vankho.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a document stands the same: the index holds all of time, so that no day need pass for it to be right.
 *
 * @param from null: always before
 * @param to the first day after it; null: without end
 * @param statuses names as the owner has them, {@link Facet#STATUS_CEASED} among them; empty: not known
 */
public record StatusSpan(@Nullable LocalDate from, @Nullable LocalDate to, List<String> statuses) {
    public StatusSpan {
        statuses = statuses.isEmpty() ? List.of(Facet.STATUS_UNKNOWN) : List.copyOf(statuses);
    }

    /** All of time, of a document of which nobody determines it. */
    static StatusSpan unknown() {
        return new StatusSpan(null, null, List.of());
    }

    int first() {
        return from == null ? Integer.MIN_VALUE : Math.toIntExact(from.toEpochDay());
    }

    int last() {
        return to == null ? Integer.MAX_VALUE : Math.toIntExact(to.toEpochDay() - 1);
    }

    static String written(List<StatusSpan> spans) {
        return spans.stream()
                .map(span -> span.first() + "," + span.last() + "," + String.join("+", span.statuses))
                .collect(Collectors.joining(";"));
    }

    /** The statuses on a day of what {@link #written} made. */
    static List<String> on(LocalDate day, String written) {
        long number = day.toEpochDay();
        var statuses = new ArrayList<String>();
        for (var span : written.split(";")) {
            var parts = span.split(",");
            if (parts.length == 3 && Integer.parseInt(parts[0]) <= number && number <= Integer.parseInt(parts[1]))
                statuses.addAll(List.of(parts[2].split("\\+")));
        }
        return statuses;
    }
}
