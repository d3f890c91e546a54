package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;

/** Work that is staged, as rows: every statement takes many at once. Claims and results are the engine's. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepRepository {
    private static final String IS_OR_WAS_LEGAL =
            "(d.kind = 'LEGAL' or exists (select from step s where s.document_id = d.id and s.kind = 'REGISTER'))";

    private static final String HAS_UNLOOKED =
            "d.quarantined is null and exists (select 1 " + FeedQueries.UNLOOKED + ")";

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stages a step of the current versions (again). A step that waits already and is due stays as it is.
     *
     * @param priority 0 what people wait for, 1 repairs of many
     */
    void stage(Collection<DocumentId> documents, StepKind kind, int priority, Instant now) {
        stage(documents, kind, which(kind), priority, now);
        // whatever makes a document to be indexed anew may have changed what it says, or whether it is a legal one
        if (kind == StepKind.INDEX)
            stage(documents, StepKind.REGISTER, "d.quarantined is null and " + IS_OR_WAS_LEGAL, 1, now);
    }

    private static String which(StepKind kind) {
        return switch (kind) {
            case INDEX -> "true";
            case LOOK_BACK -> HAS_UNLOOKED;
            default -> "d.quarantined is null";
        };
    }

    private void stage(Collection<DocumentId> documents, StepKind kind, String which, int priority, Instant now) {
        jdbc.sql("""
                insert into step (document_id, kind, version_id, state, priority, due_at)
                select d.id, :kind, d.current_version, 'WAITING', :priority, :now
                  from document d
                 where d.id = any (cast(:ids as uuid[])) and (%s)
                 order by d.id
                   for key share
                on conflict (document_id, kind) do update
                   set version_id = excluded.version_id, state = 'WAITING', generation = step.generation + 1,
                       priority = excluded.priority, attempts = 0, crashes = 0, due_at = excluded.due_at,
                       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
                 where not (step.state = 'WAITING' and step.version_id = excluded.version_id
                            and step.due_at <= excluded.due_at and step.priority <= excluded.priority)
                """.formatted(which))
                .param("kind", kind.name())
                .param("priority", priority)
                .param("now", Sql.at(now))
                .param("ids", Sql.ids(documents))
                .update();
    }

    /** Notes what ended steps came to that are staged again by the next statement. */
    void noteBefore(Collection<DocumentId> documents, StepKind kind) {
        jdbc.sql("""
                insert into step_before (document_id, kind, generation, reason, detail)
                select document_id, kind, generation + 1, reason, detail from step
                 where document_id = any (cast(:ids as uuid[])) and kind = :kind and state = 'DONE'
                    on conflict (document_id, kind) do update
                   set generation = excluded.generation, reason = excluded.reason, detail = excluded.detail
                """)
                .param("ids", Sql.ids(documents))
                .param("kind", kind.name())
                .update();
    }

    /** Steps that wait or are in work, and what they came to is noted, have ended as before: what comes of them now is void. */
    void takeBack(StepKind kind, Instant now) {
        jdbc.sql("""
                with noted as materialized (
                  select b.* from step_before b join document d on d.id = b.document_id
                   where b.kind = :kind order by d.id for key share of d),
                held as materialized (
                  select n.* from noted n join step s on s.document_id = n.document_id and s.kind = n.kind and s.generation = n.generation
                   where s.state in ('WAITING', 'RUNNING') order by n.document_id for update of s)
                update step s
                   set state = 'DONE', generation = s.generation + 1, priority = 0, finished_at = :now, reason = h.reason, detail = h.detail
                  from held h
                 where s.document_id = h.document_id and s.kind = h.kind and s.generation = h.generation
                """).param("kind", kind.name()).param("now", Sql.at(now)).update();
        forgetBefore(kind);
    }

    void forgetBefore(StepKind kind) {
        jdbc.sql("delete from step_before where kind = :kind")
                .param("kind", kind.name())
                .update();
    }

    boolean isInWork(StepTask task) {
        return jdbc.sql("""
                select exists (select 1 from step
                                where document_id = :document and kind = :kind and generation = :generation and state = 'RUNNING')
                """)
                .param("document", task.document().value())
                .param("kind", task.kind().name())
                .param("generation", task.generation())
                .query(Boolean.class)
                .single();
    }

    int retryAll(Instant now) {
        return jdbc.sql("""
                update step
                   set state = 'WAITING', generation = generation + 1, priority = 1, attempts = 0, crashes = 0, due_at = :now,
                       started_at = null, finished_at = null, reason = null, detail = null, done = 0, total = 0
                 where state = 'FAILED'
                """).param("now", Sql.at(now)).update();
    }

    /** @param kept whether what is done is not done again: a death after it is no sign against the file, so deaths are counted anew */
    boolean progress(StepTask task, int done, int total, boolean kept) {
        return jdbc.sql("""
                update step
                   set done = :done, total = :total,
                       crashes = case when :kept and step.total > 0 and :done > step.done then 0 else crashes end
                 where document_id = :document and kind = :kind and generation = :generation and state = 'RUNNING'
                """)
                        .param("done", done)
                        .param("total", total)
                        .param("kept", kept)
                        .param("document", task.document().value())
                        .param("kind", task.kind().name())
                        .param("generation", task.generation())
                        .update()
                > 0;
    }

    /** A step that waits or is in work is ended: what comes of it is void. @return false when it was neither */
    boolean stop(DocumentId document, StepKind kind, String reason, Instant now) {
        return jdbc.sql("""
                update step
                   set state = 'SKIPPED', generation = generation + 1, finished_at = :now, reason = :reason, detail = null
                 where document_id = :document and kind = :kind and state in ('WAITING', 'RUNNING')
                """)
                        .param("now", Sql.at(now))
                        .param("reason", reason)
                        .param("document", document.value())
                        .param("kind", kind.name())
                        .update()
                > 0;
    }
}
