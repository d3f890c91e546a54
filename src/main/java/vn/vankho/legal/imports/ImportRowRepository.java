package vn.vankho.legal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.shared.Sql;

/** Writes the rows of registers that are taken over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportRowRepository {
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    ImportRowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ImportId id, int sheet, List<List<String>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE)
            jdbc.sql("""
                    insert into register_import_row (import_id, sheet, row_no, cells)
                    select :id, :sheet, :from + r.no, array(select jsonb_array_elements_text(r.cells))
                      from jsonb_array_elements(cast(:rows as jsonb)) with ordinality as r(cells, no)
                    """)
                    .param("id", id.value())
                    .param("sheet", sheet)
                    .param("from", from)
                    .param("rows", ImportJson.of(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))))
                    .update();
    }

    /** What was found in an earlier look through is forgotten, but for rows that were applied. */
    void forget(ImportId id) {
        jdbc.sql("""
                update register_import_row set outcome = null, problems = '[]', identity = null, legal_document_id = null
                 where import_id = :id and not applied
                """).param("id", id.value()).update();
    }

    List<ImportRow> unlooked(Work work, int after, int limit) {
        return rows("outcome is null", work, after, limit);
    }

    /** Rows that are taken over and were not yet. */
    List<ImportRow> unapplied(Work work, int after, int limit) {
        var wanted = work.withDoubtful()
                ? "outcome in ('NEW', 'UPDATED', 'UNCHANGED', 'DOUBTFUL')"
                : "outcome in ('NEW', 'UPDATED', 'UNCHANGED')";
        return rows("not applied and " + wanted, work, after, limit);
    }

    private List<ImportRow> rows(String wanted, Work work, int after, int limit) {
        return jdbc.sql(
                        "select * from register_import_row where import_id = :id and sheet = :sheet and row_no > :after and "
                                + wanted + " order by row_no limit :limit")
                .param("id", work.id().value())
                .param("sheet", work.choice().sheet())
                .param("after", after)
                .param("limit", limit)
                .query(ImportRowRepository::row)
                .list();
    }

    long applied(Work work) {
        return jdbc.sql("select count(*) from register_import_row where import_id = :id and applied")
                .param("id", work.id().value())
                .query(Long.class)
                .single();
    }

    static ImportRow row(ResultSet row, int no) throws SQLException {
        var outcome = row.getString("outcome");
        var document = Sql.uuid(row, "legal_document_id");
        return new ImportRow(
                row.getInt("sheet"),
                row.getInt("row_no"),
                Sql.strings(row, "cells"),
                outcome == null ? null : ImportOutcome.valueOf(outcome),
                ImportJson.problems(row.getString("problems")),
                document == null ? null : new LegalDocumentId(document),
                row.getBoolean("applied"),
                ImportJson.problem(row.getString("refusal")));
    }
}
