package vn.vankho.legal.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Sql;

/** Reads single legal documents for people: each query holds the permission filter. */
@Repository
class LegalDocumentQueries {
    private final JdbcClient jdbc;

    LegalDocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LegalDocument> find(LegalDocumentId id, Viewer viewer) {
        return jdbc.sql("select " + LegalRows.SEEN
                        + " from legal_document l left join document d on d.id = l.document_id where l.id = :id and "
                        + VisibleLegal.SQL)
                .param("id", id.value())
                .params(Visible.to(viewer))
                .query(LegalRows::document)
                .optional();
    }

    /** One that was merged bears the name of the entry that stands for it. */
    Map<LegalDocumentId, String> names(Collection<LegalDocumentId> documents, Viewer viewer) {
        var names = new HashMap<LegalDocumentId, String>();
        jdbc.sql("select asked.id as asked_id, " + LegalRows.SEEN
                        + " from legal_document asked join legal_document l on l.id = coalesce(asked.merged_into, asked.id)"
                        + " left join document d on d.id = l.document_id where asked.id = any (cast(:ids as uuid[])) and "
                        + VisibleLegal.SQL)
                .param("ids", Sql.ids(documents))
                .params(Visible.to(viewer))
                .query((row, no) -> names.put(
                        new LegalDocumentId(Sql.uuid(row, "asked_id")),
                        LegalRows.document(row, no).header().name()))
                .list();
        return names;
    }

    boolean seesWords(RelationId id, Viewer viewer) {
        return sees("legal_relation", id.value(), viewer);
    }

    boolean seesWords(EffectId id, Viewer viewer) {
        return sees("effect_event", id.value(), viewer);
    }

    private boolean sees(String table, UUID id, Viewer viewer) {
        return jdbc.sql("select exists (select from " + table + " said where said.id = :id and "
                        + VisibleLegal.words("said") + ")")
                .param("id", id)
                .params(Visible.to(viewer))
                .query(Boolean.class)
                .single();
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
