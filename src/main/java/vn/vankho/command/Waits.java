package vn.vankho.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a portal is waited for.
 *
 * @param pauses before each further try, where it is away or busy
 * @param answer for its answer, beside the time that the bytes need on their way
 */
record Waits(List<Duration> pauses, Duration answer) {
    static final Waits USUAL = new Waits(
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30)),
            Duration.ofMinutes(2));

    /** As long as a portal may ask one call to wait, all in all. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration UNSAID = Duration.ofSeconds(30);

    /** A slow line: bytes per second that a file may be expected to travel at least. */
    private static final long SLOW = 200_000;

    /** @param bytes to be sent; below zero: of unknown length, as for a large file */
    Duration patience(long bytes) {
        return answer.plusSeconds((bytes < 0 ? 200_000_000 : bytes) / SLOW);
    }

    /** @param retryAfter what the portal says of it, in seconds; none at all would ask without end */
    Duration asked(Optional<String> retryAfter) {
        return retryAfter
                .filter(said -> said.matches("\\d{1,6}"))
                .map(said -> Duration.ofSeconds(Math.max(1, Long.parseLong(said))))
                .orElse(UNSAID);
    }
}
