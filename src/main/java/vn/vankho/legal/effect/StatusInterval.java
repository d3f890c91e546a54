package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Since when each status of a day holds without a break; one of which that is not known is left out. A text of which a part has ended, or is
     * suspended, stays so while all of it is suspended (R4), and whatever happens to its other parts.
     *
     * @param all of one text, in order, at least until the day
     */
    public static Map<EffectStatus, LocalDate> since(List<StatusInterval> all, LocalDate day) {
        var since = new EnumMap<EffectStatus, LocalDate>(EffectStatus.class);
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).holds(day))
                for (var status : all.get(i).statuses) {
                    var from = all.get(first(status, all, i)).from;
                    if (from != null) since.put(status, from);
                }
        return since;
    }

    private static int first(EffectStatus status, List<StatusInterval> all, int last) {
        int first = last;
        for (int i = last - 1; i >= 0; i--) {
            if (all.get(i).statuses.contains(status)) first = i;
            else if (!status.isOfParts() || !all.get(i).statuses.contains(EffectStatus.SUSPENDED)) break;
        }
        return first;
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
