package vn.vankho.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Says that the portal is away and when it is asked again: silence would look like work. */
final class AwayNotice {
    private final String url;
    private final PrintStream err;
    /** How many tries in a row were told of: several files wait at once, each sentence is said once. */
    private final AtomicInteger told = new AtomicInteger();

    AwayNotice(String url, PrintStream err) {
        this.url = url;
        this.err = err;
    }

    /** @param attempt tries before this one */
    void away(int attempt, String why, Duration pause) {
        if (told.getAndAccumulate(attempt + 1, Math::max) > attempt) return;
        ProgressBar.line(err, "Cổng %s chưa trả lời (%s); thử lại sau %d giây.".formatted(url, why, pause.toSeconds()));
    }

    void answered() {
        told.set(0);
    }
}
