package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * Deeds on many documents as their person sees them: begun, looked at, stopped. They are done one document after the other beside everything
 * else ({@link ManyWork}), whether their person looks on or not. Nobody sees those of others.
 */
@Service
public class ManyRuns {
    /** So long an ended one is kept to be looked at; what it did stays in the trail. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final ManyRunRepository runs;
    private final ManyRunQueries queries;
    private final ManyRunner runner;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ManyRuns(
            ManyRunRepository runs,
            ManyRunQueries queries,
            ManyRunner runner,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.queries = queries;
        this.runner = runner;
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
        var now = clock.instant();
        var id = transaction.execute(_ -> {
            runs.forgetBefore(now.minus(KEPT));
            return runs.insert(deed, picked, viewer.person(), now);
        });
        // it is there to be found now
        runner.wake();
        return id;
    }

    /** Stops it between two documents; what was done stays done. Nothing happens to one that is over. */
    @Transactional
    public void stop(ManyRunId id, Viewer viewer) {
        find(id, viewer);
        if (runs.isWanted(id)) runs.end(id, ManyRun.State.STOPPED, clock.instant());
    }

    @Transactional(readOnly = true)
    public ManyRun find(ManyRunId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(id, viewer).orElseThrow(() -> new NotFound("document.many.missing"));
    }

    /** Those of these that are the viewer's own. */
    @Transactional(readOnly = true)
    public List<ManyRun> found(Collection<ManyRunId> ids, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(ids, viewer);
    }

    /** The viewer's own, newest first. */
    @Transactional(readOnly = true)
    public Page<ManyRun> list(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(offset, limit, viewer);
    }

    /** Whether the viewer has any to look at. */
    @Transactional(readOnly = true)
    public boolean any(Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.count(viewer) > 0;
    }

    /** What is to be said of single documents, in the order of their turns. */
    @Transactional(readOnly = true)
    public List<ManyRemark> remarks(ManyRunId id, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.remarks(id, limit, viewer);
    }
}
