package vn.vankho.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How fast files are taken in and found, right after the start and after many others, beside a bare loop over the same. */
final class Receipts {
    /** A portal in service has run for days; after fewer a tenth to a fourth of the time is the compiler's. */
    static final int WARM_UP = 20_000;

    private final Portal portal;
    private final int small;
    private final double bareCold;
    private final double bare;

    /** @param bareCold what the bare loop took in of the same files as its first; {@code bare} the same after the same warm-up */
    Receipts(Portal portal, int small, double bareCold, double bare) {
        this.portal = portal;
        this.small = small;
        this.bareCold = bareCold;
        this.bare = bare;
    }

    /** @return how many documents there are then */
    int measure() throws Exception {
        var first = MadeFiles.make(0, small, false);
        var cold = Load.run(portal, 0, small, first::get);
        Report.say(
                "\nThe first %d files after the start: %.1f accepted, %.1f searchable per second, %.2f of what the bare loop takes in as"
                        + " its first (%.1f per second); %d not accepted.\n",
                small,
                cold.acceptedPerSecond(),
                cold.searchablePerSecond(),
                cold.searchablePerSecond() / bareCold,
                bareCold,
                cold.refused());
        Questions.atRest(portal, small);
        Load.run(portal, small, Math.max(0, WARM_UP - small), i -> MadeFiles.make(i, false));
        var files = MadeFiles.make(WARM_UP, small, false);
        var cpuBefore = portal.processes().cpuSeconds();
        var load = Load.run(portal, WARM_UP, small, i -> files.get(i - WARM_UP));
        report(load, difference(cpuBefore, portal.processes().cpuSeconds()), files);
        return WARM_UP + small;
    }

    private void report(Load load, Map<String, Double> cpu, List<MadeFile> files) throws Exception {
        double originals =
                files.stream().mapToLong(file -> file.bytes().length).average().orElse(1) * (WARM_UP + small);
        double perDocument =
                cpu.values().stream().mapToDouble(Double::doubleValue).sum() / load.files();
        Report.say(
                """

                | Measure | Figure |
                |---|---|
                | files measured, after %d others | %d |
                | accepted per second | %.1f |
                | accepted to searchable per second | %.1f |
                | bare Tika + Lucene loop, one thread, per second | %.1f |
                | ratio to the bare loop | %.2f |
                | uploads not accepted | %d |
                | CPU seconds per document (all processes) | %.4f |
                | of these | %s |
                | peak memory of the portal's process, MB | %d |
                | index : originals, of all | %.2f |
                """,
                WARM_UP,
                load.files(),
                load.acceptedPerSecond(),
                load.searchablePerSecond(),
                bare,
                load.searchablePerSecond() / bare,
                load.refused(),
                perDocument,
                perDocument(cpu, load.files()),
                portal.processes().peakMegabytes(),
                portal.bytesOn("index") / originals);
    }

    private static Map<String, Double> difference(Map<String, Double> before, Map<String, Double> after) {
        var difference = new TreeMap<String, Double>();
        after.forEach((role, seconds) -> difference.put(role, seconds - before.getOrDefault(role, 0.0)));
        return difference;
    }

    private static String perDocument(Map<String, Double> cpu, int files) {
        var parts = new ArrayList<String>();
        cpu.forEach((role, seconds) -> parts.add(String.format(Locale.ROOT, "%s %.4f", role, seconds / files)));
        return String.join(", ", parts);
    }
}
