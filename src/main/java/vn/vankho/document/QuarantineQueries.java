package vn.vankho.document;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** What is out of sight for a secrecy mark. */
@Repository
class QuarantineQueries {
    private final JdbcClient jdbc;

    QuarantineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the viewer's own document is out of sight altogether. */
    Optional<Whole> whole(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select d.title, d.quarantined, d.kept_by = :me as own from document d
                 where d.id = :document and d.quarantined is not null and d.trashed_at is null
                   and (d.kept_by = :me
                        or exists (select 1 from document_version v where v.id = d.current_version and v.kept_by = :me))
                """)
                .param("document", id.value())
                .param("me", viewer.person().value())
                .query((row, _) ->
                        new Whole(row.getString("title"), row.getString("quarantined"), row.getBoolean("own")))
                .optional();
    }

    /** @param own whether the viewer keeps the document, not only its newest version */
    record Whole(String title, String mark, boolean own) {}

    /** Versions that the viewer brought to a document that stays in sight. */
    List<QuarantineNotice> notices(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select v.no, v.file_name, q.mark from quarantined_version q join document_version v on v.id = q.version_id
                 where q.document_id = :document and q.released_at is null and v.kept_by = :me order by v.no
                """)
                .param("document", id.value())
                .param("me", viewer.person().value())
                .query((row, _) ->
                        new QuarantineNotice(row.getInt("no"), row.getString("file_name"), row.getString("mark")))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from quarantined_version where released_at is null")
                .query(Long.class)
                .single();
    }

    Page<Quarantined> page(int offset, int limit) {
        return new Page<>(
                jdbc.sql(ROW + " order by q.found_at desc, q.version_id offset :offset limit :limit")
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(QuarantineQueries::row)
                        .list(),
                count());
    }

    Optional<Quarantined> one(VersionId version) {
        return jdbc.sql(ROW + " and q.version_id = :version")
                .param("version", version.value())
                .query(QuarantineQueries::row)
                .optional();
    }

    private static final String ROW = """
            select q.version_id, q.document_id, q.mark, q.found_at, d.title, v.no, v.kept_at, p.full_name
              from quarantined_version q
              join document_version v on v.id = q.version_id
              join document d on d.id = q.document_id
              join person p on p.id = v.kept_by
             where q.released_at is null
            """;

    private static Quarantined row(java.sql.ResultSet row, int no) throws java.sql.SQLException {
        return new Quarantined(
                new VersionId(Sql.uuid(row, "version_id")),
                new DocumentId(Sql.uuid(row, "document_id")),
                row.getString("title"),
                row.getInt("no"),
                row.getString("mark"),
                row.getString("full_name"),
                Sql.required(row, "kept_at"),
                Sql.required(row, "found_at"));
    }
}
