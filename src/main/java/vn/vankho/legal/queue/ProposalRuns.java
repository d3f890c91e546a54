package vn.vankho.legal.queue;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.queue.ProposalRun.Failure;
import vn.vankho.legal.queue.ProposalRun.State;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * A lawyer confirms all that registers taken over say: thousands of ends, so it is done behind the screen, each in a transaction of its own
 * and in the name of the lawyer; what comes in meanwhile is for another time.
 */
@Service
public class ProposalRuns {
    private static final int MOST_ROWS = 200;

    private final ProposalRunRepository runs;
    private final ProposalRunQueries queries;
    private final ProposalQueries proposals;
    private final ProposalRunner runner;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalRuns(
            ProposalRunRepository runs,
            ProposalRunQueries queries,
            ProposalQueries proposals,
            ProposalRunner runner,
            AuditTrail trail,
            Clock clock) {
        this.runs = runs;
        this.queries = queries;
        this.proposals = proposals;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many single proposals registers make of texts that the viewer sees. */
    @Transactional(readOnly = true)
    public long waiting(Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        return proposals.countOfRegisters(viewer);
    }

    @Transactional
    public void start(Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        var id = runs.begin(clock.instant(), viewer.person()).orElseThrow(() -> new Refused("legal.run.on"));
        int all = runs.fill(id, viewer);
        if (all == 0) throw new Refused("legal.run.nothing");
        trail.record(
                viewer.actor(),
                "legal.confirm-registers",
                "legal-run",
                id.value().toString(),
                Map.of("rows", all));
        runner.wake();
    }

    /** At once; what was confirmed stays so. Any lawyer may: the queue is one for all. */
    @Transactional
    public void stop(Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        var run = queries.latest().orElseThrow(() -> new NotFound("legal.run.none"));
        if (!runs.end(run.id(), State.STOPPED, clock.instant())) throw new Refused("legal.run.none");
        var rows = queries.latest().orElseThrow().confirmed();
        trail.record(
                viewer.actor(),
                "legal.stop-registers",
                "legal-run",
                run.id().value().toString(),
                Map.of("rows", rows));
    }

    /** The one that is on, or was last. */
    @Transactional(readOnly = true)
    public Optional<ProposalRun> latest(Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        return queries.latest();
    }

    /** What could not be confirmed, and why. */
    @Transactional(readOnly = true)
    public Page<Failure> refused(ProposalRun run, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        return queries.refused(run, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** Who asked has looked at how it ended. */
    @Transactional
    public void seen(RunId id, Viewer viewer) {
        viewer.require(Permission.DECIDE_LAW);
        runs.seen(id, viewer.person());
    }
}
