package vn.vankho.extraction;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
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
import vn.vankho.vietnamese.DocumentHeader;

/**
 * Đọc bản quét: words off the pictures of pages, page by page. Each page is saved when it is read, so that after a restart the work goes on
 * at the page it had reached; after the first one and then now and again the document is indexed anew.
 */
@Component
class ScanStep implements StepWorker {
    /** Pages between two times the document is indexed with what was read so far. */
    private static final int INDEX_EVERY = 20;

    private final WorkerPool pool;
    private final ObjectStore store;
    private final ScanProgram program;
    private final ScanSettings settings;
    private final ScanRepository scans;
    private final ScannedPages pages;
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
        int all = scans.count(task.version());
        var waiting = scans.waiting(task.version());
        int allowed = Math.max(0, settings.pages() - (all - waiting.size()));
        boolean first = waiting.contains(1) && allowed > 0 && feed.waiting(StepKind.SCAN) > 1;
        // of a folder of scans the first pages come first: they say what each is, and whether it may be seen
        var due = first ? List.of(1) : waiting.subList(0, Math.min(waiting.size(), allowed));
        if (!due.isEmpty()) {
            var found = program.found();
            var path = found.path();
            if (path == null) return new StepOutcome.Skipped(found.trouble());
            var reading = new Reading(task, all, all - waiting.size());
            var job = new WorkerJob(
                    Request.Kind.SCAN,
                    task.mediaType(),
                    new ScanOrder(path, due).toArgument(),
                    task.size(),
                    () -> store.open(task.sha256()));
            var answer = pool.run(List.of(job), reading).getFirst();
            if (reading.secret || reading.stopped) return new StepOutcome.Skipped("document.step.stopped");
            if (!(answer instanceof Answer.Picture)) return Outcomes.of(answer);
        }
        show(task, true);
        if (first && waiting.size() > 1) return new StepOutcome.GivenBack();
        return waiting.size() > due.size()
                ? new StepOutcome.DoneWith(
                        java.util.Set.of(), "extraction.ocr.cut", settings.pages() + "/" + all, false)
                : new StepOutcome.Done();
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
        private final StepTask task;
        private final int all;
        private int done;
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
            if (page == 1 && bearsMark(words)) {
                secret = true;
                return false;
            }
            transaction.executeWithoutResult(_ -> scans.save(task.version(), page, words, clock.instant()));
            if (page == 1) feed.firstPageSeen(task.version());
            boolean first = done == 0;
            done++;
            if (!steps.progress(task, done, all)) stopped = true;
            if (first || done % INDEX_EVERY == 0 || stopped) show(task, first);
            return !stopped;
        }

        private boolean bearsMark(SeenPage words) {
            var mark = DocumentHeader.secrecyMark(words.text());
            return mark.isPresent() && feed.quarantine(task.document(), task.version(), mark.get());
        }
    }
}
