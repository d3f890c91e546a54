package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Versions of documents that somebody else brought and that are out of sight for a mark, or were destroyed for one. */
@Repository
class HiddenVersionQueries {
    /** Whether there are any of the document that a line {@code e} of the trail is about. */
    static final String OF_LINE = """
            select from quarantined_version q join document_version v on v.id = q.version_id
             where q.document_id = cast(e.subject_id as uuid) and q.released_at is null and v.kept_by <> :me
            union all
            select from version_destroyed t where t.document_id = cast(e.subject_id as uuid)
            union all
            select from document_destroyed t, jsonb_array_elements(t.versions) as v
             where t.document_id = cast(e.subject_id as uuid) and (v ->> 'hidden')::boolean
            """;

    private final JdbcClient jdbc;

    HiddenVersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until when another version was given the number of a destroyed one, as was done before; null where none was */
    record HiddenVersion(
            DocumentId document,
            int no,
            String file,
            @Nullable Instant until) {}

    /** @param documents ids as the trail has them */
    List<HiddenVersion> of(Collection<String> documents, Viewer viewer) {
        return jdbc.sql("""
                select v.document_id, v.no, v.file_name, cast(null as timestamptz) as until
                  from quarantined_version q join document_version v on v.id = q.version_id
                 where q.document_id = any (cast(:ids as uuid[])) and q.released_at is null and v.kept_by <> :me
                union
                select t.document_id, t.no, t.file_name, v.kept_at
                  from version_destroyed t left join document_version v on v.document_id = t.document_id and v.no = t.no
                 where t.document_id = any (cast(:ids as uuid[]))
                union
                select t.document_id, (v ->> 'no')::integer, v ->> 'file', null
                  from document_destroyed t, jsonb_array_elements(t.versions) as v
                 where t.document_id = any (cast(:ids as uuid[])) and (v ->> 'hidden')::boolean
                """)
                .param("ids", documents.toArray(String[]::new))
                .param("me", viewer.person().value())
                .query((row, _) -> new HiddenVersion(
                        new DocumentId(Sql.uuid(row, "document_id")),
                        row.getInt("no"),
                        row.getString("file_name"),
                        Sql.instant(row, "until")))
                .list();
    }
}
