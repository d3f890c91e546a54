package vn.vankho.legal.imports;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.shared.Sql;

/** Remembers which columns people chose for a table headed like that. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChoiceRepository {
    private final JdbcClient jdbc;

    ChoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String headings, Choice choice, Instant at, PersonId by) {
        jdbc.sql("""
                insert into register_import_columns (headings, kind, columns, chosen_by, chosen_at)
                values (:headings, :kind, cast(:columns as jsonb), :by, :at)
                on conflict (headings) do update set kind = excluded.kind, columns = excluded.columns, chosen_by = excluded.chosen_by,
                                                     chosen_at = excluded.chosen_at
                """)
                .param("headings", headings)
                .param("kind", choice.kind().name())
                .param("columns", ImportJson.of(choice.columns()))
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }

    /** The choice for a table headed like this one, or what was guessed. */
    Choice remembered(int sheet, TableHead head) {
        return jdbc.sql("select kind, columns from register_import_columns where headings = :headings")
                .param("headings", head.key())
                .query((row, _) -> RegisterImportMapping.choice(row, sheet, head))
                .optional()
                .orElseGet(() -> RegisterImportMapping.guessed(sheet, head));
    }
}
