package vn.vankho.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
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

    /**
     * Of a document {@code m} that the run {@code r} changed: what taking it back came to the last time, if ever, leaves it to be tried
     * again. What somebody has changed since is left alone for good; what had no turn or failed belongs to the rest of that deed.
     */
    static final String TO_TAKE_BACK = """
             (r.deed = 'CHANGE' and m.changed is not null and not exists (
                select from (select x.outcome, x.reason from many_run u join many_run_document x on x.run_id = u.id
                              where u.undo_of = r.id and x.document_id = m.document_id and x.takes_back is not null
                              order by u.started_at desc, u.id desc limit 1) last
                 where last.outcome is distinct from 'REFUSED' or last.reason = 'document.many.since'))
            """;

    /** Of a document {@code d}: it is in use, and the viewer sees it and may change it. */
    static final String REACHED = " (" + Visible.SQL + " and (:edits or d.kept_by = :me and :keeps)) ";

    private static final String DOCUMENT = "join document d on d.id = m.document_id";
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
                        "rest_of, undo_of",
                        "r.id, r.undo_of",
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
        return insert(
                run,
                new Follows("undo_of", "null", "'RESTORE'", NOTHING, "cast(null as jsonb)", DOCUMENT, THROWN_AWAY),
                viewer,
                at);
    }

    /** Takes back what it changed and is in reach; empty where nothing of it is, or other runs have taken it back already. */
    Optional<ManyRunId> undone(ManyRunId run, Viewer viewer, Instant at) {
        return insert(
                run,
                new Follows(
                        "undo_of", "r.id", "'UNDO'", NOTHING, "m.changed", DOCUMENT, TO_TAKE_BACK + " and " + REACHED),
                viewer,
                at);
    }

    /**
     * A run that follows on a run {@code r} and some of its documents {@code m}, as SQL.
     *
     * @param links the columns that name the runs it follows on, {@code linked} what they hold
     * @param which of its documents
     */
    private record Follows(
            String links, String linked, String deed, String said, String takesBack, String join, String which) {}

    private Optional<ManyRunId> insert(ManyRunId run, Follows follows, Viewer viewer, Instant at) {
        var id = Uuid7.next();
        var values = new HashMap<String, Object>(TrashQueries.to(viewer));
        values.put("edits", viewer.may(Permission.EDIT));
        values.putAll(Map.of("id", id, "run", run.value(), "at", Sql.at(at)));
        int begun = jdbc.sql("""
                insert into many_run (id, deed, said, state, started_by, started_at, worked_at, %s)
                select :id, %s, %s, 'WORKING', :me, :at, :at, %s from many_run r where r.id = :run and r.started_by = :me for no key update
                on conflict do nothing
                """.formatted(follows.links, follows.deed, follows.said, follows.linked))
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
