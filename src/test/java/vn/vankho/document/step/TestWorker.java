package vn.vankho.document.step;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;

/**
 * A worker of tests: batches of 50, two at a time.
 *
 * @param before sees the batch, and may tell outcomes early
 * @param work gives each task its outcome
 */
record TestWorker(StepKind kind, Before before, Function<StepTask, StepOutcome> work) implements StepWorker {
    interface Before {
        void batch(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early);
    }

    static TestWorker of(StepKind kind, Function<StepTask, StepOutcome> work) {
        return new TestWorker(kind, (_, _) -> {}, work);
    }

    /** Reads, and each time has looked at the batch before. */
    static TestWorker reading(Before before) {
        return new TestWorker(StepKind.READ, before, _ -> new StepOutcome.Done());
    }

    @Override
    public int batchSize() {
        return 50;
    }

    @Override
    public int parallel() {
        return 2;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        return work(tasks, _ -> {});
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early) {
        before.batch(tasks, early);
        return tasks.stream().collect(Collectors.toMap(task -> task, work));
    }
}
