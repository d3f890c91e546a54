package vn.vankho.legal.list;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;

/** Keeps the columns each person has chosen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListColumnRepository {
    private final JdbcClient jdbc;

    ListColumnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(PersonId person) {
        return jdbc.sql("select columns from legal_list_columns where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> Sql.strings(row, "columns"))
                .optional()
                .orElse(List.of());
    }

    void write(List<String> columns, PersonId person) {
        jdbc.sql("""
                insert into legal_list_columns (person_id, columns) values (:person, cast(:columns as text[]))
                on conflict (person_id) do update set columns = excluded.columns
                """)
                .param("person", person.value())
                .param("columns", columns.toArray(String[]::new))
                .update();
    }
}
