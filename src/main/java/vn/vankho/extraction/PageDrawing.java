package vn.vankho.extraction;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentVersion;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/** A page drawn for somebody who waits for it. Ask Documents first whether the person may see the version. */
@Component
public class PageDrawing {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final WorkerPool pool;
    private final ObjectStore store;
    private final ScanWordQueries scans;
    private final Duration wait;

    @Autowired
    PageDrawing(WorkerPool pool, ObjectStore store, ScanWordQueries scans) {
        this(pool, store, scans, WAIT);
    }

    PageDrawing(WorkerPool pool, ObjectStore store, ScanWordQueries scans, Duration wait) {
        this.scans = scans;
        this.pool = pool;
        this.store = store;
        this.wait = wait;
    }

    /**
     * A JPEG of page {@code no}, counted from 1; of other files than PDF and images only scans that were pasted into them. Empty where it
     * cannot be drawn.
     *
     * @throws Refused {@code extraction.doubtful.busy} where nobody is free to draw it
     */
    public Optional<byte[]> page(DocumentVersion version, int no) throws InterruptedException {
        if (!PagePictures.hasPicture(version.mediaType())
                && !scans.all(version.id()).contains(no)) return Optional.empty();
        var job = new WorkerJob(
                Request.Kind.PAGE,
                version.mediaType(),
                String.valueOf(no),
                version.size(),
                () -> store.open(version.sha256()));
        var answer = pool.runSoon(job, wait);
        if (answer == null) throw new Refused("extraction.doubtful.busy", no);
        return answer instanceof Answer.Picture(int _, byte[] jpeg) && jpeg.length > 0
                ? Optional.of(jpeg)
                : Optional.empty();
    }
}
