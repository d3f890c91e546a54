package vn.vankho.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Asks what became of the files that were kept, until all are read, and says which of them a person must look at. Many are asked for in
 * one request, and those that are not read yet are asked for again after a pause.
 */
final class ImportFollowing {
    static final int AT_ONCE = 100;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONG_PAUSE = Duration.ofSeconds(5);
    /** Without anything read: others' files may stand before, but a script must not wait for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PortalClient portal;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, List<String>> paths = new LinkedHashMap<>();
    private final ImportFates fates;
    private volatile int waiting;

    ImportFollowing(PortalClient portal, PrintStream out, PrintStream err) {
        this.portal = portal;
        this.out = out;
        this.err = err;
        this.fates = new ImportFates(out);
    }

    /** @param path of a file that is in the document; several files of the same bytes are in one */
    synchronized void add(String document, String path) {
        paths.computeIfAbsent(document, _ -> new ArrayList<>()).add(path);
    }

    /** @return whether all were read and none needs a person */
    boolean untilRead() throws IOException, InterruptedException {
        waiting = paths.size();
        if (waiting == 0) return true;
        try (var _ = new StopNotice(
                err,
                () ->
                        "Đã dừng theo dõi: còn %d tài liệu đã lưu nhưng chưa được theo dõi đến khi đọc xong; chạy lại đúng lệnh này để xem tiếp."
                                .formatted(waiting))) {
            follow();
        }
        out.println(fates.summary(waiting));
        return waiting == 0 && fates.areGood();
    }

    private void follow() throws IOException, InterruptedException {
        var bar = new ProgressBar(err, paths.size());
        var open = new ArrayList<>(paths.keySet());
        int idle = 0;
        for (long news = System.nanoTime(); ; ) {
            int asked = Math.min(AT_ONCE, open.size());
            bar.clear();
            var unread = unread(open.subList(0, asked));
            open.subList(0, asked).clear();
            // they are read in about this order; where none of these was, others may have been
            open.addAll(unread.size() == asked ? open.size() : 0, unread);
            waiting = open.size();
            if (waiting < paths.size()) bar.show(paths.size() - waiting);
            if (waiting == 0) break;
            idle = unread.size() == asked ? idle + 1 : 0;
            if (idle == 0) news = System.nanoTime();
            else if (System.nanoTime() - news > PATIENCE.toNanos()) break;
            if (2 * unread.size() >= asked) Thread.sleep(idle * AT_ONCE > waiting + AT_ONCE ? LONG_PAUSE : PAUSE);
        }
        bar.clear();
    }

    /** Those of the documents that are not read yet; of the others it is said what there is to say. */
    private List<String> unread(List<String> documents) throws IOException, InterruptedException {
        var answer = portal.get("/api/v1/documents/arrivals?id=" + String.join("&id=", documents));
        if (answer.status() != 200)
            throw new CommandRefused("Các tệp đã lưu, nhưng cổng không cho biết tệp nào đã đọc: " + answer.reason());
        var states = new HashMap<String, JsonNode>();
        answer.body().forEach(state -> states.put(state.path("id").asString(""), state));
        var unread = new ArrayList<String>();
        for (var document : documents) {
            var state = states.get(document);
            if (state == null) fates.untold(filesOf(document));
            else if (ImportFates.isOpen(state)) unread.add(document);
            else fates.tell(state, filesOf(document));
        }
        return unread;
    }

    private List<String> filesOf(String document) {
        return paths.getOrDefault(document, List.of());
    }
}
