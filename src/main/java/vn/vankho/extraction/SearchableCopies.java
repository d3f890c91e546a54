package vn.vankho.extraction;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Copies of scans with their words behind the pictures, made when somebody asks for one. The original is only read. */
@Component
public class SearchableCopies {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Documents documents;
    private final ScanRepository scans;
    private final WorkerPool pool;

    SearchableCopies(Documents documents, ScanRepository scans, WorkerPool pool) {
        this.documents = documents;
        this.scans = scans;
        this.pool = pool;
    }

    /** A PDF, under the name it should be saved by. */
    public record Copy(String fileName, byte[] pdf) {}

    /**
     * Leaves a line in the trail as a download does.
     *
     * @throws NotFound where no words were read off pictures of the version
     * @throws Refused {@code extraction.copy.busy} while all workers read, {@code extraction.copy.failed} where it cannot be made
     */
    public Copy copy(DocumentId document, VersionId version, Viewer viewer) throws InterruptedException {
        var wanted = documents.version(document, version, viewer);
        var layer = scans.layer(version);
        if (layer.pages().isEmpty()) throw new NotFound("extraction.copy.none");
        var job = new WorkerJob(
                Request.Kind.SEARCHABLE,
                wanted.mediaType(),
                layer.toArgument(),
                wanted.size(),
                () -> documents.open(document, version, true, viewer));
        var answer = pool.runSoon(job, WAIT);
        if (answer == null) throw new Refused("extraction.copy.busy", wanted.fileName());
        if (!(answer instanceof Answer.Picture(int _, byte[] pdf)))
            throw new Refused("extraction.copy.failed", wanted.fileName());
        return new Copy(named(wanted.fileName()), pdf);
    }

    private static String named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName) + " (có chữ).pdf";
    }
}
