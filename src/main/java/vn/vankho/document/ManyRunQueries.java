package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Permission;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Deeds on many documents for the person who began them, and, without any document, for those who look after the portal. */
@Repository
class ManyRunQueries {
    private static final String SELECT = """
            select r.id, r.deed, r.state, r.started_at, r.ended_at, r.started_by, p.full_name, s.full_name as stopped_by,
                   u.id as taken_back_by, n.*
              from many_run r join person p on p.id = r.started_by left join person s on s.id = r.stopped_by
                   left join many_run g on g.rest_of = r.id left join lateral
                   (select id from many_run where undo_of = r.id order by started_at desc, id desc limit 1) u on true cross join lateral
                   (select count(*) as total, count(outcome) as tried, count(*) filter (where outcome = 'DONE') as done,
                           count(reason) as remarks, count(changed) as changed,
                           count(*) filter (where g.id is null and (outcome is null or outcome = 'BROKEN')) as unfinished
                      from many_run_document d where d.run_id = r.id) n
            """;

    private final JdbcClient jdbc;

    ManyRunQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ManyRun> find(ManyRunId run, Viewer viewer) {
        return find(List.of(run), viewer).stream().findFirst();
    }

    List<ManyRun> find(Collection<ManyRunId> runs, Viewer viewer) {
        return jdbc.sql(SELECT + " where r.id = any (cast(:runs as uuid[])) and (r.started_by = :me or :operates)")
                .param("runs", Sql.ids(runs))
                .param("me", viewer.person().value())
                .param("operates", viewer.may(Permission.OPERATE))
                .query(ManyRunQueries::read)
                .list();
    }

    /** @param by whose; null for everybody's */
    Page<ManyRun> page(@Nullable PersonId by, int offset, int limit) {
        var rows = jdbc.sql(
                        SELECT
                                + " where r.started_by = coalesce(cast(:by as uuid), r.started_by) order by r.started_at desc, r.id desc limit :limit offset :offset")
                .param("by", by == null ? null : by.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(ManyRunQueries::read)
                .list();
        return new Page<>(rows, count(by));
    }

    /** @param by as for {@code page} */
    long count(@Nullable PersonId by) {
        return jdbc.sql("select count(*) from many_run where started_by = coalesce(cast(:by as uuid), started_by)")
                .param("by", by == null ? null : by.value())
                .query(Long.class)
                .single();
    }

    /** How many of those that a run of the viewer threw away still lie there as it left them, and may be restored by the viewer now. */
    long restorable(ManyRunId run, Viewer viewer) {
        return jdbc.sql("""
                select count(*) from many_run_document m join many_run r on r.id = m.run_id join document d on d.id = m.document_id
                 where m.run_id = :run and r.started_by = :me and %s
                """.formatted(ManyAgainRepository.THROWN_AWAY))
                .params(TrashQueries.to(viewer))
                .param("run", run.value())
                .query(Long.class)
                .single();
    }

    /** What taking back a run of the viewer would reach now. */
    ManyReached reached(ManyRunId run, Viewer viewer) {
        return jdbc.sql("""
                select count(*) filter (where t.reached) as documents, count(*) filter (where not t.reached) as later,
                       count(*) filter (where t.reached and d.access = c.now and array_position(n.levels, c.was) < array_position(n.levels, c.now)) as opened
                  from many_run_document m join many_run r on r.id = m.run_id join document d on d.id = m.document_id
                  cross join lateral (select %s as reached) t
                  cross join (select array['PUBLIC', 'INTERNAL', 'RESTRICTED'] as levels) n
                  left join lateral (select f -> 'was' ->> 0 as was, f -> 'now' ->> 0 as now
                                       from jsonb_array_elements(m.changed -> 'fields') f where f ->> 'field' = 'access') c on true
                 where m.run_id = :run and r.started_by = :me and %s
                """.formatted(ManyAgainRepository.REACHED, ManyAgainRepository.TO_TAKE_BACK))
                .params(TrashQueries.to(viewer))
                .param("edits", viewer.may(Permission.EDIT))
                .param("run", run.value())
                .query((row, _) ->
                        new ManyReached(row.getLong("documents"), row.getLong("later"), row.getLong("opened")))
                .single();
    }

    /** Titles only of those that the viewer may see now, in use or in the trash. */
    List<ManyRemark> remarks(ManyRunId run, int limit, Viewer viewer) {
        return jdbc.sql("""
                select m.document_id, d.title, m.reason, m.arguments
                  from many_run_document m join many_run r on r.id = m.run_id
                  left join document d on d.id = m.document_id and %s
                 where m.run_id = :run and r.started_by = :me and m.reason is not null
                 order by m.no limit :limit
                """.formatted(Visible.ANYWHERE))
                .params(Visible.to(viewer))
                .param("run", run.value())
                .param("limit", limit)
                .query((row, _) -> new ManyRemark(
                        new DocumentId(Sql.uuid(row, "document_id")),
                        row.getString("title"),
                        row.getString("reason"),
                        ManyJson.arguments(row.getString("arguments"))))
                .list();
    }

    /** What became other of those of the viewer's own run, without a word of what the viewer may not see now. */
    List<ManyChange> changes(ManyRunId run, int offset, int limit, Viewer viewer) {
        return jdbc.sql("""
                select m.document_id, d.title, m.changed, :edits or d.kept_by = :me and :keeps as edited
                  from many_run_document m join many_run r on r.id = m.run_id
                  left join document d on d.id = m.document_id and %s
                 where m.run_id = :run and r.started_by = :me and m.changed is not null
                 order by m.no limit :limit offset :offset
                """.formatted(Visible.ANYWHERE))
                .params(Visible.to(viewer))
                .param("edits", viewer.may(Permission.EDIT))
                .param("keeps", viewer.may(Permission.KEEP))
                .param("run", run.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> ManyChange.of(
                        new DocumentId(Sql.uuid(row, "document_id")),
                        row.getString("title"),
                        ManyJson.changed(row.getString("changed")),
                        row.getBoolean("edited")))
                .list();
    }

    private static ManyRun read(ResultSet row, int no) throws SQLException {
        var takenBackBy = Sql.uuid(row, "taken_back_by");
        return new ManyRun(
                new ManyRunId(Sql.uuid(row, "id")),
                ManyDeed.Kind.valueOf(row.getString("deed")),
                ManyRun.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("tried"),
                row.getInt("done"),
                row.getInt("remarks"),
                row.getInt("unfinished"),
                row.getInt("changed"),
                takenBackBy == null ? null : new ManyRunId(takenBackBy),
                Sql.required(row, "started_at"),
                Sql.instant(row, "ended_at"),
                new PersonId(Sql.uuid(row, "started_by")),
                row.getString("full_name"),
                row.getString("stopped_by"));
    }
}
