package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.vankho.extraction.worker.Answer;

/** The worker processes; whoever has files to read takes one for a batch. */
final class WorkerPool implements AutoCloseable {
    private static final long TICK_MILLIS = 200;

    private final List<WorkerSlot> slots;
    private final BlockingQueue<WorkerSlot> free;
    /** For who waits at a screen while all others read: its process lives for one file only. */
    private final WorkerSlot spare;

    private final BlockingQueue<WorkerSlot> freeSpare = new ArrayBlockingQueue<>(1, true);
    private final Thread ticker;
    private volatile boolean closed;

    /** @param folder its own; emptied, because what lies in it was left by a dead portal */
    WorkerPool(WorkerCommand command, int workers, Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        slots = IntStream.range(0, workers)
                .mapToObj(no -> new WorkerSlot(command, folder.resolve("worker-" + no)))
                .toList();
        free = new ArrayBlockingQueue<>(slots.size(), true, slots);
        spare = new WorkerSlot(command, folder.resolve("spare"));
        freeSpare.add(spare);
        ticker = Thread.ofPlatform().daemon().name("worker-watch").start(this::tick);
    }

    List<Answer> run(List<WorkerJob> jobs, WorkerProgress progress) throws InterruptedException {
        var slot = free.take();
        try {
            return slot.run(jobs, progress);
        } finally {
            free.add(slot);
        }
    }

    /**
     * As {@code run} for one file, for somebody who waits at a screen; on a thread of its own, since reading from the pipe of a worker
     * does not end where the one who waits is interrupted.
     *
     * @param wait for one of the workers, then as long for the spare one
     * @return null where none is free in time, or the thread is interrupted
     */
    @Nullable
    Answer ask(WorkerJob job, Duration wait) {
        var asked = new FutureTask<@Nullable Answer>(() -> runSoon(job, wait));
        Thread.ofPlatform().daemon().name("worker-asked").start(asked);
        try {
            return asked.get();
        } catch (InterruptedException _) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) return null; // the portal stops
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * As {@code run}, for somebody who waits at a screen.
     *
     * @param wait for one of the workers, then as long for the spare one
     * @return null where none is free in time
     */
    @Nullable
    Answer runSoon(WorkerJob job, Duration wait) throws InterruptedException {
        var slot = free.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (slot == null) return runSpare(job, wait);
        try {
            return slot.run(List.of(job), WorkerProgress.NONE).getFirst();
        } finally {
            free.add(slot);
        }
    }

    private @Nullable Answer runSpare(WorkerJob job, Duration wait) throws InterruptedException {
        var slot = freeSpare.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (slot == null) return null;
        try {
            return slot.run(List.of(job), WorkerProgress.NONE).getFirst();
        } finally {
            slot.rest();
            freeSpare.add(slot);
        }
    }

    @Override
    public void close() {
        closed = true;
        ticker.interrupt();
        // all at once, then one after the other: each takes its time to give its memory back
        slots.forEach(WorkerSlot::stop);
        spare.stop();
        slots.forEach(WorkerSlot::close);
        spare.close();
    }

    private void tick() {
        try {
            while (!closed) {
                Thread.sleep(TICK_MILLIS);
                slots.forEach(WorkerSlot::tick);
                spare.tick();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
