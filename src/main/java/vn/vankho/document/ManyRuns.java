package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * Deeds on many documents as their person sees them: begun, looked at, stopped, gone on with. They are done one document after the other
 * beside everything else ({@link ManyWork}), whether their person looks on or not. Of those of others who looks after the portal
 * ({@link Permission#OPERATE}) sees how far they are, without a word of any document, and may stop them.
 */
@Service
public class ManyRuns {
    /** So long an ended one is kept to be looked at; what it did stays in the trail. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final ManyRunRepository runs;
    private final ManyAgainRepository again;
    private final ManyRunQueries queries;
    private final ManyRunner runner;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ManyRuns(
            ManyRunRepository runs,
            ManyAgainRepository again,
            ManyRunQueries queries,
            ManyRunner runner,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.again = again;
        this.queries = queries;
        this.runner = runner;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins; whether the deed is allowed is asked of each document when it has its turn, and it leaves its line in the trail then.
     *
     * @param picked from one to {@link Documents#MOST_PICKED}, as the person knows them
     */
    public ManyRunId start(ManyDeed deed, List<PickedDocument> picked, Viewer viewer) {
        viewer.require(Permission.READ);
        if (picked.isEmpty() || picked.size() > Documents.MOST_PICKED)
            throw new Refused("document.many.count", picked.size(), Documents.MOST_PICKED);
        return begun(now -> runs.insert(deed, picked, viewer.person(), now));
    }

    /** The same deed on the documents of one's own that is over which had no turn, or with which the program failed. */
    public ManyRunId rest(ManyRunId id, Viewer viewer) {
        return begun(now -> {
            requireOver(id, viewer);
            return again.rest(id, viewer, now).orElseThrow(() -> new Refused("document.many.rest.none"));
        });
    }

    /** Takes out of the trash what one's own threw there and nobody has touched since. */
    public ManyRunId restore(ManyRunId id, Viewer viewer) {
        return begun(now -> {
            requireOver(id, viewer);
            return again.restored(id, viewer, now).orElseThrow(() -> new Refused("document.many.back.none"));
        });
    }

    /** How many documents {@link #restore} would take out now. */
    @Transactional(readOnly = true)
    public long restorable(ManyRunId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.restorable(id, viewer);
    }

    /**
     * Gives back the values that one's own change took, of each document once; what anybody has changed since is left alone, what is
     * out of reach now is given back by a later one.
     */
    public ManyRunId undo(ManyRunId id, Viewer viewer) {
        return begun(now -> {
            requireOver(id, viewer);
            return again.undone(id, viewer, now).orElseThrow(() -> new Refused("document.many.undo.none"));
        });
    }

    /** Which documents {@link #undo} would reach now. */
    @Transactional(readOnly = true)
    public ManyReached reached(ManyRunId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.reached(id, viewer);
    }

    /** Those that ended long ago, with the values they hold. */
    @Transactional
    void forget() {
        runs.forgetBefore(clock.instant().minus(KEPT));
    }

    private void requireOver(ManyRunId id, Viewer viewer) {
        if (!find(id, viewer).state().isOver()) throw new Refused("document.many.goesOn");
    }

    private ManyRunId begun(Function<Instant, ManyRunId> written) {
        var now = clock.instant();
        var id = transaction.execute(_ -> {
            runs.forgetBefore(now.minus(KEPT));
            return written.apply(now);
        });
        // it is there to be found now
        runner.wake();
        return id;
    }

    /** Stops it between two documents; what was done stays done. Nothing happens to one that is over. */
    @Transactional
    public void stop(ManyRunId id, Viewer viewer) {
        var run = find(id, viewer);
        if (!runs.isWanted(id)) return;
        if (run.isOf(viewer)) {
            runs.end(id, ManyRun.State.STOPPED, clock.instant());
            return;
        }
        runs.stop(id, viewer.person(), clock.instant());
        trail.record(
                viewer.actor(),
                "document.many-stop",
                "person",
                run.by().value().toString(),
                Map.of("fullName", run.byName(), "documents", run.total()));
    }

    @Transactional(readOnly = true)
    public ManyRun find(ManyRunId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(id, viewer).orElseThrow(() -> new NotFound("document.many.missing"));
    }

    /** Those of these that the viewer may look at. */
    @Transactional(readOnly = true)
    public List<ManyRun> found(Collection<ManyRunId> ids, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(ids, viewer);
    }

    /** The viewer's own, newest first. */
    @Transactional(readOnly = true)
    public Page<ManyRun> list(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(viewer.person(), offset, limit);
    }

    /** Everybody's, newest first. */
    @Transactional(readOnly = true)
    public Page<ManyRun> everybodys(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return queries.page(null, offset, limit);
    }

    /** Whether the viewer has any to look at. */
    @Transactional(readOnly = true)
    public boolean any(Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.count(viewer.person()) > 0;
    }

    /** What is to be said of single documents of one's own, in the order of their turns. */
    @Transactional(readOnly = true)
    public List<ManyRemark> remarks(ManyRunId id, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.remarks(id, limit, viewer);
    }

    /** What became other of documents of one's own, in the order of their turns. */
    @Transactional(readOnly = true)
    public List<ManyChange> changes(ManyRunId id, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.changes(id, offset, limit, viewer);
    }
}
