package vn.vankho.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionFile;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Xem bản trước: a version that was replaced before its turn to be read, or to the end of its scan, is looked at for a secrecy mark like any
 * other. Its text is not kept: what is searched and shown is the current one.
 *
 * @see "decision 006"
 */
@Component
class LookBackStep implements StepWorker {
    private static final int BATCH = 4;

    private final WorkerPool pool;
    private final FirstPictures pictures;
    private final ObjectStore store;
    private final SecrecyCheck secrecy;
    private final DocumentFeed feed;
    private final Steps steps;
    private final TransactionTemplate transaction;

    LookBackStep(
            WorkerPool pool,
            FirstPictures pictures,
            ObjectStore store,
            SecrecyCheck secrecy,
            DocumentFeed feed,
            Steps steps,
            PlatformTransactionManager transactions) {
        this.pool = pool;
        this.pictures = pictures;
        this.store = store;
        this.secrecy = secrecy;
        this.feed = feed;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public StepKind kind() {
        return StepKind.LOOK_BACK;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        for (var task : tasks) outcomes.put(task, look(task));
        return outcomes;
    }

    private StepOutcome look(StepTask task) throws InterruptedException {
        int unread = 0;
        @Nullable StepOutcome later = null;
        for (var file : feed.unlooked(task.document())) {
            if (Thread.interrupted()) throw new InterruptedException();
            switch (look(file, task)) {
                case StepOutcome.TryLater outcome -> later = outcome;
                case StepOutcome.Failed _ -> unread++;
                default -> looked(file);
            }
        }
        if (later != null) return later;
        return unread == 0
                ? new StepOutcome.Done()
                : new StepOutcome.DoneWith(Set.of(), "extraction.lookBack.unread", "" + unread);
    }

    private StepOutcome look(VersionFile file, StepTask task) throws InterruptedException {
        var job = new WorkerJob(Request.Kind.TEXT, file.mediaType(), file.size(), () -> store.open(file.sha256()));
        var answer = pool.run(List.of(job), WorkerProgress.NONE).getFirst();
        if (!(answer instanceof Answer.Text(int _, FileText read))) return Outcomes.of(task, answer);
        return secrecy.putsAway(file.version(), read) ? new StepOutcome.Done() : pictures.look(file, read, task);
    }

    /** Also where it was put away: when it is released nobody has to look once more. */
    private void looked(VersionFile file) {
        transaction.executeWithoutResult(_ -> steps.stage(feed.looked(List.of(file.version())), StepKind.INDEX));
    }
}
