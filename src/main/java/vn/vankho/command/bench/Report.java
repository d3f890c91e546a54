package vn.vankho.command.bench;

import java.util.Locale;
import java.util.Map;

/** What a bench has to say, in Markdown, as soon as it is known. */
final class Report {
    private Report() {}

    static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
        System.out.flush();
    }

    /** How long each kind of question took. */
    static void times(String title, Map<String, Percentiles> times) {
        say("\n## %s\n\n| Query | p50 ms | p95 ms | max ms | asked |\n|---|---|---|---|---|\n", title);
        times.forEach((name, time) -> say("%s\n", time.row(name)));
    }
}
