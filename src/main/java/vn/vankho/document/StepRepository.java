package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of work: staged and finished. Every statement takes many rows at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepRepository {
    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
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
     * Stages a step of the current versions (again). A step that waits already and is due stays as it is.
     *
     * @param priority 0 what people wait for, 1 repairs of many
     */
    void stage(Collection<DocumentId> documents, StepKind kind, int priority, Instant now) {
        jdbc.sql("""
                insert into step (document_id, kind, version_id, state, priority, due_at)
                select d.id, :kind, d.current_version, 'WAITING', :priority, :now
                  from document d
                 where d.id = any (cast(:ids as uuid[])) and (d.quarantined is null or :kind = 'INDEX')
                 order by d.id
                on conflict (document_id, kind) do update
                   set version_id = excluded.version_id, state = 'WAITING', generation = step.generation + 1,
                       priority = excluded.priority, attempts = 0, crashes = 0, due_at = excluded.due_at,
                       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
                 where not (step.state = 'WAITING' and step.version_id = excluded.version_id
                            and step.due_at <= excluded.due_at and step.priority <= excluded.priority)
                """)
                .param("kind", kind.name())
                .param("priority", priority)
                .param("now", Sql.at(now))
                .param("ids", Sql.ids(documents))
                .update();
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

    /** Writes down that READ has ended with these versions, whatever came of it. */
    void versionsRead(Collection<VersionId> versions, Instant now) {
        jdbc.sql("""
                insert into version_read (version_id, read_at)
                select id, cast(:now as timestamptz) from document_version where id = any (cast(:ids as uuid[]))
                on conflict (version_id) do nothing
                """).param("now", Sql.at(now)).param("ids", Sql.ids(versions)).update();
    }

    /** Writes results down, those of older generations excepted; returns the documents whose result was taken. */
    List<DocumentId> finish(StepKind kind, List<Result> results, Instant now) {
        return jdbc.sql("""
                with r as (
                  select * from unnest(cast(:ids as uuid[]), cast(:generations as int[]), cast(:states as text[]),
                                       cast(:reasons as text[]), cast(:details as text[]), cast(:crashed as int[]), cast(:dueIn as int[]))
                           as r (document_id, generation, state, reason, detail, crashed, due_in))
                update step s
                   set state = r.state, reason = r.reason, detail = r.detail, crashes = s.crashes + r.crashed,
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

    int retryAll(Instant now) {
        return jdbc.sql("""
                update step
                   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = :now,
                       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
                 where state = 'FAILED'
                """).param("now", Sql.at(now)).update();
    }

    void progress(StepTask task, int done, int total) {
        jdbc.sql("""
                update step set done = :done, total = :total
                 where document_id = :document and kind = :kind and generation = :generation and state = 'RUNNING'
                """)
                .param("done", done)
                .param("total", total)
                .param("document", task.document().value())
                .param("kind", task.kind().name())
                .param("generation", task.generation())
                .update();
    }

    private static @Nullable String[] column(
            List<Result> results, java.util.function.Function<Result, @Nullable String> value) {
        return results.stream().map(value).toArray(String[]::new);
    }
}
