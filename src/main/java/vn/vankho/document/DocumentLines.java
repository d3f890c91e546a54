package vn.vankho.document;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditEntry;
import vn.vankho.audittrail.ToldLines;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/**
 * Lines of the trail about documents: which may be found by their words, and what each of them tells. Found are those of documents that the viewer
 * may see, or might before they were destroyed. Where a version is out of sight ({@link SeenVersions}), only one's own lines: which of the others
 * speak of it is told when they are read.
 *
 * @see "decision 009"
 */
@Service
public class DocumentLines {
    private static final String TOLD =
            """
             case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                  then (exists (select from document d where d.id = cast(e.subject_id as uuid) and %s)
                        or exists (select from document_destroyed t where t.document_id = cast(e.subject_id as uuid) and %s))
                       and (:operates or e.actor_id = :me or not exists (%s))
                  else true end
            """.formatted(Visible.ANYWHERE, DestroyedQueries.SEEN, HiddenVersionQueries.OF_LINE);

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Documents documents;
    private final SeenVersions versions;
    private final ToldReaders readers;

    DocumentLines(Documents documents, SeenVersions versions, ToldReaders readers) {
        this.documents = documents;
        this.versions = versions;
        this.readers = readers;
    }

    static boolean isOfDocument(AuditEntry line) {
        return line.subject().equals("document")
                && UUIDS.matcher(line.subjectId()).matches();
    }

    /**
     * Without what is not for the viewer: of versions out of sight, and of who may read. Whoever shows lines of the trail asks here.
     *
     * @param lines in their order, also such about other things than documents
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> told(List<AuditEntry> lines, Viewer viewer) {
        return readers.told(versions.told(lines, viewer), viewer);
    }

    /** @param words by which documents are called that are in use */
    @Transactional(readOnly = true)
    public ToldLines told(String words, Viewer viewer) {
        var parameters = new HashMap<>(Visible.to(viewer));
        parameters.put("operates", viewer.may(Permission.OPERATE));
        var named = new DocumentFilter(words, null, null, Set.of());
        return new ToldLines(
                TOLD,
                parameters,
                documents.picked(named, DocumentOrder.NEWEST, viewer).stream()
                        .map(one -> one.id().value().toString())
                        .toList());
    }
}
