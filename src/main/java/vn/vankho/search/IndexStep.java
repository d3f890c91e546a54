package vn.vankho.search;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;

/** Lập chỉ mục. One commit per batch, and only then the word that it is done: what a dead process had not committed is claimed again. */
@Component
class IndexStep implements StepWorker {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStep.class);
    private static final int BATCH = 800;

    private final IndexFeeding feeding;
    private final IndexKeeper keeper;
    private final IndexTidying tidying;
    private final IndexRepair repair;

    IndexStep(IndexFeeding feeding, IndexKeeper keeper, IndexTidying tidying, IndexRepair repair) {
        this.repair = repair;
        this.feeding = feeding;
        this.keeper = keeper;
        this.tidying = tidying;
    }

    @Override
    public StepKind kind() {
        return StepKind.INDEX;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    /** Each commit is a segment, and segments have to be merged: in a stream of receipts one a second is enough. */
    @Override
    public Duration gather() {
        return Duration.ofMillis(800);
    }

    @Override
    public int parallel() {
        return 1;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        try {
            tidying.indexed();
            var failed = feeding.feed(tasks.stream().map(StepTask::document).toList());
            for (var task : tasks) {
                var why = failed.get(task.document());
                outcomes.put(
                        task,
                        why == null ? new StepOutcome.Done() : new StepOutcome.Failed("search.index.failed", why));
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The index cannot be written: {}", e.toString());
            recover();
            for (var task : tasks)
                outcomes.put(task, new StepOutcome.TryLater("search.index.away", String.valueOf(e.getMessage())));
        }
        return outcomes;
    }

    private void recover() {
        try {
            if (!keeper.recover()) return;
            LOG.info("The index was opened anew; what it lacks is put into it");
            repair.reconcileBeside();
        } catch (IOException e) {
            LOG.warn("The index cannot be opened: {}", e.toString());
        }
    }
}
