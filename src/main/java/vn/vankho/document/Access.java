package vn.vankho.document;

import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentQueries.Head;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Asks whether a person may see a document and what they may do with it. Hidden and missing look the same. */
@Component
class Access {
    private final DocumentQueries queries;
    private final QuarantineQueries quarantine;

    Access(DocumentQueries queries, QuarantineQueries quarantine) {
        this.queries = queries;
        this.quarantine = quarantine;
    }

    /** In use, or in the trash for those who may take it out again. */
    Head anywhere(DocumentId document, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.head(document, viewer)
                .filter(head -> head.trashedAt() == null || viewer.may(Permission.TRASH) || own(head, viewer))
                .orElseThrow(() -> missing(document, viewer));
    }

    Head inUse(DocumentId document, Viewer viewer) {
        var head = anywhere(document, viewer);
        if (head.trashedAt() != null)
            throw new Refused("document.inTrash", head.data().title());
        return head;
    }

    Head toChange(DocumentId document, Viewer viewer) {
        var head = inUse(document, viewer);
        if (!own(head, viewer)) viewer.require(Permission.EDIT);
        return head;
    }

    /** The title of what the viewer may throw away: also a document of their own that is out of sight. */
    String toTrash(DocumentId document, Viewer viewer) {
        var hidden = quarantine.whole(document, viewer).filter(QuarantineQueries.Whole::own);
        if (hidden.isPresent()) return hidden.get().title();
        var head = inUse(document, viewer);
        if (!own(head, viewer)) viewer.require(Permission.TRASH);
        return head.data().title();
    }

    DocumentVersion version(DocumentId document, VersionId version) {
        return queries.versions(document).stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("document.version.missing"));
    }

    static NotFound missing() {
        return new NotFound("document.missing");
    }

    private RuntimeException missing(DocumentId document, Viewer viewer) {
        return quarantine
                .whole(document, viewer)
                .<RuntimeException>map(whole -> whole.reason().ofDocument(whole.title()))
                .orElseGet(Access::missing);
    }

    private static boolean own(Head head, Viewer viewer) {
        return head.keptBy().equals(viewer.person()) && viewer.may(Permission.KEEP);
    }
}
