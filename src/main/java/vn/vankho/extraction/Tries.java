package vn.vankho.extraction;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How often what took too long, or killed its worker, is tried again by itself: a machine that is busy for minutes gives a file less than it
 * needs, and a file that was given up is one in which nobody has looked for a secrecy mark.
 */
final class Tries {
    /** Reasons that may say more of the machine than of the file. */
    static final Set<String> DEADLY = Set.of("extraction.timeout", "extraction.outOfMemory", "extraction.crashed");

    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private Tries() {}

    /** @param attempt the one that failed, from 1 */
    static boolean isLast(int attempt) {
        return attempt > WAITS.size();
    }

    /** How long to wait after an attempt that is not the last. */
    static Duration wait(int attempt) {
        return WAITS.get(Math.max(1, attempt) - 1);
    }
}
