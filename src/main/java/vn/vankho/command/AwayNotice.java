package vn.vankho.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Says that the portal is away, or asks to wait, and when it is asked again: silence would look like work. */
final class AwayNotice {
    /** Several files wait at once, each for its own time: so often their person is told. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    private static final long NEVER = Long.MIN_VALUE;

    private final String url;
    private final PrintStream err;
    private final LongSupplier nanos;
    /** How many tries in a row were told of: several files wait at once, each sentence is said once. */
    private final AtomicInteger told = new AtomicInteger();

    private final AtomicLong toldOfWait = new AtomicLong(NEVER);

    AwayNotice(String url, PrintStream err) {
        this(url, err, System::nanoTime);
    }

    AwayNotice(String url, PrintStream err, LongSupplier nanos) {
        this.url = url;
        this.err = err;
        this.nanos = nanos;
    }

    /** @param attempt tries before this one */
    void away(int attempt, String why, Duration pause) {
        if (told.getAndAccumulate(attempt + 1, Math::max) > attempt) return;
        ProgressBar.line(err, "Cổng %s chưa trả lời (%s); thử lại sau %d giây.".formatted(url, why, pause.toSeconds()));
    }

    /** It is there and has said how long to wait. */
    void hurried(String why, Duration pause) {
        long now = nanos.getAsLong();
        long last = toldOfWait.get();
        if (last != NEVER && now - last < EVERY.toNanos() || !toldOfWait.compareAndSet(last, now)) return;
        ProgressBar.line(err, "Cổng %s yêu cầu đợi %d giây (%s).".formatted(url, pause.toSeconds(), why));
    }

    void answered() {
        told.set(0);
    }
}
