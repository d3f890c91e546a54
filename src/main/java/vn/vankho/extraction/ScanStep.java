package vn.vankho.extraction;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Đọc bản quét: words off the pictures of pages, page by page. Each page is saved when it is read, so that after a restart the work goes on
 * at the page it had reached; after the first one and then now and again the document is indexed anew.
 */
@Component
class ScanStep implements StepWorker {
    /** Pages between two times the document is indexed with what was read so far. */
    private static final int INDEX_EVERY = 20;

    /** So many unread pages of one file are no matter of a busy machine; the file would hold its worker for hours. */
    private static final int MOST_UNREAD = 10;

    private final WorkerPool pool;
    private final ObjectStore store;
    private final ScanProgram program;
    private final ScanSettings settings;
    private final ScanRepository scans;
    private final ScannedPages pages;
    private final SecrecyCheck secrecy;
    private final DocumentFeed feed;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanStep(
            @Qualifier(ExtractionConfiguration.SCANS) WorkerPool pool,
            ObjectStore store,
            ScanProgram program,
            ScanSettings settings,
            ScanRepository scans,
            ScannedPages pages,
            SecrecyCheck secrecy,
            DocumentFeed feed,
            Steps steps,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pool = pool;
        this.store = store;
        this.program = program;
        this.settings = settings;
        this.scans = scans;
        this.pages = pages;
        this.secrecy = secrecy;
        this.feed = feed;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public StepKind kind() {
        return StepKind.SCAN;
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public int parallel() {
        return settings.workers();
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        for (var task : tasks) outcomes.put(task, work(task));
        return outcomes;
    }

    private StepOutcome work(StepTask task) throws InterruptedException {
        // asked for again, by a person or by itself: what could not be read before may be now
        transaction.executeWithoutResult(_ -> scans.forgetUnread(task.version()));
        int all = scans.count(task.version());
        var waiting = scans.waiting(task.version());
        int allowed = Math.max(0, settings.pages() - (all - waiting.size()));
        boolean mayWait = !Tries.isLast(task.attempts());
        boolean first = waiting.contains(1) && allowed > 0 && mayWait && feed.waiting(StepKind.SCAN) > 1;
        // of a folder of scans the first pages come first: they say what each is, and whether it may be seen
        var due = first ? List.of(1) : waiting.subList(0, Math.min(waiting.size(), allowed));
        if (!due.isEmpty()) {
            var path = program.found().path();
            if (path == null) return new StepOutcome.Skipped(program.found().trouble());
            // the first page may take minutes: people see how many there are
            if (!steps.progress(task, all - waiting.size(), all)) return new StepOutcome.Skipped(Step.STOPPED);
            var ended = read(task, path, due, new Reading(task, all, all - waiting.size()));
            if (ended != null) return ended;
        }
        int unread = scans.unread(task.version());
        boolean hidden = mayWait && scans.isUnread(task.version(), 1);
        if (!hidden) show(task, true);
        if (first && waiting.size() > 1 && !hidden) return new StepOutcome.GivenBack();
        if (unread > 0 && mayWait)
            return new StepOutcome.TryLater("extraction.ocr.again", unread + "/" + all, Tries.wait(task.attempts()));
        boolean unseen = scans.isUnread(task.version(), 1);
        if (waiting.size() > due.size()) return done("extraction.ocr.cut", settings.pages() + "/" + all, unseen);
        return unread > 0 ? done("extraction.ocr.unread", unread + "/" + all, unseen) : new StepOutcome.Done();
    }

    private static StepOutcome tooMany() {
        return new StepOutcome.Failed("extraction.ocr.tooMany", "" + MOST_UNREAD);
    }

    private static StepOutcome done(String note, String pages, boolean unseen) {
        return new StepOutcome.DoneWith(Set.of(), note, pages, unseen);
    }

    /** @return how it ended where it did not come to the last page, else null */
    private @Nullable StepOutcome read(StepTask task, Path path, List<Integer> due, Reading reading)
            throws InterruptedException {
        var left = new ArrayList<>(due);
        while (!left.isEmpty()) {
            var job = new WorkerJob(
                    Request.Kind.SCAN,
                    task.mediaType(),
                    new ScanOrder(path, left).toArgument(),
                    task.size(),
                    () -> store.open(task.sha256()));
            var answer = pool.run(List.of(job), reading).getFirst();
            if (reading.secret) return new StepOutcome.Skipped("extraction.ocr.secret");
            if (reading.stopped) return new StepOutcome.Skipped(Step.STOPPED);
            if (reading.unread > MOST_UNREAD) return tooMany();
            if (answer instanceof Answer.Ended) return null;
            if (!(answer instanceof Answer.Trouble(int _, String reason, String _)) || !Tries.DEADLY.contains(reason))
                return Outcomes.of(answer);
            // a page that kills its reader costs itself, not the pages behind it
            left.removeAll(reading.read);
            if (left.isEmpty()) return null;
            var failed = SeenPage.failed(reason);
            if (!reading.seen(0, left.removeFirst(), failed))
                return reading.stopped ? new StepOutcome.Skipped(Step.STOPPED) : tooMany();
        }
        return null;
    }

    /** Puts the pages into the text and has the document found by it. */
    private void show(StepTask task, boolean recognise) {
        transaction.executeWithoutResult(_ -> {
            if (!pages.putIn(task.version())) return;
            if (recognise) steps.stage(task.document(), StepKind.RECOGNISE);
            steps.stage(task.document(), StepKind.INDEX);
        });
    }

    private final class Reading implements WorkerProgress {
        private final List<Integer> read = new ArrayList<>();
        private final StepTask task;
        private final int all;
        private int done;
        private int unread;
        private boolean hidden;
        private boolean secret;
        private boolean stopped;

        Reading(StepTask task, int all, int done) {
            this.task = task;
            this.all = all;
            this.done = done;
        }

        @Override
        public void at(int no, int ofOrder, int total) {
            if (!steps.progress(task, done, all)) stopped = true;
        }

        @Override
        public boolean seen(int no, int page, SeenPage words) {
            if (page == 1 && secrecy.putsAway(task.version(), words) || !saved(page, words)) {
                secret = true;
                return false;
            }
            read.add(page);
            if (!words.trouble().isEmpty()) unread++;
            // what was not read may bear a mark: others wait, and nothing is found of it, until it has been tried as
            // often as it is
            if (page == 1 && words.trouble().isEmpty()) feed.lookedAtPictures(List.of(task.version()));
            if (page == 1) hidden = !words.trouble().isEmpty() && !Tries.isLast(task.attempts());
            boolean first = done == 0;
            done++;
            if (!steps.progress(task, done, all)) stopped = true;
            if (!hidden && (first || done % INDEX_EVERY == 0 || stopped)) show(task, first);
            return !stopped && unread <= MOST_UNREAD;
        }

        /** @return false where the version is out of sight: a file that belongs to it bears a mark */
        private boolean saved(int page, SeenPage words) {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                if (feed.inSight(List.of(task.version())).isEmpty()) return false;
                scans.save(task.version(), page, words, clock.instant());
                return true;
            }));
        }
    }
}
