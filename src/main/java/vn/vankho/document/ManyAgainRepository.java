package vn.vankho.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;
import vn.vankho.shared.Uuid7;

/** Writes deeds on what another deed on many documents left behind. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ManyAgainRepository {
    /** Of a document {@code d} of the run {@code r}, {@code m}: it lies in the trash by that run, not by what anybody did to it since. */
    static final String THROWN_AWAY = """
             (r.deed = 'TRASH' and m.outcome = 'DONE' and d.trashed_by = r.started_by and d.trashed_at between r.started_at and r.ended_at
              and %s)
            """.formatted(TrashQueries.RESTORABLE);

    private static final String NOTHING = "cast('{}' as jsonb)";

    private final JdbcClient jdbc;

    ManyAgainRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The same deed on those that had no turn or failed by the program, as the person knew them then; empty where there are none, or
     * another run has them already.
     */
    Optional<ManyRunId> rest(ManyRunId run, Viewer viewer, Instant at) {
        return insert(
                run,
                new Follows(
                        "rest_of",
                        "r.deed",
                        "r.said",
                        "m.takes_back",
                        "",
                        "(m.outcome is null or m.outcome = 'BROKEN')"),
                viewer,
                at);
    }

    /** Takes what it threw away out of the trash; empty where nothing of it lies there any more for the viewer. */
    Optional<ManyRunId> restored(ManyRunId run, Viewer viewer, Instant at) {
        var trashed = "join document d on d.id = m.document_id";
        return insert(
                run, new Follows(null, "'RESTORE'", NOTHING, "cast(null as jsonb)", trashed, THROWN_AWAY), viewer, at);
    }

    /** Takes back what it changed; empty where it changed nothing, or another run has taken it back already. */
    Optional<ManyRunId> undone(ManyRunId run, Viewer viewer, Instant at) {
        return insert(
                run,
                new Follows(
                        "undo_of", "'UNDO'", NOTHING, "m.changed", "", "(r.deed = 'CHANGE' and m.changed is not null)"),
                viewer,
                at);
    }

    /**
     * A run that follows on a run {@code r} and some of its documents {@code m}, as SQL.
     *
     * @param link the column that names the run it follows on, where that is followed so once only
     * @param which of its documents
     */
    private record Follows(
            @Nullable String link, String deed, String said, String takesBack, String join, String which) {
        String linked() {
            return link == null ? "" : ", " + link;
        }
    }

    private Optional<ManyRunId> insert(ManyRunId run, Follows follows, Viewer viewer, Instant at) {
        var id = Uuid7.next();
        var values = new HashMap<String, Object>(TrashQueries.to(viewer));
        values.putAll(Map.of("id", id, "run", run.value(), "at", Sql.at(at)));
        int begun = jdbc.sql("""
                insert into many_run (id, deed, said, state, started_by, started_at, worked_at%s)
                select :id, %s, %s, 'WORKING', :me, :at, :at%s from many_run r where r.id = :run and r.started_by = :me
                on conflict do nothing
                """.formatted(
                                follows.linked(), follows.deed, follows.said, follows.link == null ? "" : ", r.id"))
                .params(values)
                .update();
        if (begun == 0) return Optional.empty();
        int documents = jdbc.sql("""
                insert into many_run_document (run_id, no, document_id, access, takes_back)
                select :id, row_number() over (order by m.no), m.document_id, m.access, %s
                  from many_run_document m join many_run r on r.id = m.run_id %s
                 where m.run_id = :run and r.started_by = :me and %s
                """.formatted(follows.takesBack, follows.join, follows.which))
                .params(values)
                .update();
        if (documents > 0) return Optional.of(new ManyRunId(id));
        jdbc.sql("delete from many_run where id = :id").param("id", id).update();
        return Optional.empty();
    }
}
