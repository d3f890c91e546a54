package vn.vankho.document.step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepSignal;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.step.StepResults.Ended;
import vn.vankho.shared.Gently;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** Runs one worker: claims batches, hands them over on threads of its own, writes the results. */
final class StepLoop {
    private static final Logger LOG = LoggerFactory.getLogger(StepLoop.class);

    private static final Duration BUSY = Duration.ofMillis(1_000);

    /** A stream in which nothing came for so long has ended. */
    private static final Duration LULL = Duration.ofMillis(80);

    /** Results of READ come every third of a second: a stream of them has ended after so many lulls, a large file may go on for minutes. */
    private static final int LULLS_OF_READ = 5;

    private final StepWorker worker;
    private final StepResults results;
    private final StepSignal signal;
    private final Set<StepTask> inWork;
    private final Unsettled unsettled;
    private final Semaphore slots;
    private final ExecutorService pool;
    private final Thread thread;
    private volatile boolean running = true;
    private long lastClaim;
    private long lastLook;
    private boolean more;
    private int lulls;

    StepLoop(StepWorker worker, StepResults results, StepSignal signal, Set<StepTask> inWork) {
        this.worker = worker;
        this.results = results;
        this.signal = signal;
        this.inWork = inWork;
        this.unsettled = new Unsettled(worker, results, inWork);
        var name = "step-" + worker.kind().name().toLowerCase(java.util.Locale.ROOT);
        this.slots = new Semaphore(worker.parallel());
        this.pool = Executors.newFixedThreadPool(worker.parallel(), threads(name + "-", isLast(worker)));
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
    }

    /** What comes last goes on for minutes after a load of files, while people search in them. */
    private static ThreadFactory threads(String name, boolean gently) {
        var threads = Thread.ofPlatform().daemon().name(name, 1).factory();
        if (!gently) return threads;
        return work -> threads.newThread(() -> {
            Gently.fromNowOn();
            work.run();
        });
    }

    String name() {
        return thread.getName();
    }

    void start() {
        thread.start();
    }

    void stop() {
        running = false;
        thread.interrupt();
        try {
            pool.execute(this::giveBackUnsettled);
        } catch (RejectedExecutionException e) {
            // stopped before
        }
        pool.shutdown();
    }

    /** @return whether all batches have ended by then */
    boolean hasEnded(Duration atMost) throws InterruptedException {
        return pool.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Interrupts the batches that have not ended; their steps are given back. */
    void interrupt() {
        pool.shutdownNow();
        giveBackUnsettled();
    }

    private void giveBackUnsettled() {
        try {
            if (!unsettled.isEmpty()) unsettled.giveBack();
        } catch (RuntimeException e) {
            LOG.warn("{}: steps could not be given back: {}", thread.getName(), e.getMessage());
        }
    }

    private void loop() {
        try {
            while (running) {
                try {
                    turn();
                } catch (RuntimeException | Error e) {
                    // even a class that cannot be loaded or a full memory must not end the work of this kind for good
                    if (running) LOG.error("{}: a turn broke, trying again", thread.getName(), e);
                    signal.await(worker.kind());
                }
            }
        } catch (InterruptedException e) {
            // stopped
        }
    }

    private void turn() throws InterruptedException {
        slots.acquire();
        boolean handedOver = false;
        try {
            // a full batch leaves others behind it: there is nothing to wait for
            boolean comes = more || System.nanoTime() - lastClaim < BUSY.toNanos() && gather();
            // each file that was read rings, and in a stream of receipts there is nothing to take until it ends
            if (!more && isLast(worker) && System.nanoTime() - lastLook < BUSY.toNanos()) Thread.sleep(BUSY);
            signal.clear(worker.kind());
            lastLook = System.nanoTime();
            var batch = claim();
            more = batch.size() == worker.batchSize();
            if (!batch.isEmpty()) lastClaim = System.nanoTime();
            boolean last = !more && (!comes || batch.isEmpty() && unsettled.isDue());
            if (!batch.isEmpty() || last && !unsettled.isEmpty()) {
                handedOver = handOver(batch, last);
            }
        } finally {
            if (!handedOver) slots.release();
        }
        if (!handedOver && unsettled.isEmpty()) signal.await(worker.kind());
    }

    /** @return false when the portal stops: nobody takes it any more */
    private boolean handOver(List<StepTask> batch, boolean last) {
        try {
            pool.execute(() -> runAndRelease(batch, last));
            return true;
        } catch (RejectedExecutionException e) {
            results.giveBack(worker.kind(), batch);
            batch.forEach(inWork::remove);
            return false;
        }
    }

    /**
     * Waits for more, but not when nothing more comes: the last of a stream are not to wait for others.
     *
     * @return whether more may come
     */
    private boolean gather() throws InterruptedException {
        long until = System.nanoTime() + worker.gather().toNanos();
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            if (signal.rings(worker.kind(), LULL.toNanos() < left ? LULL : Duration.ofNanos(left))) lulls = 0;
            else if (++lulls >= LULLS_OF_READ || !moreIsRead()) {
                lulls = 0;
                return false;
            }
        }
        return true;
    }

    /** Each result of READ has more for the index: between two of them a stream has not ended. */
    private boolean moreIsRead() {
        return worker.kind() == StepKind.INDEX && inWork.stream().anyMatch(task -> task.kind() == StepKind.READ);
    }

    private static boolean isLast(StepWorker worker) {
        return StepClaimRepository.LAST.contains(worker.kind());
    }

    private List<StepTask> claim() throws InterruptedException {
        try {
            var batch = results.claim(worker);
            inWork.addAll(batch);
            return batch;
        } catch (RuntimeException e) {
            if (running) LOG.warn("{}: the database does not answer, trying again", thread.getName(), e);
            return List.of();
        }
    }

    /** @param last nothing more comes for now: what was done has waited long enough to be made to last */
    private void runAndRelease(List<StepTask> batch, boolean last) {
        try {
            run(batch);
            if (!unsettled.isEmpty() && (last || unsettled.isDue())) unsettled.settle();
        } catch (InterruptedException e) {
            // stopped; what does not last is given back
        } catch (RuntimeException | Error e) {
            // the rows stay marked as running; the engine finds that nobody works on them and takes them back
            LOG.warn("{}: results of {} steps could not be written", thread.getName(), batch.size(), e);
        } finally {
            // a stop that did not wait for this batch has given back the others without it
            if (pool.isShutdown()) {
                Thread.interrupted();
                giveBackUnsettled();
            }
            batch.stream().filter(task -> !unsettled.has(task)).forEach(inWork::remove);
            slots.release();
        }
    }

    private void run(List<StepTask> batch) {
        var early = new EarlyResults(worker.kind(), results);
        try {
            var ended = new ArrayList<>(work(batch, early));
            ended.addAll(early.unwritten());
            if (worker.settleWithin().isZero()) results.write(worker.kind(), ended);
            else unsettled.add(ended);
        } catch (InterruptedException e) {
            results.giveBack(worker.kind(), early.open(batch));
        }
    }

    private List<Ended> work(List<StepTask> batch, EarlyResults early) throws InterruptedException {
        try {
            var outcomes = worker.work(batch, early);
            return ended(early.open(batch), outcomes);
        } catch (RuntimeException | Error e) {
            if (batch.size() == 1) return List.of(broken(batch.getFirst(), e));
            LOG.warn("{}: a batch of {} broke, trying its steps one by one", thread.getName(), batch.size(), e);
            var all = new ArrayList<Ended>();
            for (var task : early.open(batch)) all.addAll(work(List.of(task), early));
            return all;
        }
    }

    private static List<Ended> ended(List<StepTask> batch, Map<StepTask, StepOutcome> outcomes) {
        return batch.stream()
                .map(task -> {
                    @Nullable StepOutcome outcome = outcomes.get(task);
                    return new Ended(
                            task,
                            outcome == null ? new StepOutcome.TryLater("document.step.noAnswer", "") : outcome,
                            null);
                })
                .toList();
    }

    private static String detail(Refused refused, StepTask task) {
        return refused.key().equals(ObjectStore.REFUSED) ? String.valueOf(refused.arguments()[0]) : task.fileName();
    }

    private Ended broken(StepTask task, Throwable e) {
        if (e instanceof Refused lost && lost.key().equals("storage.lost"))
            return new Ended(
                    task, new StepOutcome.Failed(lost.key(), task.sha256().hex()), null);
        if (e instanceof Refused refused)
            return new Ended(task, new StepOutcome.TryLater(refused.key(), detail(refused, task)), null);
        LOG.warn(
                "{}: {} of document {} broke",
                thread.getName(),
                task.kind(),
                task.document().value(),
                e);
        return new Ended(task, null, e.getClass().getSimpleName());
    }
}
