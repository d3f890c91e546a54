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

/**
 * Lập chỉ mục. A commit for one batch, or in a stream of receipts for several, and only then the word that they are done: what a dead process
 * had not committed is claimed again.
 */
@Component
class IndexStep implements StepWorker {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStep.class);
    private static final int BATCH = 800;

    /** Each commit is a segment, and segments have to be merged. */
    private static final Duration COMMITTED_WITHIN = Duration.ofMillis(1_500);

    private final IndexFeeding feeding;
    private final IndexKeeper keeper;
    private final IndexTidying tidying;
    private final IndexRepair repair;
    /** What was put and not committed yet, with the index it is in. Only the thread that indexes comes here. */
    private final Map<StepTask, LuceneIndex> put = new HashMap<>();

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

    /** Documents are put while others are read: when a stream ends, few are left to be put. */
    @Override
    public Duration gather() {
        return Duration.ofMillis(300);
    }

    @Override
    public Duration settleWithin() {
        return COMMITTED_WITHIN;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        return settle(work(tasks, _ -> {}));
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
        if (!soon.isEmpty()) early.accept(settle(put(soon)));
        outcomes.putAll(put(late.subList(0, 1)));
        return outcomes;
    }

    /** What was put into an index that is not there any more, after trouble or a rebuild, is put again. */
    @Override
    public Map<StepTask, StepOutcome> settle(Map<StepTask, StepOutcome> outcomes) {
        var settled = new HashMap<>(outcomes);
        var open = outcomes.keySet().stream().filter(put::containsKey).toList();
        if (open.isEmpty()) return settled;
        try {
            var index = feeding.commit(open.stream().map(StepTask::document).toList());
            for (var task : open) if (put.get(task) != index) settled.put(task, new StepOutcome.GivenBack());
        } catch (IOException | AlreadyClosedException e) {
            settled.putAll(away(open, e));
        }
        put.keySet().removeAll(open);
        return settled;
    }

    private Map<StepTask, StepOutcome> put(List<StepTask> tasks) {
        try {
            tidying.indexed();
            var fed = feeding.put(tasks.stream().map(StepTask::document).toList());
            var outcomes = new HashMap<StepTask, StepOutcome>();
            for (var task : tasks) {
                put.put(task, fed.into());
                var why = fed.failed().get(task.document());
                outcomes.put(
                        task,
                        why == null ? new StepOutcome.Done() : new StepOutcome.Failed("search.index.failed", why));
            }
            return outcomes;
        } catch (IOException | AlreadyClosedException e) {
            return away(tasks, e);
        }
    }

    private Map<StepTask, StepOutcome> away(List<StepTask> tasks, Exception e) {
        LOG.warn("The index cannot be written: {}", e.toString());
        recover();
        var outcomes = new HashMap<StepTask, StepOutcome>();
        for (var task : tasks)
            outcomes.put(task, new StepOutcome.TryLater("search.index.away", String.valueOf(e.getMessage())));
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
