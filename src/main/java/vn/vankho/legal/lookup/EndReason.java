package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;

/**
 * What took a text, or a part of it, out of force: as the yearly lists of texts that have ended ask for it.
 *
 * @param day the first one without it
 * @param until the last day of a suspension; null: none, or not known
 * @param whole of the text
 * @param provisions as said; empty: the whole, or a part that nobody named
 * @param by the text that did it; empty where that is its own, is not known, or may not be seen
 */
public record EndReason(
        EffectKind kind, LocalDate day, @Nullable LocalDate until, boolean whole, String provisions, String by) {
    /**
     * Of those of a text until the day, the ones by which it stands so.
     *
     * @param since the first day of each status, as far as it is known
     */
    static List<EndReason> of(
            Collection<EffectStatus> statuses, Map<EffectStatus, LocalDate> since, LocalDate on, List<EndReason> all) {
        var reached = all.stream().filter(one -> !one.day.isAfter(on)).toList();
        if (statuses.contains(EffectStatus.CEASED)) {
            var ending = sorted(
                    reached, one -> one.whole && one.kind.ends() && one.day.equals(since.get(EffectStatus.CEASED)));
            // a text may also have lost its articles one after the other
            return ending.isEmpty() ? sorted(reached, one -> one.kind.ends()) : ending;
        }
        boolean parts = statuses.contains(EffectStatus.PARTLY_CEASED);
        boolean rests = statuses.contains(EffectStatus.SUSPENDED) || statuses.contains(EffectStatus.PARTLY_SUSPENDED);
        var found = sorted(reached, one -> one.suspends() ? rests && one.lasts(on) : parts && !one.whole);
        // of a text whose term is over, or that came back in part, the rest ended with the whole
        return parts && found.stream().allMatch(EndReason::suspends)
                ? sorted(reached, one -> one.suspends() ? rests && one.lasts(on) : one.kind.ends())
                : found;
    }

    private static List<EndReason> sorted(List<EndReason> all, Predicate<EndReason> kept) {
        return all.stream()
                .filter(kept)
                .sorted(Comparator.comparing(EndReason::day))
                .toList();
    }

    private boolean suspends() {
        return kind == EffectKind.SUSPENDED || kind == EffectKind.ENFORCEMENT_STOPPED;
    }

    private boolean lasts(LocalDate on) {
        return until == null || !until.isBefore(on);
    }

    /** Key of the words for what happened. */
    public String key() {
        return (kind == EffectKind.TERM ? "legal.coming.over." : "legal.effect.") + kind.name();
    }
}
