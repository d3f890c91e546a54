package vn.vankho.document;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Which of many documents are tried again: those over which the database was away, or two got in each other's way, since the same may
 * succeed a moment later. Not for ever, as one of them may be why. And when a run rests: once, not for each of thousands that fail in the
 * same way. For one thread; a new process begins to count anew.
 */
final class ManyTries {
    private static final int MOST = 3;

    /** A run in which much fails rests once in so long. */
    private static final Duration BETWEEN_RESTS = Duration.ofMinutes(1);

    private record Tried(int no, int times) {}

    private final Map<ManyRunId, Tried> last = new HashMap<>();
    private final Map<ManyRunId, Instant> rested = new HashMap<>();

    /** @return whether it is worth another try after this failure */
    boolean again(ManyRunId run, int no, RuntimeException failure) {
        if (!passes(failure)) return false;
        var before = last.get(run);
        int times = before == null || before.no != no ? 1 : before.times + 1;
        if (times < MOST) last.put(run, new Tried(no, times));
        else last.remove(run);
        return times < MOST;
    }

    /** @return whether the run rests after this failure, as it has not done for a while */
    boolean rests(ManyRunId run, Instant now) {
        rested.values().removeIf(at -> at.plus(BETWEEN_RESTS).isBefore(now));
        return rested.putIfAbsent(run, now) == null;
    }

    private static boolean passes(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException;
    }
}
