package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;

/**
 * The page of a legal document.
 *
 * @param on the day of all statuses
 * @param knownAt what was recorded until then; null: everything until now
 * @param statuses on that day; empty: chưa xác định
 * @param since the first day of each of these, as far as it is known
 * @param why confirmed events by which it stands so, the newest first
 * @param ahead what will happen to it, or to parts of it, after that day, in order of days
 * @param recordedUntil when the last of the events was recorded or taken back; null: there are none
 * @param timeline events held at that moment, in order of days, proposals among them
 * @param relations of each kind the newest ones
 * @param hints what a reader should know before applying it, and nothing is wrong with
 * @param relationCounts of each kind that occurs all, also where {@code relations} leaves some out
 */
public record LegalView(
        LegalDocument document,
        LocalDate on,
        @Nullable Instant knownAt,
        Set<EffectStatus> statuses,
        Map<EffectStatus, LocalDate> since,
        List<Reason> why,
        List<Turn> ahead,
        @Nullable Instant recordedUntil,
        List<StatusInterval> intervals,
        List<EffectRow> timeline,
        List<RelationRow> relations,
        List<RelationCount> relationCounts,
        List<LegalWarning> warnings,
        List<LegalWarning> hints) {
    /**
     * What happened.
     *
     * @param lists that announced it
     */
    public record Reason(EffectRow row, List<EffectRow> lists) {
        public Reason {
            lists = List.copyOf(lists);
        }
    }

    /**
     * What will happen.
     *
     * @param over the day is the one behind the last one of a suspension
     */
    public record Turn(EffectRow row, LocalDate day, boolean over) {}

    /** {@link LegalHeader#isYetToBeIssued} on the day of the page. */
    public boolean notIssued() {
        return document.header().isYetToBeIssued(on, statuses);
    }

    /** Whether something was added to it until that day: a text to which more was only added is in force as before (R3). */
    public boolean supplemented() {
        var known = knownAt == null ? Instant.MAX : knownAt;
        return timeline.stream().anyMatch(row -> row.effect().supplements(on, known));
    }
}
