package vn.vankho.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntries;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;

/** Who did what with one document. Whoever may see the document may see its history, but not what it says of versions out of sight, and of its readers only who may change it. */
@Service
public class DocumentHistory {
    private final Documents documents;
    private final AuditEntries entries;
    private final DocumentLines lines;

    DocumentHistory(Documents documents, AuditEntries entries, DocumentLines lines) {
        this.documents = documents;
        this.entries = entries;
        this.lines = lines;
    }

    /**
     * Newest first.
     *
     * @throws vn.vankho.shared.NotFound when the viewer may not see the document
     */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(DocumentId document, int offset, int limit, Viewer viewer) {
        documents.current(document, viewer);
        var page = entries.page(AuditFilter.of("document", document.value().toString()), offset, limit);
        return new Page<>(lines.told(page.rows(), viewer), page.total());
    }
}
