package vn.vankho.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether work ended because its caller has gone away: a browser was closed, a line broke. There is nobody to tell, and nothing is wrong. */
public final class HungUp {
    /** By their names: which server runs is nobody's matter here. */
    private static final Set<String> SIGNS =
            Set.of("ClientAbortException", "AsyncRequestNotUsableException", "EofException");

    private HungUp() {}

    public static boolean isBehind(@Nullable Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause())
            if (SIGNS.contains(cause.getClass().getSimpleName())) return true;
        return false;
    }
}
