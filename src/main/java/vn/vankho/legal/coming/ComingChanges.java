package vn.vankho.legal.coming;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** "Thay đổi hiệu lực trong 30, 60, 90 ngày tới": what takes effect, ends, is suspended or goes on in the days that come. */
@Service
@Transactional(readOnly = true)
public class ComingChanges {
    public static final int MOST_ROWS = 200;
    private static final int MOST_EXPORTED = 50_000;

    private final ComingQueries queries;
    private final ComingProposalQueries proposals;

    ComingChanges(ComingQueries queries, ComingProposalQueries proposals) {
        this.queries = queries;
        this.proposals = proposals;
    }

    /** What nobody has decided yet and would change a status on a day of the period, whatever status is asked for. The nearest first. */
    public Page<ComingProposal> proposed(ComingFilter filter, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return proposals.page(filter, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** The nearest first. */
    public Page<ComingChange> list(ComingFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(filter, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** The same for a file; the total tells whether it holds all. */
    public Page<ComingChange> export(ComingFilter filter, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(filter, 0, MOST_EXPORTED, viewer);
    }
}
