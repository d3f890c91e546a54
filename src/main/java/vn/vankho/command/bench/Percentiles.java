package vn.vankho.command.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one kind of call, in milliseconds. */
record Percentiles(double p50, double p95, double max, int count) {
    static Percentiles of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, .50), at(sorted, .95), at(sorted, 1), sorted.length);
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    String row(String name) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d |", name, p50, p95, max, count);
    }
}
