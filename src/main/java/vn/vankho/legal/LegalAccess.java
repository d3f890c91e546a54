package vn.vankho.legal;

import org.springframework.stereotype.Component;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;

/** Who may see and change what of the register: a text with a file, whoever may see the file; others, everybody who may read. */
@Component
class LegalAccess {
    private final LegalDocumentQueries queries;

    LegalAccess(LegalDocumentQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFound when there is none or the viewer may not see it */
    LegalDocument toSee(LegalDocumentId id, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.find(id, viewer).orElseThrow(() -> new NotFound("legal.missing"));
    }

    LegalDocument toChange(LegalDocumentId id, Viewer viewer) {
        var found = toSee(id, viewer);
        viewer.require(Permission.EDIT);
        return found;
    }
}
