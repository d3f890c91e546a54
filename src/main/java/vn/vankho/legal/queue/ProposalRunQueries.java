package vn.vankho.legal.queue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.queue.ProposalRun.Failure;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads how runs over what other registers say are getting on. */
@Repository
class ProposalRunQueries {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ProposalRunQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that is on, or was last. */
    Optional<ProposalRun> latest() {
        return jdbc.sql("""
                select r.*, p.full_name, c.* from proposal_run r join person p on p.id = r.asked_by
                  cross join lateral (select count(*) as total, count(*) filter (where i.confirmed) as confirmed,
                                             count(*) filter (where not i.confirmed) as refused
                                        from proposal_run_item i where i.run_id = r.id) c
                 order by r.asked_at desc limit 1
                """)
                .query((row, _) -> new ProposalRun(
                        new RunId(Sql.uuid(row, "id")),
                        ProposalRun.State.valueOf(row.getString("state")),
                        new PersonId(Sql.uuid(row, "asked_by")),
                        row.getString("full_name"),
                        Sql.required(row, "asked_at"),
                        Sql.instant(row, "ended_at"),
                        row.getBoolean("seen"),
                        row.getLong("total"),
                        row.getLong("confirmed"),
                        row.getLong("refused")))
                .optional();
    }

    /** A text out of sight is counted and not named; nor is why. */
    Page<Failure> refused(ProposalRun run, int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("select i.refusal, s.* from proposal_run_item i join effect_event e on e.id = i.effect_id"
                        + " left join lateral (select " + LegalRows.SEEN + " from legal_document l" + VisibleLegal.FILE
                        + " where l.id = e.legal_document_id and " + VisibleLegal.SQL + ") s on true"
                        + " where i.run_id = :run and not i.confirmed order by i.no offset :offset limit :limit")
                .params(VisibleLegal.to(viewer))
                .param("run", run.id().value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, no) -> {
                    if (row.getObject("id") == null) return new Failure(null, null, "legal.missing", List.of());
                    var text = LegalRows.document(row, no);
                    var said = JSON.readValue(row.getString("refusal"), Said.class);
                    return new Failure(text.id(), text.header().name(), said.key(), said.arguments());
                })
                .list();
        return new Page<>(rows, run.refused());
    }

    private record Said(String key, List<Object> arguments) {}
}
