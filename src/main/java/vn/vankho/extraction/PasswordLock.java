package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;

/**
 * Whether an encrypted file asks for a password. Many a PDF or workbook only forbids changes and opens for everybody, which only a
 * reader can tell, so a worker is asked. Where none comes to it, nobody knows: such a file is neither taken nor called locked.
 */
@Component
class PasswordLock {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final WorkerPool pool;
    private final Duration wait;

    @Autowired
    PasswordLock(WorkerPool pool) {
        this(pool, WAIT);
    }

    PasswordLock(WorkerPool pool, Duration wait) {
        this.pool = pool;
        this.wait = wait;
    }

    /** @throws Refused when all workers stay busy */
    boolean isLocked(FileHead file, FileKind kind, String name) throws IOException {
        var job = new WorkerJob(
                Request.Kind.OPENING, kind.mediaType(), file.size(), () -> Files.newInputStream(file.path()));
        var answer = pool.ask(job, wait);
        if (answer == null) throw new Refused("extraction.door.busy", name);
        return answer instanceof Answer.Trouble(int _, String reason, String _)
                && reason.equals("extraction.encrypted");
    }
}
