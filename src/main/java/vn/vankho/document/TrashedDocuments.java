package vn.vankho.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** What the viewer may restore: everything visible for those who look after the trash, else what they kept themselves. */
@Service
@Transactional(readOnly = true)
public class TrashedDocuments {
    private static final int MOST_ROWS = 200;

    private final TrashQueries queries;

    TrashedDocuments(TrashQueries queries) {
        this.queries = queries;
    }

    /** Those that are in the filter. */
    public Page<TrashedDocument> page(TrashFilter filter, TrashOrder order, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(filter, order, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** The same list for a deed on all of it, at most {@link Documents#MOST_PICKED}; whether each may be restored is asked at its turn. */
    public List<PickedDocument> picked(TrashFilter filter, TrashOrder order, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.picked(filter, order, Documents.MOST_PICKED, viewer);
    }

    /** Who threw any of it away, by name. */
    public Map<PersonId, String> people(Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.people(viewer);
    }
}
