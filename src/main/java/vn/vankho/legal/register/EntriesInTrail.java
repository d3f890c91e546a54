package vn.vankho.legal.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vankho.identity.EntrySubjects;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;

/**
 * The trail names an entry to those who see it in the register. An entry that was merged is as visible as its file; of one that is open
 * without its file the name alone is told, since details may hold words of the file.
 */
@Component
class EntriesInTrail implements EntrySubjects {
    private final LegalDocumentQueries queries;

    EntriesInTrail(LegalDocumentQueries queries) {
        this.queries = queries;
    }

    @Override
    public String subject() {
        return LegalDeeds.SUBJECT;
    }

    @Override
    public Map<UUID, Told> told(Collection<UUID> ids, Viewer viewer) {
        return queries.told(ids.stream().map(LegalDocumentId::new).toList(), viewer);
    }
}
