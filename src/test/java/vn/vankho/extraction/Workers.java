package vn.vankho.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.extraction.worker.Request;

/** Worker processes for tests, and short words to use them. */
final class Workers {
    static final String DOCX = FileKind.DOCX.mediaType();
    static final String XLSX = FileKind.XLSX.mediaType();

    private Workers() {}

    static WorkerPool pool(int fileSeconds, int silenceSeconds, int characters) {
        return pool(fileSeconds, silenceSeconds, characters, "");
    }

    /** @param roots folder of the certificates that are trusted */
    static WorkerPool pool(int fileSeconds, int silenceSeconds, int characters, String roots) {
        try {
            var settings = settings(fileSeconds, silenceSeconds, characters);
            return new WorkerPool(
                    new WorkerCommand(TestWorkerMain.class.getName(), settings, roots, false),
                    settings.workers(),
                    Files.createTempDirectory("worker-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExtractionSettings settings(int fileSeconds, int silenceSeconds, int characters) {
        return new ExtractionSettings(
                1,
                DataSize.ofMegabytes(256),
                Duration.ofSeconds(fileSeconds),
                Duration.ofSeconds(silenceSeconds),
                characters,
                10,
                1000,
                20_000,
                DataSize.ofMegabytes(100),
                20_000,
                false,
                "");
    }

    static WorkerJob job(String mediaType, byte[] bytes) {
        return new WorkerJob(Request.Kind.TEXT, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static WorkerJob picture(String mediaType, byte[] bytes) {
        return new WorkerJob(Request.Kind.PICTURE, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static WorkerJob signatures(byte[] bytes) {
        return signatures(FileKind.PDF, bytes);
    }

    static WorkerJob signatures(FileKind kind, byte[] bytes) {
        return new WorkerJob(
                Request.Kind.SIGNATURES, kind.mediaType(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static WorkerJob text(String text) {
        return job("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer read(WorkerPool pool, String mediaType, byte[] bytes) {
        return run(pool, List.of(job(mediaType, bytes))).getFirst();
    }

    static List<Answer> run(WorkerPool pool, List<WorkerJob> jobs) {
        try {
            return pool.run(jobs, WorkerProgress.NONE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> pages(Answer answer) {
        if (answer instanceof Answer.Text(int _, var read)) return Packed.unpackPages(read.texts());
        throw new AssertionError("no text but " + answer);
    }

    static String html(Answer answer) {
        if (answer instanceof Answer.Text(int _, var read))
            return read.html().length == 0 ? "" : Packed.unpack(read.html());
        throw new AssertionError("no text but " + answer);
    }

    static String reason(Answer answer) {
        return answer instanceof Answer.Trouble(int _, String reason, String _)
                ? reason
                : answer.getClass().getSimpleName();
    }
}
