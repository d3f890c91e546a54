package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;

/**
 * How a text stands by all that is held of it now.
 *
 * @param held its events in order of days, proposals among them
 */
public record HeldTimeline(LegalDocument document, List<EffectRow> held, List<StatusInterval> intervals) {
    public HeldTimeline {
        held = List.copyOf(held);
        intervals = List.copyOf(intervals);
    }

    /** Empty: chưa xác định. */
    public Set<EffectStatus> statusesOn(LocalDate day) {
        return intervals.stream()
                .filter(one -> one.holds(day))
                .map(StatusInterval::statuses)
                .findFirst()
                .orElse(Set.of());
    }
}
