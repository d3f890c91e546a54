package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Time that went by.
 *
 * @param seconds by the clock
 * @param processor seconds that processors worked for this process and the programs it has waited for; 0 where the system does not tell
 */
record Spent(double seconds, double processor) {
    private static final Path TOLD = Path.of("/proc/self/stat");
    /** Of Linux, whatever the kernel counts in itself. */
    private static final double TICKS_PER_SECOND = 100;
    /** utime, stime, cutime and cstime, counted behind the name, which may hold blanks. */
    private static final int FIRST = 11, LAST = 14;

    static Spent now() {
        return new Spent(System.nanoTime() / 1e9, processorTime());
    }

    Spent since() {
        var now = now();
        return new Spent(now.seconds - seconds, now.processor - processor);
    }

    private static double processorTime() {
        try {
            var told = Files.readString(TOLD);
            var fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = FIRST; i <= LAST; i++) ticks += Long.parseLong(fields[i]);
            return ticks / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }
}
