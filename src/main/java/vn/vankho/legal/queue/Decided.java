package vn.vankho.legal.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Refused;

/**
 * What came of decisions.
 *
 * @param done how many were taken
 * @param failed why others were refused
 * @param changed texts that stand otherwise now; only those the viewer may see
 * @param following texts for which something is proposed now because a text that they detail ends, or ends no more; only those the viewer
 *     may see
 */
public record Decided(int done, List<Failure> failed, List<Changed> changed, List<Following> following) {
    public Decided {
        failed = List.copyOf(failed);
        changed = List.copyOf(changed);
        following = List.copyOf(following);
    }

    /** @param name of the other text, or of the text itself */
    public record Failure(String name, Refused why) {}

    /**
     * @param parent the text that it details
     * @param parentNumber by which the queue finds it; null: that has none
     */
    public record Following(
            EffectId event,
            LegalDocumentId document,
            String name,
            LegalDocumentId parent,
            @Nullable String parentNumber) {}

    /**
     * @param on the day of both statuses: today, or a later one from which the text stands otherwise
     * @param today how it stands now, where both statuses are of another day; null: they are of today
     * @param why the events that are new
     * @param gone the events that count no more
     */
    public record Changed(
            LegalDocumentId document,
            String name,
            LocalDate on,
            Set<EffectStatus> before,
            Set<EffectStatus> after,
            @Nullable Set<EffectStatus> today,
            List<EffectRow> why,
            List<EffectRow> gone) {}
}
