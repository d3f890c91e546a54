package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Arrivals.Arrival;
import vn.vankho.document.Arrivals.ArrivedVersion;
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
                select d.id, d.title, q.mark, q.bearer_name, s.state, s.reason, s.detail, %s as looked
                  from document d join document_version v on v.id = d.current_version %s
                  left join step s on s.version_id = d.current_version and s.kind = 'READ'
                 where d.id = any(cast(:ids as uuid[])) and d.kept_by = :me and d.trashed_at is null
                 limit :most
                """.formatted(FamilyQueries.LOOKED, QuarantineQueries.REASON))
                .param("ids", Sql.ids(documents))
                .param("me", viewer.person().value())
                .param("most", MOST)
                .query((row, _) -> new Arrival(
                        new DocumentId(Sql.uuid(row, "id")),
                        row.getString("title"),
                        QuarantineQueries.reasonOrNull(row),
                        row.getString("state") == null ? null : StepState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("detail"),
                        Looked.valueOf(row.getString("looked"))))
                .list();
    }

    /** The row of the step is that of the newest version: of one before it is known only that READ has ended. */
    List<ArrivedVersion> versions(Collection<VersionId> versions, Viewer viewer) {
        return jdbc.sql("""
                select v.id, v.no, v.file_name, q.mark, q.bearer_name,
                       case when s.state = 'FAILED' then 'FAILED' when r.version_id is null then null else 'DONE' end as reading,
                       %s as looked
                  from document_version v %s
                  left join version_read r on r.version_id = v.id
                  left join step s on s.version_id = v.id and s.kind = 'READ'
                 where v.id = any(cast(:ids as uuid[])) and v.kept_by = :me
                 limit :most
                """.formatted(FamilyQueries.LOOKED, QuarantineQueries.REASON))
                .param(
                        "ids",
                        versions.stream()
                                .map(version -> version.value().toString())
                                .toArray(String[]::new))
                .param("me", viewer.person().value())
                .param("most", MOST)
                .query((row, _) -> new ArrivedVersion(
                        new VersionId(Sql.uuid(row, "id")),
                        row.getInt("no"),
                        row.getString("file_name"),
                        QuarantineQueries.reasonOrNull(row),
                        row.getString("reading") == null ? null : StepState.valueOf(row.getString("reading")),
                        Looked.valueOf(row.getString("looked"))))
                .list();
    }
}
