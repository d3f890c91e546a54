package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** What is out of sight for a mark. */
@Repository
class QuarantineQueries {
    /** Joins to a version {@code v} why it is out of sight: a mark of its own before that of another file. */
    static final String REASON = """
            left join lateral (
              select q.mark, case when q.bearer <> q.version_id then q.bearer_name end as bearer_name
                from quarantined_version q where q.version_id = v.id and q.released_at is null
               order by q.bearer = q.version_id desc, q.found_at limit 1) q on true""";

    private final JdbcClient jdbc;

    QuarantineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the viewer's own document is out of sight altogether. */
    Optional<Whole> whole(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select d.title, d.kept_by = :me as own, q.mark, q.bearer_name
                  from document d join document_version v on v.id = d.current_version %s
                 where d.id = :document and d.quarantined is not null and d.trashed_at is null
                   and q.mark is not null and (d.kept_by = :me or v.kept_by = :me)
                """.formatted(REASON))
                .param("document", id.value())
                .param("me", viewer.person().value())
                .query((row, _) -> new Whole(row.getString("title"), reason(row), row.getBoolean("own")))
                .optional();
    }

    /**
     * Why the same bytes are out of sight that the viewer has brought as a document before: for a mark of their own, or of what they hold.
     * A file that was only put away along with a letter is not refused when it comes by itself.
     */
    Optional<Whole> sameBytes(Sha256 sha256, Viewer viewer) {
        return jdbc.sql("""
                select d.title, true as own, q.mark, q.bearer_name
                  from document d join document_version v on v.document_id = d.id %s
                 where v.sha256 = :sha256 and v.kept_by = :me and d.quarantined is not null and d.trashed_at is null and q.mark is not null
                   and exists (select 1 from quarantined_version w
                                where w.version_id = v.id and w.released_at is null and w.bearer in %s)
                 order by v.kept_at limit 1
                """.formatted(REASON, FamilyQueries.BELOW))
                .param("sha256", sha256.hex())
                .param("me", viewer.person().value())
                .query((row, _) -> new Whole(row.getString("title"), reason(row), true))
                .optional();
    }

    /** @param own whether the viewer keeps the document, not only its newest version */
    record Whole(String title, QuarantineReason reason, boolean own) {}

    /** Versions that the viewer brought to a document that stays in sight. */
    List<QuarantineNotice> notices(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select v.no, v.file_name, q.mark, q.bearer_name from document_version v %s
                 where v.document_id = :document and q.mark is not null and v.kept_by = :me order by v.no
                """.formatted(REASON))
                .param("document", id.value())
                .param("me", viewer.person().value())
                .query((row, _) -> new QuarantineNotice(row.getInt("no"), row.getString("file_name"), reason(row)))
                .list();
    }

    /** Those of these versions that are out of sight. */
    List<AwayVersion> away(Collection<VersionId> versions) {
        return jdbc.sql("""
                select v.id, v.document_id, v.no, v.file_name, v.kept_by, d.kept_by as keeper, d.quarantined is not null as whole,
                       q.mark, q.bearer_name
                  from document_version v join document d on d.id = v.document_id %s
                 where v.id = any (cast(:ids as uuid[])) and q.mark is not null
                """.formatted(REASON))
                .param("ids", Sql.ids(versions))
                .query((row, _) -> new AwayVersion(
                        new VersionId(Sql.uuid(row, "id")),
                        new DocumentId(Sql.uuid(row, "document_id")),
                        row.getInt("no"),
                        row.getString("file_name"),
                        reason(row),
                        new PersonId(Sql.uuid(row, "kept_by")),
                        new PersonId(Sql.uuid(row, "keeper")),
                        row.getBoolean("whole")))
                .list();
    }

    long count() {
        return jdbc.sql("select count(distinct version_id) from quarantined_version where released_at is null")
                .query(Long.class)
                .single();
    }

    Page<Quarantined> page(int offset, int limit) {
        return new Page<>(
                jdbc.sql(ROW + " order by q.found_at desc, v.id offset :offset limit :limit")
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(QuarantineQueries::row)
                        .list(),
                count());
    }

    Optional<Quarantined> one(VersionId version) {
        return jdbc.sql(ROW + " and v.id = :version")
                .param("version", version.value())
                .query(QuarantineQueries::row)
                .optional();
    }

    /** One row for a version, with the mark of its own where it has one. A bearer that was destroyed is asked no more. */
    private static final String ROW = """
            select v.id, v.document_id, q.mark, q.bearer_name, q.found_at, d.title, v.no, v.kept_at, p.full_name,
                   q.other, array(select o.title from quarantined_version w join document o on o.id = w.document_id
                                   where w.bearer = v.id and w.document_id <> v.document_id and w.released_at is null
                                   order by o.title limit 50) as along
              from document_version v
              join lateral (
                select h.mark, h.found_at, h.bearer <> h.version_id and b.id is not null as other,
                       case when h.bearer <> h.version_id then h.bearer_name end as bearer_name
                  from quarantined_version h left join document_version b on b.id = h.bearer
                 where h.version_id = v.id and h.released_at is null
                 order by h.bearer = h.version_id desc, b.id is null desc, h.found_at limit 1) q on true
              join document d on d.id = v.document_id
              join person p on p.id = v.kept_by
             where v.id in (select h.version_id from quarantined_version h where h.released_at is null)
            """;

    private static Quarantined row(ResultSet row, int no) throws SQLException {
        return new Quarantined(
                new VersionId(Sql.uuid(row, "id")),
                new DocumentId(Sql.uuid(row, "document_id")),
                row.getString("title"),
                row.getInt("no"),
                reason(row),
                row.getBoolean("other"),
                Sql.strings(row, "along"),
                row.getString("full_name"),
                Sql.required(row, "kept_at"),
                Sql.required(row, "found_at"));
    }

    /** Of a row that {@link #REASON} was joined to, where there is one. */
    static @Nullable QuarantineReason reasonOrNull(ResultSet row) throws SQLException {
        return row.getString("mark") == null ? null : reason(row);
    }

    private static QuarantineReason reason(ResultSet row) throws SQLException {
        return new QuarantineReason(row.getString("mark"), row.getString("bearer_name"));
    }
}
