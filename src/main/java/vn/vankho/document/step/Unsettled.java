package vn.vankho.document.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.step.StepResults.Ended;

/**
 * Batches that have ended and do not last yet: to put an index on the disk costs as much for ten documents as for hundreds. Their steps
 * count as in work, so that a dead process leaves them to be done again.
 */
final class Unsettled {
    private final StepWorker worker;
    private final StepResults results;
    private final Set<StepTask> inWork;
    private final Map<StepTask, Ended> ended = new LinkedHashMap<>();
    private long since;

    Unsettled(StepWorker worker, StepResults results, Set<StepTask> inWork) {
        this.worker = worker;
        this.results = results;
        this.inWork = inWork;
    }

    synchronized boolean isEmpty() {
        return ended.isEmpty();
    }

    synchronized boolean has(StepTask task) {
        return ended.containsKey(task);
    }

    /** Whether they have waited long enough, or are enough. */
    synchronized boolean isDue() {
        return ended.size() >= worker.batchSize()
                || System.nanoTime() - since >= worker.settleWithin().toNanos();
    }

    synchronized void add(Collection<Ended> batch) {
        if (ended.isEmpty()) since = System.nanoTime();
        batch.forEach(one -> ended.put(one.task(), one));
    }

    void settle() throws InterruptedException {
        var taken = take();
        try {
            var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
            for (var one : taken) if (one.outcome() != null) outcomes.put(one.task(), one.outcome());
            var lasting = worker.settle(outcomes);
            results.write(
                    worker.kind(),
                    taken.stream()
                            .map(one -> new Ended(one.task(), lasting.get(one.task()), one.crash()))
                            .toList());
        } finally {
            taken.forEach(one -> inWork.remove(one.task()));
        }
    }

    /** The portal stops. */
    void giveBack() {
        var taken = take().stream().map(Ended::task).toList();
        results.giveBack(worker.kind(), taken);
        taken.forEach(inWork::remove);
    }

    private synchronized List<Ended> take() {
        var taken = new ArrayList<>(ended.values());
        ended.clear();
        return taken;
    }
}
