package vn.vankho.document;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Versions of documents that somebody else brought and that are out of sight for a mark, or were destroyed for one. */
@Repository
class HiddenVersionQueries {
    private final JdbcClient jdbc;

    HiddenVersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record HiddenVersion(DocumentId document, int no, String file) {}

    /** @param documents ids as the trail has them */
    List<HiddenVersion> of(Collection<String> documents, Viewer viewer) {
        return jdbc.sql("""
                select v.document_id, v.no, v.file_name
                  from quarantined_version q join document_version v on v.id = q.version_id
                 where q.document_id = any (cast(:ids as uuid[])) and q.released_at is null and v.kept_by <> :me
                union
                select t.document_id, t.no, t.file_name from version_destroyed t where t.document_id = any (cast(:ids as uuid[]))
                union
                select t.document_id, (v ->> 'no')::integer, v ->> 'file'
                  from document_destroyed t, jsonb_array_elements(t.versions) as v
                 where t.document_id = any (cast(:ids as uuid[])) and (v ->> 'hidden')::boolean
                """)
                .param("ids", documents.toArray(String[]::new))
                .param("me", viewer.person().value())
                .query((row, _) -> new HiddenVersion(
                        new DocumentId(Sql.uuid(row, "document_id")), row.getInt("no"), row.getString("file_name")))
                .list();
    }
}
