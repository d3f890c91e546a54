package vn.vankho.extraction.ocr;

import java.time.Duration;

/** The time of a page, and what of it is left. */
record Spending(Duration time, long begun) {
    static Spending of(Duration time) {
        return new Spending(time, System.nanoTime());
    }

    /** @param share of the time that may be spent until then */
    Duration left(double share) {
        long spent = System.nanoTime() - begun;
        return Duration.ofNanos(Math.max(0, (long) (time.toNanos() * share) - spent));
    }
}
