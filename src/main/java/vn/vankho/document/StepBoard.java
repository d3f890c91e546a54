package vn.vankho.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** The work on all documents, for operators: numbers for everything, names only of what they may see. */
@Service
public class StepBoard {
    /** On one page. */
    public static final int MOST_ROWS = 200;

    private final StepBoardQueries queries;
    private final Steps steps;
    private final FindingRepository findings;
    private final QuarantineQueries quarantine;
    private final AuditTrail trail;

    StepBoard(
            StepBoardQueries queries,
            Steps steps,
            FindingRepository findings,
            QuarantineQueries quarantine,
            AuditTrail trail) {
        this.queries = queries;
        this.steps = steps;
        this.findings = findings;
        this.quarantine = quarantine;
        this.trail = trail;
    }

    /** Only pairs that occur. */
    @Transactional(readOnly = true)
    public List<StepCount> counts(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return queries.counts();
    }

    /** How many versions are out of sight for a secrecy mark. */
    @Transactional(readOnly = true)
    public long quarantined(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return quarantine.count();
    }

    /** Latest failure first. */
    @Transactional(readOnly = true)
    public Page<FailedStep> failed(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return queries.failed(offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** Versions whose originals the check of the store found missing or damaged, latest first. */
    @Transactional(readOnly = true)
    public Page<TroubledOriginal> troubledOriginals(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return findings.page(offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** Stages all failed steps again; returns how many. */
    @Transactional
    public int retryAll(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        int staged = steps.retryAll();
        trail.record(viewer.actor(), "document.retry-all", "step", "all", Map.of("steps", staged));
        return staged;
    }
}
