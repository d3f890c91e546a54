package vn.vankho.extraction;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;

/** What every deed on a page of a picture asks first, and the line in the trail that it leaves. */
@Component
class PictureDeeds {
    private final Documents documents;
    private final CorrectionRepository corrections;
    private final AuditTrail trail;

    PictureDeeds(Documents documents, CorrectionRepository corrections, AuditTrail trail) {
        this.documents = documents;
        this.corrections = corrections;
        this.trail = trail;
    }

    /** The page as it stands, for who may change the document. */
    PageToCorrect page(DocumentId document, VersionId version, int no, Viewer viewer) {
        documents.toChange(document, viewer);
        documents.version(document, version, viewer);
        return corrections.page(version, no).orElseThrow(() -> new NotFound("extraction.doubtful.missing"));
    }

    String title(DocumentId document, Viewer viewer) {
        return documents.look(document, viewer).data().title();
    }

    /** @param no 0: of all pages */
    void record(String deed, DocumentId document, int no, Viewer viewer) {
        var details = new HashMap<String, Object>(Map.of("title", title(document, viewer)));
        if (no > 0) details.put("page", no);
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
    }
}
