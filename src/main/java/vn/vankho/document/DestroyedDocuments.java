package vn.vankho.document;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/**
 * What was destroyed: the register that the trash and the quarantine write. A document is told of to those who might see it before; one
 * that was out of sight for a mark, to those who decide about such ({@link Permission#OPERATE}).
 *
 * @see "decision 009"
 */
@Service
@Transactional(readOnly = true)
public class DestroyedDocuments {
    private static final int MOST_ROWS = 200;

    private final DestroyedQueries queries;

    DestroyedDocuments(DestroyedQueries queries) {
        this.queries = queries;
    }

    /** Whether the register is the viewer's business: of who looks after the trash, and of who reads the trail. */
    public static boolean mayList(Viewer viewer) {
        return viewer.may(Permission.TRASH) || viewer.may(Permission.READ_TRAIL);
    }

    /** Latest first. */
    public Page<DestroyedDocument> page(int offset, int limit, Viewer viewer) {
        if (!mayList(viewer)) viewer.require(Permission.READ_TRAIL);
        return queries.page(offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** Titles of those of the documents that were destroyed and that the viewer might see. */
    public Map<DocumentId, String> titles(Collection<DocumentId> documents, Viewer viewer) {
        viewer.require(Permission.READ);
        return documents.isEmpty() ? Map.of() : queries.titles(documents, viewer);
    }
}
