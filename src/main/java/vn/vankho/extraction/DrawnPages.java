package vn.vankho.extraction;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;

/** The room of what is made of files as the database counts it; asked while no transaction runs. */
@Component
public class DrawnPages implements DrawnRoom {
    private static final Duration KNOWN = Duration.ofMinutes(1);

    private final DrawnRepository drawn;
    private final ObjectProvider<DerivedElsewhere> elsewhere;
    /** Added up a moment ago, with what was taken since: to add up all files for each picture would take longer than to draw it. */
    private @Nullable DerivedData known;

    private long knownAt;

    DrawnPages(DrawnRepository drawn, ObjectProvider<DerivedElsewhere> elsewhere) {
        this.drawn = drawn;
        this.elsewhere = elsewhere;
    }

    /** Adds up all files, so not with every poll. */
    public DerivedData derived() {
        return drawn.derived(
                elsewhere.stream().mapToLong(DerivedElsewhere::bytes).sum());
    }

    @Override
    public synchronized boolean has(long bytes, long ofFile) {
        if (known == null || System.nanoTime() - knownAt > KNOWN.toNanos()) {
            known = derived();
            knownAt = System.nanoTime();
        }
        return known.hasRoom(bytes, ofFile);
    }

    private synchronized void more(long pages, long pictures) {
        if (known != null) known = known.with(pages, pictures);
    }

    @Override
    @Transactional
    public void taken(VersionId version, long bytes) {
        drawn.taken(version, bytes);
        more(bytes, 0);
    }

    @Override
    @Transactional
    public void pictureTaken(VersionId version, long bytes) {
        drawn.pictureTaken(version, bytes);
        more(0, bytes);
    }

    @Transactional(readOnly = true)
    List<VersionId> unmeasured(int limit) {
        return drawn.unmeasured(limit);
    }

    @Transactional(readOnly = true)
    List<VersionId> unmeasuredPictures(int limit) {
        return drawn.unmeasuredPictures(limit);
    }

    /** A version has no pages. */
    @Transactional
    void none(VersionId version) {
        drawn.none(version);
    }

    /** Nor a picture of the first. */
    @Transactional
    void noPicture(VersionId version) {
        drawn.noPicture(version);
    }
}
