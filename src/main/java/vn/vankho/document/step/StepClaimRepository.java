package vn.vankho.document.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** Rows of work that are taken by a worker, and those that a dead process left in work. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepClaimRepository {
    /** A step that was in work when the portal died this often is under suspicion: it is claimed alone. */
    private static final int SUSPECT = 2;

    /** Nothing waits for these. */
    static final Set<StepKind> LAST = EnumSet.of(StepKind.PICTURE, StepKind.SIGNATURES, StepKind.REGISTER);

    /** Bytes from which a file may take long to be read. */
    private static final int LARGE_BYTES = 1_000_000;

    /** A value for each row that waits: asked as "exists", the planner reads all versions instead of the few that are meant. */
    private static final String LARGE =
            "(select w.size from document_version w where w.id = version_id) > " + LARGE_BYTES;

    /** A file that takes longer is no part of a stream of receipts: what comes last need not wait for its end. */
    private static final int STREAM_SECONDS = 10;

    /**
     * Nothing waits or was begun just now: in the gaps of a stream of receipts the work that can wait would take the processor from it.
     * The first in the order of the index is asked for, kind by kind: of the bare question whether there is one the planner believes that
     * it meets one soon, and reads the steps of all documents in the order in which they lie.
     */
    private static final String NOTHING_ELSE_DUE = """
                   and not exists (select 1 from unnest(array['READ', 'RECOGNISE', 'INDEX']) as awaited (kind),
                                        lateral (select 1 from step o
                                                  where o.state = 'WAITING' and o.kind = awaited.kind and o.due_at <= :now
                                                  order by o.priority, o.due_at limit 1) as due)
                   and not exists (select 1 from step o
                                    where o.state = 'RUNNING' and o.kind in ('READ', 'RECOGNISE', 'INDEX')
                                      and o.started_at > cast(:now as timestamptz) - make_interval(secs => %d))
            """.formatted(STREAM_SECONDS);

    /** Of a scan that was not looked at for a secrecy mark yet there is no picture to be seen. */
    private static final String LOOKED_FIRST = """
                   and (select o.state in ('WAITING', 'RUNNING')
                               and not exists (select 1 from version_read r where r.version_id = o.version_id)
                          from step o where o.document_id = step.document_id and o.kind = 'SCAN') is not true
            """;

    private final JdbcClient jdbc;

    StepClaimRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The running transaction ends without waiting for the disk, and its statements are planned once for a connection. Those that claim
     * follow the order of one index, those that write down a batch find their rows by key, be it one or two hundred; to plan them for each
     * batch anew took a third of the database's work.
     */
    void doNotWaitForDiskOrPlan() {
        jdbc.sql("""
                select set_config('synchronous_commit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)
                """).query((row, no) -> true).list();
    }

    /**
     * Takes due steps for work, what people wait for first. Pictures and signatures are taken only while nothing else is due, and a step
     * under suspicion when no other one is left and no other suspect is in work.
     */
    List<StepTask> claim(StepWorker worker, Instant now) {
        var kind = worker.kind();
        var clear = kind == StepKind.READ
                ? claimReading(worker, now)
                : claim(kind, "crashes < :suspect", worker.batchSize(), now);
        if (!clear.isEmpty()) return clear;
        return claim(kind, """
                crashes >= :suspect
                   and not exists (select 1 from step r where r.state = 'RUNNING' and r.crashes >= :suspect)
                """, 1, now);
    }

    /**
     * What people wait for before repairs, be it large. Of each small files first; large ones one by one, and never on all threads: a letter does not
     * wait behind a folder of gazettes.
     */
    private List<StepTask> claimReading(StepWorker worker, Instant now) {
        var awaited = claimReading("priority = 0 and crashes < :suspect", worker, now);
        return awaited.isEmpty() ? claimReading("crashes < :suspect", worker, now) : awaited;
    }

    private List<StepTask> claimReading(String which, StepWorker worker, Instant now) {
        var small = claim(StepKind.READ, which + " and (" + LARGE + ") is not true", worker.batchSize(), now);
        if (!small.isEmpty()) return small;
        return claim(
                StepKind.READ,
                which + " and " + LARGE + """
                 and (select count(*) from step r join document_version w on w.id = r.version_id
                       where r.kind = 'READ' and r.state = 'RUNNING' and w.size > %d) < %d
                """.formatted(LARGE_BYTES, Math.max(1, worker.parallel() - 1)),
                1,
                now);
    }

    private List<StepTask> claim(StepKind kind, String which, int limit, Instant now) {
        var gate = LAST.contains(kind) ? NOTHING_ELSE_DUE : "";
        return jdbc.sql("""
                with due as (
                  select document_id from step
                   where state = 'WAITING' and kind = :kind and due_at <= :now and %s %s
                   order by priority, due_at
                   limit :limit
                     for update skip locked)
                update step s
                   set state = 'RUNNING', attempts = s.attempts + 1, started_at = :now, finished_at = null, done = 0, total = 0
                  from due join document_version v on v.document_id = due.document_id
                 where s.document_id = due.document_id and s.kind = :kind and v.id = s.version_id
                returning s.document_id, s.version_id, s.kind, s.generation, s.attempts, s.priority, v.sha256, v.size, v.file_name, v.media_type
                """.formatted(which, gate + (kind == StepKind.PICTURE ? LOOKED_FIRST : "")))
                .param("kind", kind.name())
                .param("now", Sql.at(now))
                .param("limit", limit)
                .param("suspect", SUSPECT)
                .query(StepClaimRepository::task)
                .list();
    }

    /**
     * Nobody else works on this database when the portal starts: what is marked as running was left by a dead process. Of a batch
     * nobody knows which file was guilty, so a batch only raises suspicion; who was claimed alone, and the portal died again, is counted.
     */
    int takeBack(int maxCrashes, Instant now) {
        return jdbc.sql("""
                update step
                   set crashes = crashes + 1,
                       state = case when crashes + 1 >= :max then 'FAILED' else 'WAITING' end,
                       finished_at = case when crashes + 1 >= :max then cast(:now as timestamptz) end,
                       reason = case when crashes + 1 >= :max then 'document.step.crashed' end,
                       due_at = :now
                 where state = 'RUNNING'
                """).param("max", maxCrashes).param("now", Sql.at(now)).update();
    }

    /** Steps that are marked as running for a while though no thread of this process works on them. */
    int takeBackLost(Collection<StepTask> inWork, Instant before, Instant now) {
        var known = inWork.stream()
                .map(task -> task.document().value() + "/" + task.kind() + "/" + task.generation())
                .toArray(String[]::new);
        return jdbc.sql("""
                update step set state = 'WAITING', due_at = :now
                 where state = 'RUNNING' and started_at < :before
                   and not (document_id || '/' || kind || '/' || generation = any (cast(:known as text[])))
                """)
                .param("now", Sql.at(now))
                .param("before", Sql.at(before))
                .param("known", known)
                .update();
    }

    private static StepTask task(ResultSet row, int no) throws SQLException {
        return new StepTask(
                new DocumentId(Sql.uuid(row, "document_id")),
                new VersionId(Sql.uuid(row, "version_id")),
                StepKind.valueOf(row.getString("kind")),
                row.getInt("generation"),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("attempts"),
                row.getInt("priority"));
    }
}
