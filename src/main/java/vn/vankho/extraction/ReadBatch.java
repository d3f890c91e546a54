package vn.vankho.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.Steps;
import vn.vankho.extraction.worker.Answer;

/**
 * A batch on its way through a worker. What was read is saved a moment later, not at the end of the batch, and what stands behind a
 * slow file is given back for another worker to take: one file of two minutes must not keep sixty others from being found.
 */
final class ReadBatch implements WorkerProgress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadBatch.class);
    private static final long SAVE_MILLIS = 300;
    private static final long SLOW_NANOS = 3_000_000_000L;

    /** The first file may have to wait until its worker has started. */
    private static final long SLOW_START_NANOS = 12_000_000_000L;

    private final List<StepTask> tasks;
    private final Function<Map<StepTask, Answer>, Map<StepTask, StepOutcome>> save;
    private final Consumer<Map<StepTask, StepOutcome>> early;
    private final Steps steps;
    private final Object saving = new Object();
    private Map<StepTask, Answer> fresh = new LinkedHashMap<>();
    private int next;
    private long since = System.nanoTime();
    private boolean cut;
    /** Behind a file that nobody waits for any more. */
    private List<StepTask> left = List.of();

    private volatile boolean closed;

    ReadBatch(
            List<StepTask> tasks,
            Function<Map<StepTask, Answer>, Map<StepTask, StepOutcome>> save,
            Consumer<Map<StepTask, StepOutcome>> early,
            Steps steps) {
        this.tasks = tasks;
        this.save = save;
        this.early = early;
        this.steps = steps;
        Thread.ofPlatform().daemon().name("read-batch").start(this::watch);
    }

    @Override
    public void at(int no, int done, int total) {
        steps.progress(tasks.get(no), done, total);
    }

    @Override
    public synchronized void answered(int no, Answer answer) {
        fresh.put(tasks.get(no), answer);
        next = no + 1;
        since = System.nanoTime();
    }

    /** Only what is read again can be taken back meanwhile. */
    @Override
    public boolean wanted(int no) {
        var task = tasks.get(no);
        boolean wanted = task.priority() == 0 || steps.isWanted(task);
        synchronized (this) {
            if (!wanted && !cut) {
                cut = true;
                left = tasks.subList(no, tasks.size());
            }
            return !cut;
        }
    }

    /** Saves what was read last; the outcomes nobody was told of. */
    Map<StepTask, StepOutcome> end() {
        close();
        synchronized (saving) {
            var outcomes = new HashMap<>(save.apply(takeFresh()));
            for (var task : left) outcomes.put(task, new StepOutcome.GivenBack());
            return outcomes;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(SAVE_MILLIS);
                synchronized (saving) {
                    if (closed) return;
                    var outcomes = new HashMap<>(saved());
                    for (var task : behindSlowFile()) outcomes.put(task, new StepOutcome.GivenBack());
                    if (!outcomes.isEmpty()) early.accept(outcomes);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<StepTask, StepOutcome> saved() {
        var taken = takeFresh();
        if (taken.isEmpty()) return Map.of();
        try {
            return save.apply(taken);
        } catch (RuntimeException e) {
            LOG.warn("{} texts wait to be saved: {}", taken.size(), e.getMessage());
            putBack(taken);
            return Map.of();
        }
    }

    private synchronized void putBack(Map<StepTask, Answer> taken) {
        fresh.putAll(taken);
    }

    private synchronized Map<StepTask, Answer> takeFresh() {
        var taken = fresh;
        fresh = new LinkedHashMap<>();
        return taken;
    }

    private synchronized List<StepTask> behindSlowFile() {
        long slow = next == 0 ? SLOW_START_NANOS : SLOW_NANOS;
        if (cut || next + 1 >= tasks.size() || System.nanoTime() - since < slow) return List.of();
        cut = true;
        return tasks.subList(next + 1, tasks.size());
    }
}
