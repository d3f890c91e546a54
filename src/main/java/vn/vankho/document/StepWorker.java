package vn.vankho.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Does the work of one kind of step. Supplied by the rooms above, run by {@code StepEngine} on threads of its own, never
 * inside a database transaction. The work must be idempotent: after a crash it is claimed again.
 */
public interface StepWorker {
    StepKind kind();

    /** How many tasks it takes at once. */
    int batchSize();

    /** How many batches may run side by side. */
    default int parallel() {
        return 1;
    }

    /** In a busy time the engine waits this long before it claims again, so that a batch is worth what each batch costs. */
    default Duration gather() {
        return Duration.ofMillis(50);
    }

    /**
     * How long the outcomes of batches may wait for each other, so that they are made to last together ({@link #settle}); zero: a batch lasts
     * when it has ended. No batch waits where nothing more comes.
     */
    default Duration settleWithin() {
        return Duration.ZERO;
    }

    /**
     * Makes last what was worked on: only then the outcomes are written down.
     *
     * @param outcomes of one batch or several
     * @return the outcomes that hold
     */
    default Map<StepTask, StepOutcome> settle(Map<StepTask, StepOutcome> outcomes) throws InterruptedException {
        return outcomes;
    }

    /** Works on the batch; a task without an outcome in the answer is tried later. */
    Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException;

    /**
     * The same where a batch may take long: outcomes told {@code early} are written down at once, the answer holds the others.
     *
     * @param early may be called from any thread until this method returns
     */
    default Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early)
            throws InterruptedException {
        return work(tasks);
    }
}
