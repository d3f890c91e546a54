package vn.vankho.legal.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vankho.audittrail.ToldLines;
import vn.vankho.identity.EntrySubjects;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.VisibleLegal;

/**
 * The trail names an entry to those who see it in the register. An entry that was merged is as visible as its file; of one that is open
 * without its file the name alone is told, since details may hold words of the file.
 */
@Component
class EntriesInTrail implements EntrySubjects {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A detail that ends with Id names another entry, which has to be seen as well. */
    private static final String FOUND = """
             exists (%1$s and l.id = cast(substring(e.subject_id from '%3$s') as uuid)
                        and (l.document_id is null and l.version_id is null or %2$s))
             and not exists (select from jsonb_each_text(e.details) other
                              where other.key like '%%Id'
                                and not exists (%1$s and l.id = cast(substring(other.value from '%3$s') as uuid)))
            """.formatted(LegalDocumentQueries.TOLD, VisibleLegal.FILE_SEEN, ID);

    private final LegalDocumentQueries queries;

    EntriesInTrail(LegalDocumentQueries queries) {
        this.queries = queries;
    }

    @Override
    public String subject() {
        return LegalDeeds.SUBJECT;
    }

    @Override
    public ToldLines found(Viewer viewer) {
        return new ToldLines(FOUND, VisibleLegal.to(viewer));
    }

    @Override
    public Map<UUID, Told> told(Collection<UUID> ids, Viewer viewer) {
        return queries.told(ids.stream().map(LegalDocumentId::new).toList(), viewer);
    }
}
