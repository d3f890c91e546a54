package vn.vankho.extraction;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks at the clock of the file in work, and whether its thread was told to stop. */
final class WorkerWatch {
    /** What is made page by page has so much more time with each page that is done: one in colour takes half a second to be drawn and packed. */
    private static final Duration OF_PAGE = Duration.ofSeconds(2);

    private static final long NEVER = Long.MAX_VALUE;

    private final long fileTime;
    private final long silence;
    private volatile @Nullable Thread thread;
    private volatile long began;
    private volatile long beaten;
    private volatile long more;
    private volatile long last = NEVER;

    WorkerWatch(Duration fileTime, Duration silence) {
        this.fileTime = fileTime.toNanos();
        this.silence = silence.toNanos();
    }

    void begin() {
        began = System.nanoTime();
        beaten = began;
        more = 0;
        thread = Thread.currentThread();
    }

    /** @param done that have their time each; as many as a file may have at most */
    void pages(int done) {
        more = Math.max(more, OF_PAGE.toNanos() * done);
    }

    void beat() {
        beaten = System.nanoTime();
    }

    /** Whatever is in work then. */
    void endAfter(long nanos) {
        last = System.nanoTime() + nanos;
    }

    void end() {
        thread = null;
        last = NEVER;
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    boolean isOver() {
        var working = thread;
        if (working == null) return false;
        long now = System.nanoTime();
        return working.isInterrupted() || now - began > fileTime + more || now - beaten > silence || now > last;
    }
}
