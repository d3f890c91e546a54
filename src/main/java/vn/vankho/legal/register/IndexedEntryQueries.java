package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.shared.Sql;

/** Tells which files the index holds a text with, and what it says of them beside how they stand. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IndexedEntryQueries {
    private final JdbcClient jdbc;

    IndexedEntryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of these files; files that are none are left out. */
    Map<DocumentId, LegalDocumentId> ofFiles(Collection<DocumentId> files) {
        var all = new HashMap<DocumentId, LegalDocumentId>();
        jdbc.sql("""
                select coalesce(merged_into, id) as id, document_id from legal_document where document_id = any (cast(:files as uuid[]))
                """)
                .param("files", Sql.ids(files))
                .query((row, _) ->
                        all.put(new DocumentId(Sql.uuid(row, "document_id")), new LegalDocumentId(Sql.uuid(row, "id"))))
                .list();
        return all;
    }

    /** Days of issue, where they are known. */
    Map<LegalDocumentId, LocalDate> issued(Collection<LegalDocumentId> texts) {
        var all = new HashMap<LegalDocumentId, LocalDate>();
        jdbc.sql(
                        "select id, issued_on from legal_document where id = any (cast(:ids as uuid[])) and issued_on is not null")
                .param("ids", Sql.ids(texts))
                .query((row, _) ->
                        all.put(new LegalDocumentId(Sql.uuid(row, "id")), row.getObject("issued_on", LocalDate.class)))
                .list();
        return all;
    }

    /** The file of a text, and those of entries that were merged into it. */
    List<DocumentId> files(LegalDocumentId id) {
        return jdbc.sql("""
                select l.document_id from legal_document l where (l.id = :id or l.merged_into = :id) and l.document_id is not null
                """)
                .param("id", id.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "document_id")))
                .list();
    }
}
