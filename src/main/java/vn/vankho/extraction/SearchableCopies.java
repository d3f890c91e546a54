package vn.vankho.extraction;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.WordLayer;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** Copies of scans with their words behind the pictures, made when somebody asks for one. The original is only read. */
@Component
public class SearchableCopies {
    private static final Duration WAIT = Duration.ofSeconds(10);

    /** Copies at once, from the making to the end of the taking: each may be as large as a disk can spare. */
    private static final int MOST = 2;

    private final Semaphore places = new Semaphore(MOST);

    private final Documents documents;
    private final ScanWordQueries scans;
    private final WorkerPool pool;
    private final MadeFiles files;
    private final ObjectStore store;
    private final ExtractionSettings settings;

    SearchableCopies(
            Documents documents,
            ScanWordQueries scans,
            WorkerPool pool,
            MadeFiles files,
            ObjectStore store,
            ExtractionSettings settings) {
        this.files = files;
        this.store = store;
        this.settings = settings;
        this.documents = documents;
        this.scans = scans;
        this.pool = pool;
    }

    /**
     * What a copy should be saved as.
     *
     * @param without how many pages have no words in it, since they wait to be read or could not be: the name says so, too
     */
    public record Named(String fileName, int without) {}

    /** A PDF; it is gone when it is closed. */
    public record Copy(Named named, Path file, Runnable remove) implements AutoCloseable {
        @Override
        public void close() {
            remove.run();
        }
    }

    /**
     * The caller closes. Leaves a line in the trail as a download does, when the copy is there.
     *
     * @throws NotFound where no words were read off pictures of the version
     * @throws Refused {@code extraction.copy.busy} while all workers read; {@code extraction.copy.taken.busy} while as many copies as may be
     *     are made or taken; {@code extraction.copy.space} where the disk is nearly full; {@code extraction.copy.tooBig}, {@code .late}, {@code .locked}
     *     or {@code .failed} where it cannot be made; {@code storage.away} or {@link ObjectStore#REFUSED} where the store does not give the original
     */
    public Copy copy(DocumentId document, VersionId version, Viewer viewer) throws InterruptedException {
        var wanted = documents.version(document, version, viewer);
        // before the words: what is read meanwhile makes the copy better than it says
        var named = named(wanted);
        var layer = layer(wanted);
        if (!files.hasRoomFor(wanted.size())) throw new Refused("extraction.copy.space", wanted.fileName());
        if (!places.tryAcquire()) throw new Refused("extraction.copy.taken.busy", wanted.fileName(), MOST);
        var made = files.place();
        var leave = new AtomicBoolean();
        Runnable remove = () -> {
            if (!leave.compareAndSet(false, true)) return;
            made.close();
            places.release();
        };
        boolean given = false;
        try {
            var job = new WorkerJob(
                    Request.Kind.SEARCHABLE,
                    wanted.mediaType(),
                    layer.toArgument(),
                    wanted.size(),
                    made.target(),
                    () -> store.open(wanted.sha256()));
            var answer = pool.runSoon(job, WAIT);
            if (!(answer instanceof Answer.Made)) throw refusal(answer, wanted.fileName());
            documents.handOut(document, version, viewer);
            given = true;
            return new Copy(named, made.path(), remove);
        } finally {
            if (!given) remove.run();
        }
    }

    /** The name of a copy that could be made. @throws NotFound as {@link #copy} */
    public Named name(DocumentId document, VersionId version, Viewer viewer) {
        var wanted = documents.version(document, version, viewer);
        layer(wanted);
        return named(wanted);
    }

    private WordLayer layer(DocumentVersion wanted) {
        var layer = scans.layer(wanted.id());
        // of an office file only the scans in it could be copied, not the pages around them
        if (layer.pages().isEmpty() || !PagePictures.hasPicture(wanted.mediaType()))
            throw new NotFound("extraction.copy.none");
        return layer;
    }

    private Refused refusal(@Nullable Answer answer, String file) {
        if (answer == null) return new Refused("extraction.copy.busy", file);
        if (!(answer instanceof Answer.Trouble(int _, String reason, String detail)))
            return new Refused("extraction.copy.failed", file);
        return switch (detail.equals(WorkerSender.SOURCE_AWAY) ? WorkerSender.SOURCE_AWAY : reason) {
            case "extraction.tooBig" ->
                new Refused(
                        "extraction.copy.tooBig", file, settings.largestPdf().toMegabytes());
            case "extraction.timeout" ->
                new Refused("extraction.copy.late", file, settings.fileTime().toSeconds());
            case "extraction.encrypted" -> new Refused("extraction.copy.locked", file);
            case WorkerSender.SOURCE_AWAY -> new Refused("storage.away");
            case ObjectStore.REFUSED -> new Refused(ObjectStore.REFUSED, detail);
            default -> new Refused("extraction.copy.failed", file);
        };
    }

    private Named named(DocumentVersion wanted) {
        var fileName = wanted.fileName();
        int without = scans.unread(wanted.id());
        int dot = fileName.lastIndexOf('.');
        return new Named(
                (dot > 0 ? fileName.substring(0, dot) : fileName)
                        + (without == 0 ? " (có chữ).pdf" : " (có chữ, thiếu " + without + " trang).pdf"),
                without);
    }
}
