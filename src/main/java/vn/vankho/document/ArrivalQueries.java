package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Arrivals.Arrival;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Documents that were kept a moment ago, also those out of sight, for who brought them. */
@Repository
class ArrivalQueries {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ArrivalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Arrival> of(Collection<DocumentId> documents, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.title, d.quarantined, s.state
                  from document d left join step s on s.version_id = d.current_version and s.kind = 'READ'
                 where d.id = any(cast(:ids as uuid[])) and d.kept_by = :me and d.trashed_at is null
                 limit :most
                """)
                .param("ids", Sql.ids(documents))
                .param("me", viewer.person().value())
                .param("most", MOST)
                .query((row, _) -> new Arrival(
                        new DocumentId(Sql.uuid(row, "id")),
                        row.getString("title"),
                        row.getString("quarantined"),
                        row.getString("state") == null ? null : StepState.valueOf(row.getString("state"))))
                .list();
    }
}
