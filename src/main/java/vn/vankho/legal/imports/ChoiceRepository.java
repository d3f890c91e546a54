package vn.vankho.legal.imports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.row.Column;
import vn.vankho.legal.imports.row.TableHead;
import vn.vankho.shared.Sql;

/** Remembers which columns people chose, and what they said once for all rows, for a table headed like that. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChoiceRepository {
    private final JdbcClient jdbc;

    ChoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String headings, Choice choice, Instant at, PersonId by) {
        jdbc.sql("""
                insert into register_import_columns (headings, kind, columns, givens, chosen_by, chosen_at)
                values (:headings, :kind, cast(:columns as jsonb), cast(:givens as jsonb), :by, :at)
                on conflict (headings) do update set kind = excluded.kind, columns = excluded.columns, givens = excluded.givens, chosen_by = excluded.chosen_by,
                                                     chosen_at = excluded.chosen_at
                """)
                .param("headings", headings)
                .param("kind", choice.kind().name())
                .param("columns", ImportJson.of(choice.columns()))
                .param("givens", ImportJson.of(lasting(choice.givens())))
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }

    /** Each list is announced by a decision of its own; bodies and types stay the same. */
    private static Map<Column, String> lasting(Map<Column, String> givens) {
        var kept = new EnumMap<Column, String>(Column.class);
        givens.forEach((column, said) -> {
            if (column != Column.DECISION) kept.put(column, said);
        });
        return kept;
    }

    /** The choice for a table headed like this one, or what was guessed; what was said for all rows only to who said it. */
    Choice remembered(int sheet, TableHead head, PersonId by) {
        return jdbc.sql("""
                select kind, columns, case when chosen_by = :by then givens else '{}' end as givens
                  from register_import_columns where headings = :headings
                """)
                .param("by", by.value())
                .param("headings", head.key())
                .query((row, _) -> RegisterImportMapping.choice(row, sheet, head))
                .optional()
                .orElseGet(() -> RegisterImportMapping.guessed(sheet, head));
    }
}
