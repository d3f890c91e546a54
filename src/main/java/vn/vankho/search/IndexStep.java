package vn.vankho.search;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        return work(tasks, _ -> {});
    }

    /** A giant comes behind the others of its batch, one at a time: they, and those that come meanwhile, wait for one giant at most. */
    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early) {
        if (tasks.size() < 2) return put(tasks);
        var giants = feeding.giants(tasks.stream().map(StepTask::version).toList());
        if (giants.isEmpty()) return put(tasks);
        var late =
                tasks.stream().filter(task -> giants.contains(task.version())).toList();
        var soon =
                tasks.stream().filter(task -> !giants.contains(task.version())).toList();
        var outcomes = new HashMap<StepTask, StepOutcome>();
        late.subList(1, late.size()).forEach(task -> outcomes.put(task, new StepOutcome.GivenBack()));
        if (!soon.isEmpty()) early.accept(put(soon));
        outcomes.putAll(put(late.subList(0, 1)));
        return outcomes;
    }

    private Map<StepTask, StepOutcome> put(List<StepTask> tasks) {
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
