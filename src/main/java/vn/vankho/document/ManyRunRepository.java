package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes deeds on many documents, and what became of each of these. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ManyRunRepository {
    private final JdbcClient jdbc;

    ManyRunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run as the work on it needs to know it. */
    record Work(ManyRunId id, ManyDeed.Kind kind, String said, PersonId by) {
        /** Read by who does it: one that cannot be read holds up no other. */
        ManyDeed deed() {
            return ManyJson.deed(kind, said);
        }
    }

    /**
     * The document that comes next.
     *
     * @param takesBack of a deed that takes another one back: what that one changed
     */
    record Next(
            int no,
            DocumentId document,
            AccessLevel access,
            @Nullable String takesBack) {
        ChangedFields change() {
            return ManyJson.changed(Objects.requireNonNull(takesBack));
        }
    }

    ManyRunId insert(ManyDeed deed, List<PickedDocument> picked, PersonId by, Instant at) {
        var id = Uuid7.next();
        jdbc.sql("""
                insert into many_run (id, deed, said, state, started_by, started_at, worked_at)
                values (:id, :deed, cast(:said as jsonb), 'WORKING', :by, :at, :at)
                """)
                .param("id", id)
                .param("deed", deed.kind().name())
                .param("said", ManyJson.of(deed))
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
        jdbc.sql("""
                insert into many_run_document (run_id, no, document_id, access)
                select :id, one.no, one.document, one.access
                  from unnest(cast(:documents as uuid[]), cast(:levels as text[])) with ordinality as one (document, access, no)
                """)
                .param("id", id)
                .param(
                        "documents",
                        picked.stream().map(one -> one.id().value().toString()).toArray(String[]::new))
                .param("levels", picked.stream().map(one -> one.access().name()).toArray(String[]::new))
                .update();
        return new ManyRunId(id);
    }

    /** Those that ended before; what they did stands in the trail. */
    void forgetBefore(Instant end) {
        jdbc.sql("delete from many_run where ended_at < :end")
                .param("end", Sql.at(end))
                .update();
    }

    /** The one that waited longest and does not rest; from now on it waits again. */
    Optional<Work> next(Instant now) {
        return jdbc.sql("""
                update many_run set worked_at = :now
                 where id = (select id from many_run where state = 'WORKING' and worked_at <= :now order by worked_at, id limit 1)
                returning id, deed, said, started_by
                """)
                .param("now", Sql.at(now))
                .query((row, _) -> new Work(
                        new ManyRunId(Sql.uuid(row, "id")),
                        ManyDeed.Kind.valueOf(row.getString("deed")),
                        row.getString("said"),
                        new PersonId(Sql.uuid(row, "started_by"))))
                .optional();
    }

    /** Others have their turns until then. */
    void rest(ManyRunId run, Instant until) {
        jdbc.sql("update many_run set worked_at = :until where id = :run")
                .param("until", Sql.at(until))
                .param("run", run.value())
                .update();
    }

    Optional<Next> open(ManyRunId run) {
        return jdbc.sql("""
                select no, document_id, access, takes_back from many_run_document where run_id = :run and outcome is null order by no limit 1
                """)
                .param("run", run.value())
                .query((row, _) -> new Next(
                        row.getInt("no"),
                        new DocumentId(Sql.uuid(row, "document_id")),
                        AccessLevel.valueOf(row.getString("access")),
                        row.getString("takes_back")))
                .optional();
    }

    /** Whether its person still wants it; from now on nobody says otherwise until the transaction ends. */
    boolean isWanted(ManyRunId run) {
        return jdbc.sql("select state from many_run where id = :run for no key update")
                .param("run", run.value())
                .query(String.class)
                .optional()
                .filter(ManyRun.State.WORKING.name()::equals)
                .isPresent();
    }

    /** What it changed of a document that is not written of yet. */
    void changed(ManyRunId run, int no, ChangedFields changed) {
        if (changed.isEmpty()) return;
        jdbc.sql("""
                update many_run_document set changed = cast(:changed as jsonb) where run_id = :run and no = :no and outcome is null
                """)
                .param("changed", ManyJson.of(changed))
                .param("run", run.value())
                .param("no", no)
                .update();
    }

    boolean done(ManyRunId run, int no) {
        return tried(run, no, "DONE", null, null);
    }

    /** Done, with something to say of it. */
    boolean done(ManyRunId run, int no, String key) {
        return tried(run, no, "DONE", key, ManyJson.arguments());
    }

    /** @param refused by a rule; else by a failure of the program */
    boolean undone(ManyRunId run, int no, boolean refused, String key, Object... arguments) {
        return tried(run, no, refused ? "REFUSED" : "BROKEN", key, ManyJson.arguments(arguments));
    }

    /** What is written of a document stays: it may have been written by a transaction whose end was not heard of. */
    private boolean tried(ManyRunId run, int no, String outcome, @Nullable String key, @Nullable String arguments) {
        return jdbc.sql("""
                        update many_run_document set outcome = :outcome, reason = :key, arguments = cast(:arguments as jsonb)
                         where run_id = :run and no = :no and outcome is null
                        """)
                        .param("outcome", outcome)
                        .param("key", key)
                        .param("arguments", arguments)
                        .param("run", run.value())
                        .param("no", no)
                        .update()
                > 0;
    }

    /** All that go on for the person. */
    void stopAll(PersonId by, Instant at) {
        jdbc.sql("update many_run set state = 'STOPPED', ended_at = :at where started_by = :by and state = 'WORKING'")
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
    }

    /** The word of somebody else than its person. */
    void stop(ManyRunId run, PersonId by, Instant at) {
        end(run, ManyRun.State.STOPPED, at);
        jdbc.sql("update many_run set stopped_by = :by where id = :run")
                .param("by", by.value())
                .param("run", run.value())
                .update();
    }

    void end(ManyRunId run, ManyRun.State state, Instant at) {
        jdbc.sql("update many_run set state = :state, ended_at = :at where id = :run")
                .param("state", state.name())
                .param("at", Sql.at(at))
                .param("run", run.value())
                .update();
    }
}
