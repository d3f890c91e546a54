package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the status of a text does not change.
 *
 * @param from the first day; null: always before
 * @param to the first day after it (half-open, R2); null: without end
 * @param statuses empty: chưa xác định
 */
public record StatusInterval(
        @Nullable LocalDate from, @Nullable LocalDate to, Set<EffectStatus> statuses) {
    public StatusInterval {
        statuses = Set.copyOf(statuses);
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
