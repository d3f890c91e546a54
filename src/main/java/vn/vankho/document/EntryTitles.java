package vn.vankho.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.EntryIds;
import vn.vankho.identity.Viewer;

/** Titles of the documents whose ids stand in lines of the trail, by id; only of those the reader of the line may see now. */
@Service
@Transactional(readOnly = true)
public class EntryTitles {
    private final Documents documents;

    EntryTitles(Documents documents) {
        this.documents = documents;
    }

    public Map<String, String> of(Collection<AuditEntry> entries, Viewer viewer) {
        var ids = EntryIds.in(entries).stream().map(DocumentId::new).toList();
        var titles = new HashMap<String, String>();
        documents
                .titles(ids, viewer)
                .forEach((id, title) -> titles.put(id.value().toString(), title));
        return titles;
    }
}
