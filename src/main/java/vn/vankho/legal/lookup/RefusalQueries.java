package vn.vankho.legal.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Visible;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalRows;
import vn.vankho.legal.Refusal;
import vn.vankho.legal.Refusals;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads what was refused around one text; of other texts only what the viewer may see. */
@Repository
class RefusalQueries {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    RefusalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the text does and what is done to it, the last refused first. An acting text out of sight is not told. */
    Page<RefusedAct> acts(LegalDocumentId id, int offset, int limit, Viewer viewer) {
        var total = new long[1];
        var rows = jdbc.sql("""
                select r.id as relation_id, r.kind, r.target_named, r.whole, r.provisions_said, r.from_day, r.until_day, r.sentence,
                       cast(null as text) as condition_said, r.sentence_from, r.origin, r.confidence, r.state as relation_state, r.source_id = :id as outgoing,
                       r.decided_at, r.decided_by, r.decided_at as refused_at, r.decided_by as refused_by, coalesce(r.decided_why, '') as refused_why,
                       count(*) over () as total, %1$s as seen, '' as statuses, %2$s
                  from legal_relation r
                  join legal_document l on l.id = case when r.source_id = :id then r.target_id else r.source_id end
                  %3$s
                 where (r.source_id = :id or r.target_id = :id) and %4$s and %5$s and (r.source_id = :id or %1$s)
                 order by r.decided_at desc, r.id offset :offset limit :limit
                """.formatted(
                        VisibleLegal.SQL, LegalRows.DOCUMENT, VisibleLegal.FILE, Refusals.ACT, VisibleLegal.words("r")))
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .params(Visible.to(viewer))
                .query((row, no) -> {
                    total[0] = row.getLong("total");
                    return new RefusedAct(RelationQueries.relation(row, no, row.getBoolean("outgoing")), refusal(row));
                })
                .list();
        return new Page<>(rows, total[0]);
    }

    /** Proposed events of the text, the last refused first; which of them are seen the timeline says. */
    Map<EffectId, Refusal> events(LegalDocumentId id) {
        var all = new LinkedHashMap<EffectId, Refusal>();
        jdbc.sql("""
                select e.id, e.retracted_at as refused_at, e.retracted_by as refused_by, e.retracted_why as refused_why
                  from effect_event e where e.legal_document_id = :id and %s order by e.retracted_at desc, e.id limit :most
                """.formatted(Refusals.EVENT))
                .param("id", id.value())
                .param("most", MOST)
                .query((row, _) -> all.put(new EffectId(Sql.uuid(row, "id")), refusal(row)))
                .list();
        return all;
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        var by = Sql.uuid(row, "refused_by");
        return new Refusal(
                by == null ? null : new PersonId(by), Sql.required(row, "refused_at"), row.getString("refused_why"));
    }
}
