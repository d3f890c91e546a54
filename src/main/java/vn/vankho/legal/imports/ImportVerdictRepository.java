package vn.vankho.legal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.imports.RegisterImportRepository.Work;
import vn.vankho.legal.imports.row.ImportVerdict;

/** Writes what becomes of rows, those of a batch at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportVerdictRepository {
    private final JdbcClient jdbc;

    ImportVerdictRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest row of the table for each of these identities, of the rows that were looked at. */
    Map<String, Integer> first(Work work, String[] identities) {
        var first = new HashMap<String, Integer>();
        jdbc.sql("""
                select identity, min(row_no) as row_no from register_import_row
                 where import_id = :id and sheet = :sheet and identity = any (cast(:identities as text[])) group by identity
                """)
                .param("id", work.id().value())
                .param("sheet", work.choice().sheet())
                .param("identities", identities)
                .query((row, _) -> first.put(row.getString("identity"), row.getInt("row_no")))
                .list();
        return first;
    }

    /** @param applied it was taken over */
    record Written(int number, ImportVerdict verdict, boolean applied) {
        /** As the statement reads it. */
        private Map<String, @Nullable Object> values() {
            var values = new HashMap<String, @Nullable Object>();
            var document = verdict.document();
            values.put("number", number);
            values.put("outcome", verdict.outcome().name());
            values.put("problems", verdict.problems());
            values.put("identity", verdict.identity());
            values.put("document", document == null ? null : document.value());
            values.put("applied", applied);
            return values;
        }
    }

    void write(Work work, List<Written> written) {
        jdbc.sql("""
                update register_import_row r
                   set outcome = v.outcome, problems = v.problems, identity = v.identity, legal_document_id = v.document, applied = v.applied,
                       taken_as = case when v.applied then :kind end
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as v (number integer, outcome text, problems jsonb, identity text, document uuid, applied boolean)
                 where r.import_id = :id and r.sheet = :sheet and r.row_no = v.number
                """)
                .param(
                        "rows",
                        ImportJson.of(written.stream().map(Written::values).toList()))
                .param("kind", work.choice().kind().name())
                .param("id", work.id().value())
                .param("sheet", work.choice().sheet())
                .update();
    }
}
