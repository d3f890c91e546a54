package vn.vankho.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./vankho bench register [documents]}: how long the questions of the register take, asked over REST one after the other of a portal
 * with a made register of that size, and which of its large tables each question reads from end to end.
 */
final class RegisterBench {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;
    /** A server writes what it counted of a session at the latest so long after its last question. */
    private static final Duration COUNTED = Duration.ofSeconds(11);

    private static final String LEGAL = "/api/v1/legal";

    private final Portal portal;
    private final MadeRegister register;

    private RegisterBench(Portal portal, MadeRegister register) {
        this.portal = portal;
        this.register = register;
    }

    static int run(List<String> arguments) throws Exception {
        if (arguments.size() > 1 || !arguments.stream().allMatch(one -> one.matches("\\d{3,6}"))) {
            System.err.println("Cách dùng: ./vankho bench register [số văn bản]");
            return 2;
        }
        int documents = arguments.isEmpty() ? 100_000 : Integer.parseInt(arguments.getFirst());
        var data = Files.createTempDirectory("vankho-bench-register");
        try (var portal = Portal.start(data)) {
            var register = new MadeRegister(portal, documents);
            register.fill();
            new RegisterBench(portal, register).measure();
        }
        FileSystemUtils.deleteRecursively(data);
        return 0;
    }

    private void measure() throws Exception {
        Report.say(
                "# Register\n\n%d cores, JDK %s, portal with 512 MB of heap. %d documents, %d relations, %d events, %d intervals; asked"
                        + " over REST, one client, %d times each after %d to warm up.\n\n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                register.documents(),
                register.rows("legal_relation"),
                register.rows("effect_event"),
                register.rows("effect_interval"),
                MEASURED,
                WARM_UP);
        Report.say(
                "| Question | p50 ms | p95 ms | max ms | asked | large tables read whole |\n|---|---|---|---|---|---|\n");
        for (var question : questions().entrySet()) {
            for (int i = 0; i < WARM_UP; i++) ask(question.getValue().apply(i));
            Thread.sleep(COUNTED);
            var before = register.wholeReads();
            var nanos = new long[MEASURED];
            for (int i = 0; i < MEASURED; i++)
                nanos[i] = ask(question.getValue().apply(WARM_UP + i));
            Thread.sleep(COUNTED);
            Report.say("%s %s |\n", Percentiles.of(nanos).row(question.getKey()), said(before, register.wholeReads()));
        }
    }

    private Map<String, IntFunction<String>> questions() {
        var all = new LinkedHashMap<String, IntFunction<String>>();
        all.put("status of one document on a day", i -> one(i) + "/status?on=2012-06-30");
        all.put(
                "status of one provision as known once",
                i -> one(i) + "/status?on=2012-06-30&knownAt=2100-01-01T00:00:00Z&provision=%C4%90i%E1%BB%81u%205");
        all.put("page of one document with its relations", i -> one(i) + "?on=2012-06-30");
        all.put("register list, page by page", i -> list(i, ""));
        all.put("register list by status on a past day", i -> list(i, "&status=PARTLY_CEASED&statusOn=2012-06-30"));
        all.put("register list by status, type and year", i -> list(i, "&status=CEASED&year=" + (1996 + i % 25)));
        all.put("register list by words", i -> list(i, "&q=vi%E1%BB%87c%20" + (1_000 + i)));
        all.put("heads that wait", i -> LEGAL + "/waiting?limit=50&offset=" + i % 10 * 50);
        all.put("proposals that wait, ten texts", i -> LEGAL + "/proposals?limit=10&offset=" + i % 10 * 10);
        all.put("counts of all checks of data quality", _ -> LEGAL + "/quality");
        all.put("texts that differ from their source", i -> LEGAL + "/quality/SOURCE_DISAGREES?offset=" + i % 10 * 20);
        all.put("changes of the next 90 days", i -> LEGAL + "/coming-changes?days=90&limit=50&offset=" + i % 5 * 50);
        return all;
    }

    private String one(int i) {
        return LEGAL + "/documents/" + register.id(1 + (int) (i * 7_919L % register.documents()));
    }

    private static String list(int i, String filter) {
        return LEGAL + "/documents?limit=50&offset=" + i % 20 * 50 + filter;
    }

    private long ask(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var answer = portal.get(path);
        long took = System.nanoTime() - begin;
        if (answer.statusCode() != 200)
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        return took;
    }

    private static String said(Map<String, Long> before, Map<String, Long> after) {
        var read = new StringBuilder();
        after.forEach((table, times) -> {
            double each = (times - before.getOrDefault(table, 0L)) / (double) MEASURED;
            if (each >= .01)
                read.append(read.isEmpty() ? "" : ", ")
                        .append(String.format(Locale.ROOT, "%s %.1f times", table, each));
        });
        return read.isEmpty() ? "none" : read.toString();
    }
}
