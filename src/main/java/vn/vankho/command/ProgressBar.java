package vn.vankho.command;

import java.io.PrintStream;
import java.time.Duration;

/** One line that is written over; nothing at all where the output is no terminal. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final int total;
    private final long begin = System.nanoTime();
    private final boolean shown = System.console() != null && System.console().isTerminal();

    ProgressBar(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    void show(int done) {
        if (!shown || total == 0) return;
        double seconds = (System.nanoTime() - begin) / 1e9;
        var left = Duration.ofSeconds((long) (seconds / done * (total - done)));
        int filled = (int) ((long) WIDTH * done / total);
        out.printf(
                "\r[%s%s] %d/%d  %.1f tệp/giây  còn %d:%02d",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                total,
                done / seconds,
                left.toMinutes(),
                left.toSecondsPart());
        out.flush();
    }

    void clear() {
        if (shown) out.print("\r" + " ".repeat(WIDTH + 50) + "\r");
    }
}
