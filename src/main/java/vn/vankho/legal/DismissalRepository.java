package vn.vankho.legal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;

/** Takes a file out of the register. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DismissalRepository {
    private static final String REFERRED = """
             (exists (select from legal_relation r where r.target_id = :id or r.source_id = :id)
              or exists (select from effect_event e where e.legal_document_id = :id or e.source_id = :id))
            """;

    private final JdbcClient jdbc;

    DismissalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void dismiss(LegalDocumentId id, DocumentId file) {
        // called a legal document again, its text is read anew
        jdbc.sql("delete from legal_reading where document_id = :file")
                .param("file", file.value())
                .update();
        of(id, "delete from legal_relation where source_id = :id and state = 'PROPOSED'");
        of(
                id,
                "update legal_document set document_id = null, version_id = null, state = 'CITED', read_fields = '{}', doubts = 0,"
                        + " evidence = '[]', revision = revision + 1 where id = :id and " + REFERRED);
        of(id, "delete from effect_interval where legal_document_id = :id and not " + REFERRED);
        of(id, "delete from legal_document where id = :id and not " + REFERRED);
    }

    private void of(LegalDocumentId id, String sql) {
        jdbc.sql(sql).param("id", id.value()).update();
    }
}
