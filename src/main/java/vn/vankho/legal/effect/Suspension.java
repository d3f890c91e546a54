package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.IsSuspended;

/**
 * What is left of a suspension after the resumptions so far (R7, R8).
 *
 * @param said the event it comes of
 * @param scope what of that is left
 * @param resumed of a suspension of the whole: what is in force again; null: nothing
 */
record Suspension(IsSuspended said, Scope scope, @Nullable Scope resumed) {
    static Suspension of(IsSuspended said) {
        return new Suspension(said, said.scope(), null);
    }

    boolean runsOn(LocalDate day) {
        return said.lastDay() == null || !day.isAfter(said.lastDay());
    }

    /** Whether nothing of the text is left out. */
    boolean isOfAll() {
        return scope.whole() && resumed == null;
    }

    /** Empty where the whole of it is over. */
    Optional<Suspension> without(Scope more) {
        if (more.whole()) return Optional.empty();
        if (scope.whole()) return Optional.of(new Suspension(said, scope, both(resumed, more)));
        if (scope.provisions().isEmpty()) return Optional.of(this);
        var left = scope.provisions().stream().filter(one -> !more.covers(one)).collect(Collectors.toSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(new Suspension(said, new Scope(false, left), null));
    }

    /** Whether something of a place is suspended by it. */
    boolean meets(Scope place) {
        boolean isBack = resumed != null
                && !place.provisions().isEmpty()
                && place.provisions().stream().allMatch(resumed::covers);
        return scope.meets(place) && !isBack;
    }

    private static Scope both(@Nullable Scope one, Scope other) {
        if (one == null) return other;
        // beside a part that nobody named it stays unknown what the rest is
        if (one.provisions().isEmpty() || other.provisions().isEmpty()) return Scope.UNNAMED_PART;
        var all = new HashSet<>(one.provisions());
        all.addAll(other.provisions());
        return new Scope(false, all);
    }
}
