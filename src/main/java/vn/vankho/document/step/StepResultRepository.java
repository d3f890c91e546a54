package vn.vankho.document.step;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.StepTask;
import vn.vankho.shared.Sql;

/** How work ended, as rows: every statement takes many at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepResultRepository {
    private final JdbcClient jdbc;

    StepResultRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A result to write down; {@code dueIn} seconds where the step waits again. */
    record Result(
            StepTask task,
            StepState state,
            @Nullable String reason,
            @Nullable String detail,
            boolean crashed,
            int dueIn) {}

    /**
     * Holds the documents, in one order, against those who change what belongs to them until the transaction ends. To be called before
     * any row of their steps is touched: a person holds the document first, too, so nobody waits for each other.
     */
    void hold(Collection<DocumentId> documents) {
        jdbc.sql("""
                select count(*)
                  from (select 1 from document where id = any (cast(:ids as uuid[])) order by id for key share) as held
                """).param("ids", Sql.ids(documents)).query(Long.class).single();
    }

    /** Marks a step of the current versions as done in the same pass as another one. */
    void markDone(Collection<DocumentId> documents, StepKind kind, Instant now) {
        jdbc.sql("""
                insert into step (document_id, kind, version_id, state, due_at, started_at, finished_at, attempts)
                select d.id, :kind, d.current_version, 'DONE', :now, :now, :now, 1
                  from document d where d.id = any (cast(:ids as uuid[])) and d.quarantined is null
                 order by d.id
                on conflict (document_id, kind) do update
                   set version_id = excluded.version_id, state = 'DONE', generation = step.generation + 1, attempts = 1,
                       started_at = excluded.started_at, finished_at = excluded.finished_at, reason = null, detail = null
                """)
                .param("kind", kind.name())
                .param("now", Sql.at(now))
                .param("ids", Sql.ids(documents))
                .update();
    }

    /** Writes results down, those of older generations excepted; returns the documents whose result was taken. */
    List<DocumentId> finish(StepKind kind, List<Result> results, Instant now) {
        return jdbc.sql("""
                with r as (
                  select * from unnest(cast(:ids as uuid[]), cast(:generations as int[]), cast(:states as text[]),
                                       cast(:reasons as text[]), cast(:details as text[]), cast(:crashed as int[]), cast(:dueIn as int[]))
                           as r (document_id, generation, state, reason, detail, crashed, due_in))
                update step s
                   -- what was given back was not begun
                   set attempts = case when r.state = 'WAITING' and r.reason is null then greatest(0, s.attempts - 1) else s.attempts end,
                       state = r.state, reason = r.reason, detail = r.detail, crashes = s.crashes + r.crashed,
                       finished_at = case when r.state = 'WAITING' then null else cast(:now as timestamptz) end,
                       due_at = case when r.state = 'WAITING'
                                     then cast(:now as timestamptz) + make_interval(secs => r.due_in) else s.due_at end
                  from r
                 where s.document_id = r.document_id and s.kind = :kind and s.generation = r.generation and s.state = 'RUNNING'
                returning s.document_id
                """)
                .param("kind", kind.name())
                .param("now", Sql.at(now))
                .param(
                        "ids",
                        column(
                                results,
                                result -> result.task().document().value().toString()))
                .param(
                        "generations",
                        column(results, result -> "" + result.task().generation()))
                .param("states", column(results, result -> result.state().name()))
                .param("reasons", column(results, Result::reason))
                .param("details", column(results, Result::detail))
                .param("crashed", column(results, result -> result.crashed() ? "1" : "0"))
                .param("dueIn", column(results, result -> "" + result.dueIn()))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "document_id")))
                .list();
    }

    /** How often the worker or the portal died over these steps. */
    int crashes(StepTask task) {
        return jdbc.sql("select crashes from step where document_id = :document and kind = :kind")
                .param("document", task.document().value())
                .param("kind", task.kind().name())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static @Nullable String[] column(List<Result> results, Function<Result, @Nullable String> value) {
        return results.stream().map(value).toArray(String[]::new);
    }
}
