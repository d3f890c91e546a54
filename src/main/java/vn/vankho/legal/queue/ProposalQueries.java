package vn.vankho.legal.queue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Texts of which something is only proposed; what is proposed of hidden ones waits for those who see them. */
@Repository
class ProposalQueries {
    private static final List<String> CHANGING = Arrays.stream(RelationKind.values())
            .filter(RelationKind::changesStatus)
            .map(Enum::name)
            .toList();
    private static final String ACTS =
            "select r.source_id as id, 1 as n, r.kind in (:changing) as changes from legal_relation r where r.state = 'PROPOSED'";
    private static final String EVENTS =
            " union all select e.legal_document_id, 1, true from effect_event e where e.state = 'PROPOSED' and e.retracted_at is null";

    private final JdbcClient jdbc;

    ProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What changes a status comes first, then the newest text. */
    Page<LegalDocumentId> texts(ProposalFilter filter, int offset, int limit, Viewer viewer) {
        var values = values(filter, viewer);
        var hits = waiting(filter, true);
        var rows = jdbc.sql("select l.id" + hits
                        + " order by w.changes desc, l.issued_on desc nulls last, l.id offset :offset limit :limit")
                .params(values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new LegalDocumentId(Sql.uuid(row, "id")))
                .list();
        var total = jdbc.sql("select count(*)" + hits).params(values).query(Long.class);
        return new Page<>(rows, total.single());
    }

    /** Of single proposals, to {@code most}. */
    int count(int most, Viewer viewer) {
        var hits = "select 1" + waiting(ProposalFilter.ALL, false) + " limit :most";
        return jdbc.sql("select count(*) from (" + hits + ") as few")
                .params(values(ProposalFilter.ALL, viewer))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static String waiting(ProposalFilter filter, boolean grouped) {
        var acts = ACTS
                + (filter.kind() == null ? "" : " and r.kind = :kind")
                + (filter.changing() ? " and r.kind in (:changing)" : "")
                + (filter.kind() == null ? EVENTS : "");
        var waiting = grouped ? "select id, bool_or(changes) as changes from (" + acts + ") as one group by id" : acts;
        return " from (" + waiting + ") as w join legal_document l on l.id = w.id" + VisibleLegal.FILE + " where "
                + VisibleLegal.SQL;
    }

    private static Map<String, Object> values(ProposalFilter filter, Viewer viewer) {
        var values = new HashMap<String, Object>(VisibleLegal.to(viewer));
        values.put("changing", CHANGING);
        if (filter.kind() != null) values.put("kind", filter.kind().name());
        return values;
    }
}
