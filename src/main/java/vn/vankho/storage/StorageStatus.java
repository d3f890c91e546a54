package vn.vankho.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The store as an operator sees it. */
@Component
public class StorageStatus {
    /** Name of the recurring job that reads everything back. */
    public static final String SWEEP_JOB = "storage-sweep";

    private final S3 s3;
    private final boolean embedded;
    private final SweepRepository sweeps;
    private volatile @Nullable Boolean locks;

    StorageStatus(S3 s3, StorageSettings settings, SweepRepository sweeps) {
        this.s3 = s3;
        this.embedded =
                settings.endpoint() == null || settings.endpoint().toString().isBlank();
        this.sweeps = sweeps;
    }

    /**
     * @param place where the objects are: address and bucket
     * @param embedded the portal's own store
     * @param answers whether the store answers now
     * @param objectLock whether the store itself can hold objects against deletion
     * @param lastSweep the last check that read everything back, if there was one
     */
    public record State(
            String place, boolean embedded, boolean answers, boolean objectLock, Optional<Sweep> lastSweep) {}

    /**
     * A check that reads originals back.
     *
     * @param finishedAt null while it runs or when it was interrupted; the next run goes on from there
     * @param objects and {@code bytes}: what was read
     * @param damaged how many were missing or had other bytes than their name says; each is in the trail
     * @param unread how many the store did not give out when it was asked
     */
    public record Sweep(
            Instant startedAt, @Nullable Instant finishedAt, long objects, long bytes, long damaged, long unread) {
        /** Time it took, or empty when it is not finished. */
        public Optional<Duration> took() {
            return Optional.ofNullable(finishedAt).map(end -> Duration.between(startedAt, end));
        }
    }

    public State current() {
        boolean answers = s3.answers();
        return new State(
                s3.endpoint() + "/" + s3.bucket(), embedded, answers, answers && !embedded && locks(), sweeps.last());
    }

    boolean answers() {
        return s3.answers();
    }

    /** Asked once: a bucket gets or loses the ability only when it is made. */
    private boolean locks() {
        var known = locks;
        if (known == null) locks = known = s3.locks();
        return known;
    }
}
