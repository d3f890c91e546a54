package vn.vankho.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Starts worker processes on a thread of its own. A process takes over how gently its thread asks for the processor, and keeps it for thousands
 * of files: one that was first needed for the picture of a file would else read files, and serve people at a screen, after all others.
 */
final class WorkerStarter {
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("worker-starter").factory());

    /** On a thread that is not gentle itself: a thread, too, takes it over. */
    WorkerStarter() {
        thread.prestartCoreThread();
    }

    /** Not given up by an interrupt: nobody would end what was started. */
    WorkerProcess start(WorkerCommand command, Path folder) throws IOException {
        try {
            return CompletableFuture.supplyAsync(() -> started(command, folder), thread)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) throw failed.getCause();
            throw e;
        }
    }

    private static WorkerProcess started(WorkerCommand command, Path folder) {
        try {
            return new WorkerProcess(command, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
