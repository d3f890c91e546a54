package vn.vankho.command.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** {@code ./vankho bench [documents] [--large N] [--data folder]}: prints a report in Markdown. Needs /proc, so Linux. */
public final class Bench {
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
        Report.say(
                "# Benchmark\n\n%d cores, JDK %s, portal with 512 MB of heap. Files of about 450 words, half .docx half .txt, %d"
                        + " uploaders.\n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), Load.UPLOADERS);
        // nothing runs beside them, and nothing ran before the first in this process
        double bareCold = BareLoop.run(MadeFiles.make(0, small, false), folder.resolve("bare-cold"));
        BareLoop.run(MadeFiles.make(0, Receipts.WARM_UP, false), folder.resolve("bare-warm"));
        double bare = BareLoop.run(MadeFiles.make(Receipts.WARM_UP, small, false), folder.resolve("bare"));
        try (var portal = Portal.start(data)) {
            long held = Math.max(0, portal.total(MadeFiles.EVERYWHERE));
            if (held == 0) {
                held = new Receipts(portal, small, bareCold, bare).measure();
                held = Questions.ask(portal, held);
            }
            if (large > held) enlarge(portal, (int) held);
            if (large > 0) held = Questions.ask(portal, Math.max(held, large));
            int rival = (int) held;
            Report.times(
                    "PostgreSQL full text at " + rival + " documents, without HTTP",
                    FullTextRival.measure(
                            portal,
                            rival,
                            i -> new String(MadeFiles.make(i, true).bytes(), StandardCharsets.UTF_8)));
        }
    }

    private void enlarge(Portal portal, int held) throws Exception {
        var more = Load.run(portal, held, large - held, i -> MadeFiles.make(i, true));
        Report.say(
                "\n%d text files more: %.1f searchable per second, %d refused; portal's peak memory %d MB.\n",
                more.files(),
                more.searchablePerSecond(),
                more.refused(),
                portal.processes().peakMegabytes());
    }

    private static String words(List<String> arguments) {
        return arguments.stream().map(word -> word.replace(' ', '_') + ' ').collect(Collectors.joining());
    }

    private static @Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? null : arguments.get(at + 1);
    }
}
