package vn.vankho.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/**
 * Sends all files of a folder or a zip to a running portal. One line per file goes to the standard output, the progress bar to the standard
 * error. A second run sends only what is new, changed or was refused. What is kept is followed until it is read.
 */
final class ImportCommand {
    private static final int PARALLEL = 4;
    private static final int MOST_PARALLEL = 32;
    private static final Texts TEXTS = new Texts();

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;
    private final Waits waits;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger existing = new AtomicInteger();

    ImportCommand(Options options, PrintStream out, PrintStream err) {
        this(options, out, err, Waits.USUAL);
    }

    ImportCommand(Options options, PrintStream out, PrintStream err, Waits waits) {
        this.waits = waits;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException, InterruptedException {
        if (options.alone().size() != 1)
            throw new CommandRefused(
                    "Cách dùng: ./vankho import <thư mục|tệp zip> [--url …] [--user …|--token …] [--journal …]");
        int parallel = options.number("parallel", PARALLEL, MOST_PARALLEL);
        try (var portal = new PortalClient(options, err, waits);
                var source = ImportSource.open(Path.of(options.alone().getFirst()));
                var journal = new ImportJournal(journal(source), portal.account())) {
            var listing = source.list();
            listing.leftOut().forEach(left -> out.printf("bỏ qua: %s\t%s%n", left.path(), left.reason()));
            var all = listing.wanted();
            journal.forget(ImportGone.of(
                    all.stream().flatMap(entry -> journal.kept(entry).stream()).toList(), portal));
            var todo =
                    all.stream().filter(entry -> journal.kept(entry).isEmpty()).toList();
            var following = new ImportFollowing(portal, out, err);
            all.forEach(entry -> journal.kept(entry).ifPresent(id -> following.add(id, entry.path())));
            if (todo.size() < all.size()) out.printf("đã lưu từ lần trước: %d tệp%n", all.size() - todo.size());
            int before = all.size() - todo.size();
            try (var _ = new StopNotice(
                    err,
                    () -> "Đã dừng: %d/%d tệp đã ở trong kho; chạy lại đúng lệnh này để làm tiếp từ chỗ dừng."
                            .formatted(before + kept.get() + existing.get(), all.size()))) {
                sendAll(todo, portal, journal, following, parallel);
            }
            out.printf(
                    "xong: %d tệp mới, %d tệp đã có, %d tệp bị từ chối%s%n",
                    kept.get(),
                    existing.get(),
                    refused.get(),
                    listing.leftOut().isEmpty()
                            ? ""
                            : ", bỏ qua %d tệp hoặc thư mục"
                                    .formatted(listing.leftOut().size()));
            return following.untilRead() && refused.get() == 0 ? Main.DONE : Main.REFUSALS;
        }
    }

    /** Named by the option where the folder can only be read. */
    private Path journal(ImportSource source) {
        var named = options.named().get("journal");
        return named == null ? source.journal() : Path.of(named);
    }

    private void sendAll(
            List<ImportSource.Entry> todo,
            PortalClient portal,
            ImportJournal journal,
            ImportFollowing following,
            int parallel)
            throws IOException, InterruptedException {
        var bar = new ProgressBar(err, todo.size());
        var threads = Executors.newFixedThreadPool(parallel);
        try {
            var running = new ExecutorCompletionService<String>(threads);
            for (var entry : todo) running.submit(() -> send(entry, portal, journal, following));
            for (int done = 1; done <= todo.size(); done++) {
                bar.clear();
                out.println(running.take().get());
                bar.show(done);
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            if (e.getCause() instanceof IOException broken) throw broken;
            throw new IllegalStateException(e.getCause());
        } finally {
            bar.clear();
            threads.shutdownNow();
        }
    }

    private String send(ImportSource.Entry entry, PortalClient portal, ImportJournal journal, ImportFollowing following)
            throws IOException, InterruptedException {
        PortalClient.Answer answer;
        try (var form = new FileForm(entry)) {
            answer = portal.send("POST", "/api/v1/documents", form.type(), form);
        } catch (Refused why) {
            return refuse(entry, TEXTS.get(Texts.VIETNAMESE, why), journal);
        } catch (UnreadableFile | PortalBusy broken) {
            return refuse(entry, Objects.requireNonNull(broken.getMessage()), journal);
        } catch (FileSystemException | FileNotFoundException e) {
            return refuse(entry, ImportSource.UNREADABLE, journal);
        }
        if (answer.status() == 200 || answer.status() == 201) {
            boolean isNew = answer.status() == 201;
            var id = answer.body().path("id").asString("");
            journal.write(entry, isNew ? "kept" : "existing", id);
            following.add(id, entry.path());
            (isNew ? kept : existing).incrementAndGet();
            return (isNew ? "đã lưu" : "đã có") + "\t" + entry.path() + "\t" + id + inTrash(answer.body());
        }
        return refuse(entry, answer.reason(), journal);
    }

    /** Said of a new document: the person may have wanted that one back. */
    private static String inTrash(JsonNode receipt) {
        var thrown = receipt.path("inTrash");
        return thrown.isObject()
                ? "\tcùng nội dung với tài liệu đang ở thùng rác: %s (%s)"
                        .formatted(
                                thrown.path("title").asString(""),
                                thrown.path("id").asString(""))
                : "";
    }

    private String refuse(ImportSource.Entry entry, String reason, ImportJournal journal) {
        refused.incrementAndGet();
        journal.write(entry, "refused", reason);
        return "từ chối\t" + entry.path() + "\t" + reason;
    }
}
