package vn.vankho.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vankho.document.Unpacker;
import vn.vankho.document.Unpacking;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;

/** Letters of Outlook and Exchange as letters of the mail. Their formats hold a file system or records, so only a worker parses them. */
@Component
class OutlookMail {
    private static final String WRAPPED = "application/ms-tnef";
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final WorkerPool pool;
    private final MadeFiles files;
    private final Duration wait;

    @Autowired
    OutlookMail(WorkerPool pool, MadeFiles files) {
        this(pool, files, WAIT);
    }

    /** @param wait for one worker, before the other is waited for */
    OutlookMail(WorkerPool pool, MadeFiles files, Duration wait) {
        this.pool = pool;
        this.files = files;
        this.wait = wait;
    }

    /** Reads the letter; it is gone afterwards. */
    interface Reading {
        void of(Path mail) throws IOException, MimeException;
    }

    /**
     * @param parts of the upload, whose time is the limit of waiting for a worker
     * @throws Unpacker.NotNow when all workers read until that time is over
     * @throws Refused where it cannot be read
     */
    void mail(Path letter, String name, Unpacking parts, Reading reading) throws IOException, MimeException {
        mail(letter, FileKind.MSG.mediaType(), name, parts, reading);
    }

    /** The same for a part in which Exchange has wrapped what is attached (winmail.dat). */
    void wrapped(InputStream content, String name, Unpacking parts, Reading reading) throws IOException, MimeException {
        try (var place = files.place()) {
            Files.copy(content, place.path());
            mail(place.path(), WRAPPED, name, parts, reading);
        }
    }

    private void mail(Path letter, String mediaType, String name, Unpacking parts, Reading reading)
            throws IOException, MimeException {
        try (var made = files.place()) {
            var job = new WorkerJob(
                    Request.Kind.LETTER,
                    mediaType,
                    "",
                    Files.size(letter),
                    made.target(),
                    () -> Files.newInputStream(letter));
            var answer = ask(job, parts);
            // perhaps it was the machine that was busy
            if (isDeadly(answer) && parts.mayGoOn()) answer = ask(job, parts);
            switch (answer) {
                case null -> throw new Unpacker.NotNow("extraction.letter.busy", name);
                case Answer.Made _ -> reading.of(made.path());
                case Answer.Trouble(int _, String reason, String _)
                when reason.equals("extraction.tooBig") -> throw new Refused("extraction.letter.tooBig", name);
                default ->
                    throw new Refused(isDeadly(answer) ? "extraction.letter.late" : "extraction.letter.unread", name);
            }
        }
    }

    private static boolean isDeadly(@Nullable Answer answer) {
        return answer instanceof Answer.Trouble(int _, String reason, String _) && Tries.DEADLY.contains(reason);
    }

    /** Who packs many letters keeps the workers busy with those that came first, so it is asked again until the upload must end. */
    private @Nullable Answer ask(WorkerJob job, Unpacking parts) {
        while (true) {
            var answer = pool.ask(job, wait);
            if (answer != null || !parts.mayGoOn() || Thread.currentThread().isInterrupted()) return answer;
        }
    }
}
