package vn.vankho.extraction;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;

/**
 * Whether a PDF asks for a password. That it is encrypted is seen at its ends; many such files only forbid changes and open for
 * everybody, which only a reader can tell, so a worker is asked. When all workers stay busy the file is taken, and the step READ tells.
 */
@Component
class PdfLock {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final WorkerPool pool;

    PdfLock(WorkerPool pool) {
        this.pool = pool;
    }

    boolean isLocked(FileHead file) throws java.io.IOException {
        if (!file.namesPdfEncryption()) return false;
        var job = new WorkerJob(
                Request.Kind.OPENING, FileKind.PDF.mediaType(), file.size(), () -> Files.newInputStream(file.path()));
        return ask(job) instanceof Answer.Trouble(int _, String reason, String _)
                && reason.equals("extraction.encrypted");
    }

    /** On a thread of the platform: reading from the pipe of a worker holds the carrier of a virtual one. */
    private @Nullable Answer ask(WorkerJob job) {
        var asked = new FutureTask<@Nullable Answer>(() -> pool.runSoon(job, WAIT));
        Thread.ofPlatform().daemon().name("pdf-lock").start(asked);
        try {
            return asked.get();
        } catch (InterruptedException _) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
