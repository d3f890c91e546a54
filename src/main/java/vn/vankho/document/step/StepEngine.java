package vn.vankho.document.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;

/**
 * Has the staged steps done by the workers of the rooms above. One engine per database: what is marked as running when it
 * starts was left by a dead process and is taken back.
 *
 * @see "decision 007"
 */
@Component
class StepEngine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StepEngine.class);

    /** A file over which the whole portal died this often, at last while nothing else of its kind was in work, is left alone. */
    private static final int MAX_DEATHS = 5;

    private static final Duration LOST_AFTER = Duration.ofMinutes(1);
    /** Enough for what is quick; the rest is interrupted, given back and done after the next start. */
    private static final Duration LET_END = Duration.ofSeconds(1);

    private static final Duration GIVE_BACK = Duration.ofSeconds(2);

    private final ObjectProvider<StepWorker> workers;
    private final StepResults results;
    private final StepSignal signal;
    private final Set<StepTask> inWork = ConcurrentHashMap.newKeySet();
    private volatile List<StepLoop> loops = List.of();
    private volatile boolean running;
    private @Nullable Thread watch;

    StepEngine(ObjectProvider<StepWorker> workers, StepResults results, StepSignal signal) {
        this.workers = workers;
        this.results = results;
        this.signal = signal;
    }

    @Override
    public void start() {
        if (running) return;
        int back = results.takeBack(MAX_DEATHS);
        if (back > 0) LOG.info("Took back {} steps that an earlier run left in work", back);
        running = true;
        loops = workers.orderedStream()
                .map(worker -> new StepLoop(worker, results, signal, inWork))
                .toList();
        loops.forEach(StepLoop::start);
        watch = Thread.ofPlatform().daemon().name("step-watch").start(this::watch);
    }

    @Override
    public void stop() {
        if (!running) return;
        running = false;
        if (watch != null) watch.interrupt();
        loops.forEach(StepLoop::stop);
        try {
            var busy = notEnded(loops, LET_END);
            busy.forEach(StepLoop::interrupt);
            notEnded(busy, GIVE_BACK).forEach(loop -> LOG.warn("{}: work does not stop", loop.name()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<StepLoop> notEnded(List<StepLoop> loops, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        var left = new ArrayList<StepLoop>();
        for (var loop : loops)
            if (!loop.hasEnded(Duration.ofNanos(Math.max(0, end - System.nanoTime())))) left.add(loop);
        return left;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Results that could not be written (the database was away) leave steps in work that nobody works on. */
    private void watch() {
        try {
            while (running) {
                Thread.sleep(LOST_AFTER);
                takeBackLost();
            }
        } catch (InterruptedException e) {
            // stopped
        }
    }

    void takeBackLost() {
        try {
            int back = results.takeBackLost(Set.copyOf(inWork), LOST_AFTER);
            if (back > 0) LOG.info("Took back {} steps whose results were lost", back);
        } catch (RuntimeException e) {
            LOG.warn("The database does not answer: {}", e.getMessage());
        }
    }
}
