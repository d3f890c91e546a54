package vn.vankho.legal.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.imports.row.Problem;
import vn.vankho.shared.Sql;

/** Heads that an import brought in, with whichever of its sheets, until a person has confirmed them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportHeadRepository {
    /** Of rows {@code r} and their texts {@code l}: heads that came in and that nobody has confirmed. */
    static final String WAITING =
            " r.applied and r.taken_as = 'DOCUMENTS' and l.state = 'PROPOSED' and l.merged_into is null ";

    private final JdbcClient jdbc;

    ImportHeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, of whichever sheet, whose head waits for a person. */
    record Waiting(int sheet, int number, LegalDocumentId document) {}

    /** Those that were not refused yet. */
    List<Waiting> toConfirm(ImportId id, int limit) {
        return jdbc.sql("""
                select r.sheet, r.row_no, l.id from register_import_row r join legal_document l on l.id = r.legal_document_id
                 where r.import_id = :id and r.refusal is null and %s order by r.sheet, r.row_no limit :limit
                """.formatted(WAITING))
                .param("id", id.value())
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        row.getInt("sheet"), row.getInt("row_no"), new LegalDocumentId(Sql.uuid(row, "id"))))
                .list();
    }

    void refuse(ImportId id, Waiting row, Problem why) {
        jdbc.sql("""
                update register_import_row set refusal = cast(:why as jsonb) where import_id = :id and sheet = :sheet and row_no = :number
                """)
                .param("why", ImportJson.of(why))
                .param("id", id.value())
                .param("sheet", row.sheet())
                .param("number", row.number())
                .update();
    }

    /** Confirmed anew, each is tried anew. */
    void forgetRefusals(ImportId id) {
        jdbc.sql("update register_import_row set refusal = null where import_id = :id and refusal is not null")
                .param("id", id.value())
                .update();
    }
}
