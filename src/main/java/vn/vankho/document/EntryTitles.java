package vn.vankho.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.EntryIds;
import vn.vankho.identity.Viewer;

/**
 * Titles of the documents whose ids stand in lines of the trail, by id; only of those the reader of the line may see now, or might if they
 * were not destroyed.
 */
@Service
@Transactional(readOnly = true)
public class EntryTitles {
    private final Documents documents;
    private final DestroyedDocuments destroyed;

    EntryTitles(Documents documents, DestroyedDocuments destroyed) {
        this.documents = documents;
        this.destroyed = destroyed;
    }

    public Map<String, String> of(Collection<AuditEntry> entries, Viewer viewer) {
        var ids = EntryIds.in(entries).stream().map(DocumentId::new).toList();
        var titles = new HashMap<String, String>();
        destroyed
                .titles(ids, viewer)
                .forEach((id, title) -> titles.put(id.value().toString(), title));
        documents
                .titles(ids, viewer)
                .forEach((id, title) -> titles.put(id.value().toString(), title));
        return titles;
    }
}
