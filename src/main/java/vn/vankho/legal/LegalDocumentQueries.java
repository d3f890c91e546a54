package vn.vankho.legal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Reads single legal documents for people: each query holds the permission filter. */
@Repository
class LegalDocumentQueries {
    /** Of {@code legal_document l} with its file {@code d}: a text without a file is open to all who may read; an entry that was merged into another one shows nowhere. */
    static final String SEEN =
            " (l.merged_into is null and (l.document_id is null and l.version_id is null or " + Visible.SQL + ")) ";

    private final JdbcClient jdbc;

    LegalDocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LegalDocument> find(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("select " + LegalRows.DOCUMENT
                        + " from legal_document l left join document d on d.id = l.document_id where l.id = :id and "
                        + SEEN)
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query(LegalRows::document)
                .optional();
    }

    /** One that was merged bears the name of the entry that stands for it. */
    Map<LegalDocumentId, String> names(Collection<LegalDocumentId> documents, Viewer viewer) {
        var names = new HashMap<LegalDocumentId, String>();
        jdbc.sql("select asked.id as asked_id, " + LegalRows.DOCUMENT
                        + " from legal_document asked join legal_document l on l.id = coalesce(asked.merged_into, asked.id)"
                        + " left join document d on d.id = l.document_id where asked.id = any (cast(:ids as uuid[])) and "
                        + SEEN)
                .param("ids", Sql.ids(documents))
                .params(Visible.to(viewer))
                .query((row, no) -> names.put(
                        new LegalDocumentId(Sql.uuid(row, "asked_id")),
                        LegalRows.document(row, no).header().name()))
                .list();
        return names;
    }

    Optional<LegalDocumentId> ofDocument(DocumentId document, Viewer viewer) {
        return jdbc.sql(
                        "select coalesce(l.merged_into, l.id) as id from legal_document l join document d on d.id = l.document_id where d.id = :document and "
                                + Visible.SQL)
                .param("document", document.value())
                .params(Visible.to(viewer))
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .optional();
    }
}
