package vn.vankho.legal.effect;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.legal.effect.EffectEvent.IsSuspended;

/** What is left of a suspension when some provisions are in force again. */
final class Suspensions {
    private Suspensions() {}

    static Optional<IsSuspended> without(IsSuspended suspension, Scope resumed) {
        var scope = suspension.scope();
        // of the whole, the rest stays suspended; which provisions that are is not counted here
        if (scope.whole()) return Optional.of(with(suspension, Scope.UNNAMED_PART));
        if (scope.provisions().isEmpty()) return Optional.of(suspension);
        var left =
                scope.provisions().stream().filter(one -> !resumed.covers(one)).collect(Collectors.toSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(with(suspension, new Scope(false, left)));
    }

    private static IsSuspended with(IsSuspended suspension, Scope scope) {
        return new IsSuspended(suspension.on(), scope, suspension.lastDay());
    }
}
