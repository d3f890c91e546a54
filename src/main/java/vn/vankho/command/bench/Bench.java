package vn.vankho.command.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** {@code ./vankho bench [documents] [--large N] [--data folder]}: prints a report in Markdown. Needs /proc, so Linux. */
public final class Bench {
    private static final int THREADS = 4;
    /** A portal in service has run for days; after fewer a tenth to a fourth of the time is the compiler's. */
    private static final int WARM_UP = 20_000;

    /** As many come in while searches are measured. */
    private static final int STREAM = 6_000;

    /** Half a minute after the last receipt the index is brought to few segments. */
    private static final Duration REST = Duration.ofSeconds(60);

    private static final Pattern ARGUMENTS = Pattern.compile("(\\d{1,6} )?(--large \\d{1,7} |--data [^\\s-]\\S* )*");

    private final int small;
    private final int large;

    private Bench(int small, int large) {
        this.small = small;
        this.large = large;
    }

    /**
     * @param arguments number of small mixed files (2,000); {@code --large N}: search times again with N documents in all, the others
     *     text files; {@code --data folder}: keeps the portal's data there, and measures search only when the folder holds documents
     */
    public static int run(List<String> arguments) throws Exception {
        if (!arguments.isEmpty() && arguments.getFirst().equals("register"))
            return RegisterBench.run(arguments.subList(1, arguments.size()));
        // a word that is not understood must not start what takes a quarter of an hour
        if (!ARGUMENTS.matcher(words(arguments)).matches()) {
            System.err.println("Cách dùng: ./vankho bench [số tài liệu] [--large N] [--data thư mục]");
            return 2;
        }
        int small = arguments.isEmpty() || arguments.getFirst().startsWith("--")
                ? 2_000
                : Integer.parseInt(arguments.getFirst());
        var large = option(arguments, "--large");
        var kept = option(arguments, "--data");
        var folder = Files.createTempDirectory("vankho-bench");
        var data = kept == null ? folder.resolve("data") : Path.of(kept).toAbsolutePath();
        Files.createDirectories(data);
        new Bench(small, large == null ? 0 : Integer.parseInt(large)).measure(folder, data);
        FileSystemUtils.deleteRecursively(folder);
        return 0;
    }

    private void measure(Path folder, Path data) throws Exception {
        print(
                "# Benchmark\n\n%d cores, JDK %s, portal with 512 MB of heap. Files of about 450 words, half .docx half .txt, %d"
                        + " uploaders.\n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), THREADS);
        // nothing runs beside them, and nothing ran before the first in this process
        double bareCold = BareLoop.run(MadeFiles.make(0, small, false), folder.resolve("bare-cold"));
        BareLoop.run(MadeFiles.make(0, WARM_UP, false), folder.resolve("bare-warm"));
        double bare = BareLoop.run(MadeFiles.make(WARM_UP, small, false), folder.resolve("bare"));
        try (var portal = Portal.start(data)) {
            long held = Math.max(0, portal.total(MadeFiles.EVERYWHERE));
            if (held == 0) {
                receipts(portal, bareCold, bare);
                held = WARM_UP + small;
                held = search(portal, held);
            }
            if (large > held) enlarge(portal, (int) held);
            if (large > 0) held = search(portal, Math.max(held, large));
            int rival = (int) held;
            report(
                    "PostgreSQL full text at " + rival + " documents, without HTTP",
                    FullTextRival.measure(
                            portal,
                            rival,
                            i -> new String(MadeFiles.make(i, true).bytes(), StandardCharsets.UTF_8)));
        }
    }

    /** @param bareCold what the bare loop took in of the same files as its first; {@code bare} the same after the same warm-up */
    private void receipts(Portal portal, double bareCold, double bare) throws Exception {
        var first = MadeFiles.make(0, small, false);
        var cold = Load.run(portal, 0, small, THREADS, first::get);
        print(
                "\nThe first %d files after the start: %.1f accepted, %.1f searchable per second, %.2f of what the bare loop takes in as"
                        + " its first (%.1f per second); %d not accepted.\n",
                small,
                cold.acceptedPerSecond(),
                cold.searchablePerSecond(),
                cold.searchablePerSecond() / bareCold,
                bareCold,
                cold.refused());
        Load.run(portal, small, Math.max(0, WARM_UP - small), THREADS, i -> MadeFiles.make(i, false));
        var files = MadeFiles.make(WARM_UP, small, false);
        var cpuBefore = portal.processes().cpuSeconds();
        var load = Load.run(portal, WARM_UP, small, THREADS, i -> files.get(i - WARM_UP));
        report(load, bare, difference(cpuBefore, portal.processes().cpuSeconds()), portal, files);
    }

    private void enlarge(Portal portal, int held) throws Exception {
        var more = Load.run(portal, held, large - held, THREADS, i -> MadeFiles.make(i, true));
        print(
                "\n%d text files more: %.1f searchable per second, %d refused; portal's peak memory %d MB.\n",
                more.files(),
                more.searchablePerSecond(),
                more.refused(),
                portal.processes().peakMegabytes());
    }

    /** @return how many documents there are then: of those that came in between, too */
    private static long search(Portal portal, long documents) throws Exception {
        Thread.sleep(REST);
        var times = SearchTimes.measure(portal, (int) documents);
        report("Search at " + documents + " documents, a minute after the last receipt", times);
        print(
                "\nThe word of every document takes %.2f times the word of one (p50).\n",
                SearchTimes.median(times, SearchTimes.EVERYWHERE) / SearchTimes.median(times, SearchTimes.ONE));
        return documents + searchAmidReceipts(portal, (int) documents);
    }

    /** The same kinds of queries while files come in as fast as they are taken. */
    private static int searchAmidReceipts(Portal portal, int documents) throws Exception {
        // most of them made before: their making would take from the portal's cores
        var made = MadeFiles.make(documents, STREAM, false);
        var measured = new AtomicBoolean();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var stream = pool.submit(() -> Load.until(
                    portal,
                    documents,
                    THREADS,
                    i -> i - documents < STREAM ? made.get(i - documents) : MadeFiles.make(i, false),
                    measured::get));
            Map<String, Percentiles> times;
            try {
                times = SearchTimes.measureWarm(portal, documents);
            } finally {
                measured.set(true);
            }
            var load = stream.get();
            report("Search at " + documents + " documents and more, while " + THREADS + " uploaders send files", times);
            print(
                    "\nMeanwhile %.1f files a second were accepted, %d in all; %d not accepted.\n",
                    load.acceptedPerSecond(), load.files(), load.refused());
            return load.files();
        }
    }

    private static String words(List<String> arguments) {
        return arguments.stream().map(word -> word.replace(' ', '_') + ' ').collect(Collectors.joining());
    }

    private static @Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? null : arguments.get(at + 1);
    }

    private void report(Load load, double bare, Map<String, Double> cpu, Portal portal, List<MadeFile> files)
            throws Exception {
        double originals =
                files.stream().mapToLong(file -> file.bytes().length).average().orElse(1) * (WARM_UP + small);
        double perDocument =
                cpu.values().stream().mapToDouble(Double::doubleValue).sum() / load.files();
        print(
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

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
        System.out.flush();
    }
}
