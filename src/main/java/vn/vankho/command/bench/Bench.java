package vn.vankho.command.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./vankho bench [documents] [--large N]}: prints a report in Markdown. Needs /proc, so Linux. */
public final class Bench {
    private static final int THREADS = 4;
    private static final int WARM_UP = 300;

    private Bench() {}

    /** @param arguments number of small mixed files (2,000), and {@code --large N}: search times again with N text files in all */
    public static int run(List<String> arguments) throws Exception {
        int small = arguments.isEmpty() || arguments.getFirst().startsWith("--")
                ? 2_000
                : Integer.parseInt(arguments.getFirst());
        int at = arguments.indexOf("--large");
        int large = at < 0 ? 0 : Integer.parseInt(arguments.get(at + 1));
        var folder = Files.createTempDirectory("vankho-bench");
        print(
                "# Benchmark\n\n%d cores, JDK %s, %d files of about 450 words, half .docx half .txt, %d uploaders.\n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), small, THREADS);

        var files = MadeFiles.make(WARM_UP, small, false);
        BareLoop.run(MadeFiles.make(0, WARM_UP, false), folder.resolve("bare-warm"));
        double bare = BareLoop.run(files, folder.resolve("bare"));

        try (var portal = Portal.start(Files.createDirectory(folder.resolve("data")))) {
            var byNumber = MadeFiles.make(0, WARM_UP, false);
            Load.run(portal, 0, WARM_UP, THREADS, byNumber::get);
            var cpuBefore = portal.processes().cpuSeconds();
            var load = Load.run(portal, WARM_UP, small, THREADS, i -> files.get(i - WARM_UP));
            var cpu = difference(cpuBefore, portal.processes().cpuSeconds());
            report(load, bare, cpu, portal, files);
            report("Search at " + (WARM_UP + small) + " documents", SearchTimes.measure(portal, WARM_UP + small));
            if (large > small) {
                var more = Load.run(
                        portal, WARM_UP + small, large - small - WARM_UP, THREADS, i -> MadeFiles.make(i, true));
                print(
                        "\n%d text files: %.1f searchable per second, %d refused; portal's peak memory %d MB.\n",
                        more.files(),
                        more.searchablePerSecond(),
                        more.refused(),
                        portal.processes().peakMegabytes());
                report("Search at " + large + " documents", SearchTimes.measure(portal, large));
            }
            int rival = Math.max(small, Math.min(large, 20_000));
            report(
                    "PostgreSQL full text at " + rival + " documents, without HTTP",
                    FullTextRival.measure(
                            portal,
                            rival,
                            i -> new String(MadeFiles.make(i, true).bytes(), StandardCharsets.UTF_8)));
        }
        delete(folder);
        return 0;
    }

    private static void report(Load load, double bare, Map<String, Double> cpu, Portal portal, List<MadeFile> files)
            throws Exception {
        double originals = files.stream().mapToLong(file -> file.bytes().length).sum();
        double perDocument =
                cpu.values().stream().mapToDouble(Double::doubleValue).sum() / load.files();
        print(
                """

                | Measure | Figure |
                |---|---|
                | accepted per second | %.1f |
                | accepted to searchable per second | %.1f |
                | bare Tika + Lucene loop, one thread, per second | %.1f |
                | ratio to the bare loop | %.2f |
                | uploads not accepted | %d |
                | CPU seconds per document (all processes) | %.4f |
                | of these | %s |
                | peak memory of the portal's process, MB | %d |
                | index : originals | %.2f |
                """,
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

    private static void report(String title, Map<String, Percentiles> times) {
        print("\n## %s\n\n| Query | p50 ms | p95 ms | max ms | asked |\n|---|---|---|---|---|\n", title);
        times.forEach((name, time) -> print("%s\n", time.row(name)));
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

    private static void delete(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(path);
        }
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
        System.out.flush();
    }
}
