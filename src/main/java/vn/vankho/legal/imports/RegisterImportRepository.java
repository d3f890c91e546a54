package vn.vankho.legal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.RegisterImport.Choice;
import vn.vankho.legal.imports.RegisterImport.NamedSheet;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes registers that are taken over, as a whole; their rows: {@link ImportRowRepository}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegisterImportRepository {
    private final JdbcClient jdbc;

    RegisterImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An import as the work on it needs to know it. */
    record Work(
            ImportId id,
            ImportState state,
            Choice choice,
            List<NamedSheet> sheets,
            boolean confirmed,
            boolean withDoubtful,
            PersonId by,
            @Nullable PersonId confirmer,
            Instant askedAt) {
        ImportTerms terms() {
            return new ImportTerms(id, choice.kind(), confirmed);
        }
    }

    ImportId insert(String fileName, long bytes, List<NamedSheet> sheets, Choice choice, Instant at, PersonId by) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into register_import (id, file_name, file_bytes, state, kind, sheets, sheet, head_first, head_size, columns, givens,
                                             started_by, started_at, asked_at)
                values (:id, :name, :bytes, 'CHOOSING', :kind, cast(:sheets as jsonb), :sheet, :first, :size, cast(:columns as jsonb),
                        cast(:givens as jsonb), :by, :at, :at)
                """)
                .param("id", id)
                .param("name", fileName)
                .param("bytes", bytes)
                .param("kind", choice.kind().name())
                .param("sheets", ImportJson.of(sheets))
                .param("sheet", choice.sheet())
                .param("first", choice.first())
                .param("size", choice.size())
                .param("columns", ImportJson.of(choice.columns()))
                .param("givens", ImportJson.of(choice.givens()))
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
        return new ImportId(id);
    }

    /** Locked, so that the end of some work and a person's word do not cross; the work itself does not hold it. */
    Optional<Work> lock(ImportId id) {
        return jdbc.sql("select * from register_import where id = :id for no key update")
                .param("id", id.value())
                .query(RegisterImportMapping::work)
                .optional();
    }

    void choose(ImportId id, Choice choice, Instant at) {
        jdbc.sql("""
                update register_import
                   set kind = :kind, sheet = :sheet, head_first = :first, head_size = :size, columns = cast(:columns as jsonb),
                       givens = cast(:givens as jsonb), state = 'CHECKING', failure = null,
                       asked_at = :at
                 where id = :id
                """)
                .param("at", Sql.at(at))
                .param("kind", choice.kind().name())
                .param("sheet", choice.sheet())
                .param("first", choice.first())
                .param("size", choice.size())
                .param("columns", ImportJson.of(choice.columns()))
                .param("givens", ImportJson.of(choice.givens()))
                .param("id", id.value())
                .update();
    }

    /** The rows of the sheet go on being read as they come in now, whatever is chosen for another one afterwards. */
    void apply(ImportId id, boolean confirmed, boolean withDoubtful, Instant at) {
        jdbc.sql("""
                update register_import set state = 'APPLYING', confirmed = :confirmed, with_doubtful = :doubtful, asked_at = :at where id = :id
                """)
                .param("at", Sql.at(at))
                .param("confirmed", confirmed)
                .param("doubtful", withDoubtful)
                .param("id", id.value())
                .update();
        jdbc.sql("""
                insert into register_import_taken (import_id, sheet, kind, head_first, head_size, columns, givens)
                select id, sheet, kind, head_first, head_size, columns, givens from register_import where id = :id
                on conflict (import_id, sheet) do update
                   set kind = excluded.kind, head_first = excluded.head_first, head_size = excluded.head_size, columns = excluded.columns,
                       givens = excluded.givens
                """).param("id", id.value()).update();
    }

    void confirm(ImportId id, Instant at, PersonId by) {
        jdbc.sql("""
                update register_import set left_as = state, state = 'CONFIRMING', confirmed_by = :by, asked_at = :at where id = :id
                """)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /**
     * Confirming is over: it stands again as it did before, with the reason why it was not finished then.
     *
     * @param failure key of a sentence, or null
     */
    void confirmed(ImportId id, @Nullable String failure, Instant ended) {
        jdbc.sql("""
                update register_import
                   set state = coalesce(left_as, 'DONE'), left_as = null,
                       failure = coalesce(cast(:failure as text), case when left_as in ('FAILED', 'CANCELLED') then failure end),
                       ended_at = case when left_as = 'CHECKED' then null else cast(:ended as timestamptz) end
                 where id = :id
                """)
                .param("failure", failure, java.sql.Types.VARCHAR)
                .param("ended", Sql.at(ended))
                .param("id", id.value())
                .update();
    }

    /** @param failure key of a sentence, or null */
    void state(ImportId id, ImportState state, @Nullable String failure, @Nullable Instant ended) {
        jdbc.sql("update register_import set state = :state, failure = :failure, ended_at = :ended where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("ended", Sql.at(ended), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from register_import where id = :id")
                .param("id", id.value())
                .update();
    }
}
