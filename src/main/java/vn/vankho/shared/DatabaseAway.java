package vn.vankho.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether something failed because the database gave no connection in time, cut one, or can write nothing more. Nothing is wrong with what was asked: it may be asked
 * again in a while. What was asked for may have been done all the same, where a commit came through whose answer was lost.
 */
public final class DatabaseAway {
    /** SQL states: the server was ended, died, is not up yet; it has no room for one more connection, or on its disk, or cannot write there. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "53100", "58030");

    /** The class of SQL states of connections. */
    private static final String CONNECTION = "08";

    /** Hundreds may meet the same at the same time. */
    private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(10);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final ConcurrentMap<String, Long> TOLD = new ConcurrentHashMap<>();

    private DatabaseAway() {}

    /**
     * For who answers it, so that it goes no further: what came over a good connection, as from a disk that is full, is said in the log
     * here. The pool says itself that it has no connection to give.
     */
    public static boolean isBehind(@Nullable Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException said && isOfConnection(said)) {
                tell(said);
                return true;
            }
        return false;
    }

    private static void tell(SQLException said) {
        var state = said.getSQLState();
        if (state == null || said instanceof SQLTransientConnectionException) return;
        long now = System.nanoTime();
        var due = TOLD.merge(state, now, (before, present) -> present - before < TELL_EVERY ? before : present);
        if (due == now)
            LOG.warn(
                    "The database is away or writes nothing, requests are told to come again: {} {}",
                    state,
                    said.getMessage());
    }

    private static boolean isOfConnection(SQLException said) {
        // so says the pool where all of its connections are in use
        if (said instanceof SQLTransientConnectionException) return true;
        var state = said.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
    }
}
