package vn.vankho.command;

import java.io.PrintStream;
import java.time.Duration;

/** One line that is written over; nothing at all where the output is no terminal. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final boolean SHOWN =
            System.console() != null && System.console().isTerminal();

    private final PrintStream out;
    private final int total;
    private final long begin = System.nanoTime();

    ProgressBar(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    void show(int done) {
        if (!SHOWN || total == 0) return;
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
        clear(out);
    }

    /** A sentence in the place of the bar, which comes back below it. */
    static void line(PrintStream out, String sentence) {
        clear(out);
        out.println(sentence);
    }

    private static void clear(PrintStream out) {
        if (SHOWN) out.print("\r" + " ".repeat(WIDTH + 50) + "\r");
    }
}
