package vn.vankho.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.Unpacker;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;

/** Letters of Outlook as letters of the mail. They are files with a file system in them, so only a worker parses them. */
@Component
class OutlookMail {
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final WorkerPool pool;
    private final MadeFiles files;

    OutlookMail(WorkerPool pool, MadeFiles files) {
        this.pool = pool;
        this.files = files;
    }

    /** Reads the letter; it is gone afterwards. */
    interface Reading {
        void of(Path mail) throws IOException, MimeException;
    }

    /**
     * @throws Unpacker.NotNow while all workers read
     * @throws Refused where it cannot be read
     */
    void mail(Path letter, String name, Reading reading) throws IOException, MimeException {
        try (var made = files.place()) {
            var job = new WorkerJob(
                    Request.Kind.LETTER,
                    FileKind.MSG.mediaType(),
                    "",
                    Files.size(letter),
                    made.target(),
                    () -> Files.newInputStream(letter));
            switch (ask(job)) {
                case null -> throw new Unpacker.NotNow("extraction.letter.busy", name);
                case Answer.Made _ -> reading.of(made.path());
                case Answer.Trouble(int _, String reason, String _)
                when reason.equals("extraction.tooBig") -> throw new Refused("extraction.letter.tooBig", name);
                default -> throw new Refused("extraction.letter.unread", name);
            }
        }
    }

    /** On a thread of the platform: reading from the pipe of a worker holds the carrier of a virtual one. */
    private @Nullable Answer ask(WorkerJob job) {
        var asked = new FutureTask<@Nullable Answer>(() -> pool.runSoon(job, WAIT));
        Thread.ofPlatform().daemon().name("outlook-letter").start(asked);
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
