package vn.vankho.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Steps of all documents. */
@Repository
class StepBoardQueries {
    private final JdbcClient jdbc;

    StepBoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StepCount> counts() {
        return jdbc.sql("select kind, state, count(*) as n from step group by kind, state order by kind, state")
                .query((row, _) -> new StepCount(
                        StepKind.valueOf(row.getString("kind")),
                        StepState.valueOf(row.getString("state")),
                        row.getLong("n")))
                .list();
    }

    Page<FailedStep> failed(int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("""
                select s.*, d.title, (%s) as visible
                  from step s join document d on d.id = s.document_id
                 where s.state = 'FAILED'
                 order by s.finished_at desc nulls last, s.document_id, s.kind
                offset :offset limit :limit
                """.formatted(Visible.SQL))
                .params(Visible.to(viewer))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> {
                    boolean visible = row.getBoolean("visible");
                    return new FailedStep(
                            visible ? new DocumentId(Sql.uuid(row, "document_id")) : null,
                            visible ? row.getString("title") : null,
                            StepKind.valueOf(row.getString("kind")),
                            row.getInt("attempts"),
                            Sql.required(row, "finished_at"),
                            row.getString("reason"),
                            visible ? row.getString("detail") : null);
                })
                .list();
        var total = jdbc.sql("select count(*) from step where state = 'FAILED'")
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }
}
