package vn.vankho.document;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/** What happened in the last minutes, so that a file read in fifty pieces is one line of the trail. */
final class Recently {
    private static final int MANY = 20_000;

    private final Duration span;
    private final ConcurrentHashMap<Object, Instant> seen = new ConcurrentHashMap<>();

    Recently(Duration span) {
        this.span = span;
    }

    /** Whether it happens for the first time within the span. */
    boolean first(Object what, Instant now) {
        if (seen.size() > MANY) seen.values().removeIf(at -> at.isBefore(now.minus(span)));
        boolean[] first = {false};
        seen.compute(what, (_, before) -> {
            first[0] = before == null || before.isBefore(now.minus(span));
            return first[0] ? now : before;
        });
        return first[0];
    }

    void forget(Object what) {
        seen.remove(what);
    }
}
