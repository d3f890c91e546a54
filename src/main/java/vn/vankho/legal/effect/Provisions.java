package vn.vankho.legal.effect;

import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.legal.effect.EffectEvent.ProvisionTerm;

/**
 * How provisions stand on one day, for the text that follows from them (R3, R4).
 *
 * @param all those the text was issued with and that lie in no other one, since those within follow from it; empty: not known
 * @param standing asked only where it matters
 */
record Provisions(Collection<String> all, Function<String, Set<EffectStatus>> standing) {
    /** R3, roll-up: with the last provision the text is over, what was added to it included. */
    boolean allOver(Collection<String> added) {
        return !all.isEmpty()
                && all.stream().allMatch(this::isOver)
                && added.stream().allMatch(this::isOver);
    }

    /** Whether of a part with a term something is over; one that nobody named goes by its last day alone. */
    boolean anyOver(ProvisionTerm term, LocalDate day) {
        var named = term.scope().provisions();
        return named.isEmpty() ? day.isAfter(term.lastDay()) : named.stream().anyMatch(this::isOver);
    }

    /** Whether of a part with a term something is not over: it may have been extended beyond its text. */
    boolean anyGoesOn(ProvisionTerm term, LocalDate day) {
        var named = term.scope().provisions();
        return named.isEmpty() ? !day.isAfter(term.lastDay()) : !named.stream().allMatch(this::isOver);
    }

    /** Whether nothing of a part is left; of one that nobody named nobody can say. */
    boolean areOver(Scope part) {
        return !part.provisions().isEmpty() && part.provisions().stream().allMatch(this::isOver);
    }

    /** Whether of a part that ended something still has; of one that nobody named nothing else is known. */
    boolean anyOver(Scope part) {
        return part.provisions().isEmpty() || part.provisions().stream().anyMatch(this::isOver);
    }

    /** Whether of a text that came back piece by piece something is missing; where its provisions are not known, nobody can say. */
    boolean anyLeftOver() {
        return all.isEmpty() || all.stream().anyMatch(this::isOverInPart);
    }

    /**
     * Whether something is suspended still: of a part that nobody named nothing else is known, of the whole without what came back it is the
     * rest.
     */
    boolean anySuspended(Suspension suspension, Collection<String> added) {
        var named = suspension.scope().provisions();
        var resumed = suspension.resumed();
        if (resumed == null) return named.isEmpty() || named.stream().anyMatch(this::isSuspended);
        return all.isEmpty()
                || resumed.provisions().isEmpty()
                || Stream.concat(all.stream(), added.stream()).anyMatch(this::isSuspended);
    }

    private boolean isOver(String provision) {
        return standing.apply(provision).contains(CEASED);
    }

    private boolean isOverInPart(String provision) {
        var statuses = standing.apply(provision);
        return statuses.contains(CEASED) || statuses.contains(PARTLY_CEASED);
    }

    private boolean isSuspended(String provision) {
        var statuses = standing.apply(provision);
        return statuses.contains(SUSPENDED) || statuses.contains(PARTLY_SUSPENDED);
    }
}
