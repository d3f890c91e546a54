package vn.vankho.command.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a portal that holds so many documents: while nothing else is to be done, and while files come in. */
final class Questions {
    /** As many come in while searches are measured. */
    private static final int STREAM = 6_000;

    /** Half a minute after the last receipt the index is brought to few segments. */
    private static final Duration REST = Duration.ofSeconds(60);

    private Questions() {}

    /** A minute after the last receipt. */
    static void atRest(Portal portal, long documents) throws Exception {
        Thread.sleep(REST);
        var times = SearchTimes.measure(portal, (int) documents);
        Report.times("Search at " + documents + " documents, a minute after the last receipt", times);
        Report.say(
                "\nThe word of every document takes %.2f times the word of one (p50).\n",
                SearchTimes.median(times, SearchTimes.EVERYWHERE) / SearchTimes.median(times, SearchTimes.ONE));
    }

    /** At rest, then amid receipts. @return how many documents there are then: of those that came in between, too */
    static long ask(Portal portal, long documents) throws Exception {
        atRest(portal, documents);
        return documents + amidReceipts(portal, (int) documents);
    }

    /** The same kinds of queries while files come in as fast as they are taken. */
    private static int amidReceipts(Portal portal, int documents) throws Exception {
        // most of them made before: their making would take from the portal's cores
        var made = MadeFiles.make(documents, STREAM, false);
        var measured = new AtomicBoolean();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var stream = pool.submit(() -> Load.until(
                    portal,
                    documents,
                    i -> i - documents < STREAM ? made.get(i - documents) : MadeFiles.make(i, false),
                    measured::get));
            Map<String, Percentiles> times;
            try {
                times = SearchTimes.measureWarm(portal, documents);
            } finally {
                measured.set(true);
            }
            var load = stream.get();
            Report.times(
                    "Search at " + documents + " documents and more, while " + Load.UPLOADERS + " uploaders send files",
                    times);
            Report.say(
                    "\nMeanwhile %.1f files a second were accepted, %d in all; %d not accepted.\n",
                    load.acceptedPerSecond(), load.files(), load.refused());
            return load.files();
        }
    }
}
