package vn.vankho.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something failed because the database gave no connection in time, cut one, or can write nothing more. Nothing is wrong with what was asked: it may be asked
 * again in a while. What was asked for may have been done all the same, where a commit came through whose answer was lost.
 */
public final class DatabaseAway {
    /** SQL states: the server was ended, died, is not up yet; it has no room for one more connection, or on its disk, or cannot write there. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "53100", "58030");

    /** The class of SQL states of connections. */
    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    public static boolean isBehind(@Nullable Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException said && isOfConnection(said)) return true;
        return false;
    }

    private static boolean isOfConnection(SQLException said) {
        // so says the pool where all of its connections are in use
        if (said instanceof SQLTransientConnectionException) return true;
        var state = said.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
    }
}
