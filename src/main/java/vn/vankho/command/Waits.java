package vn.vankho.command;

import java.time.Duration;
import java.util.List;

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

    /** A slow line: bytes per second that a file may be expected to travel at least. */
    private static final long SLOW = 200_000;

    /** @param bytes to be sent; below zero: of unknown length, as for a large file */
    Duration patience(long bytes) {
        return answer.plusSeconds((bytes < 0 ? 200_000_000 : bytes) / SLOW);
    }
}
