package vn.vankho.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.extraction.DerivedData;
import vn.vankho.extraction.DrawingState;
import vn.vankho.extraction.DrawnPages;
import vn.vankho.extraction.OldReadings;
import vn.vankho.extraction.ScanProgram;
import vn.vankho.extraction.Signatures;
import vn.vankho.extraction.signature.TrustedRoots;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.search.SearchIndex;
import vn.vankho.shared.Refused;
import vn.vankho.storage.StorageStatus;

/** What an operator looks at and sets going: the index, the store, work at night. */
@Service
public class Operations {
    /**
     * A recurring job.
     *
     * @param nextAt when it runs next
     * @param lastSuccessAt and {@code lastFailureAt}: null when that never happened
     * @param failures how often it failed in a row
     */
    public record Run(
            String job,
            @Nullable Instant nextAt,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastFailureAt,
            int failures) {}

    /**
     * What signatures are judged by.
     *
     * @param folder where the certificates are read from, blank where none is set
     * @param signedVersions how many versions bear signatures
     */
    public record SignatureState(String folder, TrustedRoots roots, long signedVersions) {}

    private final SearchIndex index;
    private final StorageStatus storage;
    private final Signatures signatures;
    private final ScanProgram scans;
    private final DrawingState drawing;
    private final DrawnPages drawn;
    private final OldReadings readings;
    private final RecurringRuns runs;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    Operations(
            SearchIndex index,
            StorageStatus storage,
            Signatures signatures,
            ScanProgram scans,
            DrawingState drawing,
            DrawnPages drawn,
            OldReadings readings,
            RecurringRuns runs,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.index = index;
        this.storage = storage;
        this.signatures = signatures;
        this.scans = scans;
        this.drawing = drawing;
        this.drawn = drawn;
        this.readings = readings;
        this.runs = runs;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    public SearchIndex.Status index(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return index.status();
    }

    /** Asks the store, which may take seconds when it is away. */
    public StorageStatus.State storage(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return storage.current();
    }

    public List<Run> runs(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return runs.all();
    }

    /**
     * Begins to build the index anew beside the one that is searched; progress is in its status.
     *
     * @throws Refused {@code admin.index.rebuilding} when that goes on already
     */
    public void rebuildIndex(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var status = index.status();
        if (status.rebuilding() >= 0) throw new Refused("admin.index.rebuilding", status.rebuilding());
        recordDeed("admin.index-rebuild", Map.of("documents", status.documents()), viewer);
        index.rebuild();
    }

    /** Compares the index with the database now instead of at night; returns how many documents were repaired. */
    public int reconcileIndex(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        recordDeed("admin.index-reconcile", Map.of(), viewer);
        return index.reconcile();
    }

    /**
     * Has everything in the store read back and compared now instead of at night; it goes on in the background.
     *
     * @throws Refused {@code admin.store.check.running} when that goes on already
     */
    public void checkStorage(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        transaction.executeWithoutResult(_ -> {
            trail.record(viewer.actor(), "admin.storage-check", "storage", "objects", Map.of());
            if (!runs.now(StorageStatus.SWEEP_JOB)) throw new Refused("admin.store.check.running");
        });
    }

    /** Whether letters can be read off scans. */
    public ScanProgram.Found scans(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return scans.found();
    }

    /** What pages are drawn with. */
    public DrawingState drawing(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return drawing;
    }

    /** How large the files are and what is made of them. */
    public DerivedData derived(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return drawn.derived();
    }

    public SignatureState signatures(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return new SignatureState(signatures.rootsFolder(), signatures.roots(), signatures.signedVersions());
    }

    /** Has all signatures judged anew that were judged by other roots than those of now; it goes on in the background. */
    public void judgeSignatures(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        int roots = signatures.roots().certificates().size();
        transaction.executeWithoutResult(_ -> trail.record(
                viewer.actor(), "admin.signatures-judge", "signatures", "roots", Map.of("certificates", roots)));
        signatures.beginToJudge();
    }

    /** Documents that were read before their reader was mended. */
    public OldReadings.State readings(OldReadings.What what, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return readings.state(what);
    }

    /**
     * Has them read again, behind what people wait for; it goes on in the background.
     *
     * @throws Refused {@code admin.readings.running} when that goes on already, {@code admin.readings.none} where there are none
     */
    public void readAgain(OldReadings.What what, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var deed = what == OldReadings.What.SCANS ? "admin.scan-again" : "admin.read-again";
        transaction.executeWithoutResult(_ ->
                trail.record(viewer.actor(), deed, "step", subject(what), Map.of("documents", readings.begin(what))));
    }

    /** Stops that: what nobody has come to stays as it is. Without a line where nothing went on. */
    public void stopReadingAgain(OldReadings.What what, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var deed = what == OldReadings.What.SCANS ? "admin.scan-again-stop" : "admin.read-again-stop";
        transaction.executeWithoutResult(_ -> {
            if (readings.stop(what)) trail.record(viewer.actor(), deed, "step", subject(what), Map.of());
        });
    }

    private static String subject(OldReadings.What what) {
        return what == OldReadings.What.SCANS ? "scan" : "read";
    }

    /** Lucene never works inside a transaction, so the trace has one of its own, before the deed: nothing is done without a trace. */
    private void recordDeed(String deed, Map<String, ?> details, Viewer viewer) {
        transaction.executeWithoutResult(_ -> trail.record(viewer.actor(), deed, "index", "search", details));
    }
}
