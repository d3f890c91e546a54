package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.storage.Sha256;

/** Reads documents for people: each query holds the permission filter. */
@Repository
class DocumentQueries {
    /** The columns of {@code DocumentData}, of {@code document d}. */
    static final String DATA = """
            d.kind, d.title, d.number, d.type_name, d.issuer, d.issued_on, d.effective_from, d.ceased_on, d.field, d.unit_id, d.tags, d.access,
            array(select r.unit_id from document_reader r where r.document_id = d.id and r.unit_id is not null) as reader_units,
            array(select r.person_id from document_reader r where r.document_id = d.id and r.person_id is not null) as reader_people
            """;

    private static final String ROW = """
            select d.id, d.kind, d.title, d.number, d.issuer, d.issued_on, d.access, v.file_name, d.kept_at, p.full_name,
                   exists (select 1 from step s where s.document_id = d.id and s.state = 'FAILED') as failed,
                   exists (select 1 from step s where s.document_id = d.id and s.kind = 'INDEX' and s.state = 'DONE') as ready
              from document d
              join document_version v on v.id = d.current_version
              join person p on p.id = d.kept_by
            """;

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of a document, in use or in the trash. */
    record Head(
            DocumentId id,
            int revision,
            DocumentData data,
            Set<String> readFields,
            PersonId keptBy,
            java.time.Instant keptAt,
            java.time.@Nullable Instant trashedAt,
            VersionId current) {}

    Optional<Head> head(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.revision, %s, d.read_fields, d.kept_by, d.kept_at, d.trashed_at, d.current_version
                  from document d where d.id = :document and %s
                """.formatted(DATA, Visible.ANYWHERE))
                .param("document", id.value())
                .params(Visible.to(viewer))
                .query((row, _) -> new Head(
                        new DocumentId(Sql.uuid(row, "id")),
                        row.getInt("revision"),
                        data(row),
                        new HashSet<>(Sql.strings(row, "read_fields")),
                        new PersonId(Sql.uuid(row, "kept_by")),
                        Sql.required(row, "kept_at"),
                        Sql.instant(row, "trashed_at"),
                        new VersionId(Sql.uuid(row, "current_version"))))
                .optional();
    }

    /** Why the keeper's own document is out of sight: the secrecy mark read in it. */
    Optional<Notice> quarantined(DocumentId id, Viewer viewer) {
        return jdbc.sql("""
                select d.title, d.quarantined from document d
                 where d.id = :document and d.quarantined is not null and d.kept_by = :me and d.trashed_at is null
                """)
                .param("document", id.value())
                .param("me", viewer.person().value())
                .query((row, _) -> new Notice(row.getString("title"), row.getString("quarantined")))
                .optional();
    }

    record Notice(String title, String mark) {}

    List<DocumentVersion> versions(DocumentId id) {
        return jdbc.sql("""
                select v.*, f.trouble from document_version v left join original_finding f on f.sha256 = v.sha256
                 where v.document_id = :document order by v.no desc
                """)
                .param("document", id.value())
                .query(DocumentQueries::version)
                .list();
    }

    /** A visible document that has a version of these bytes. */
    Optional<Kept.AlreadyThere> sameBytes(Sha256 sha256, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.title from document_version v join document d on d.id = v.document_id
                 where v.sha256 = :sha256 and %s
                 order by d.kept_at limit 1
                """.formatted(Visible.SQL))
                .param("sha256", sha256.hex())
                .params(Visible.to(viewer))
                .query((row, _) -> new Kept.AlreadyThere(new DocumentId(Sql.uuid(row, "id")), row.getString("title")))
                .optional();
    }

    Page<DocumentRow> recent(int offset, int limit, Viewer viewer) {
        return page(Visible.SQL, "d.kept_at desc, d.id desc", offset, limit, viewer);
    }

    /** @param all those of everybody (whom one may see); else only one's own */
    Page<DocumentRow> trash(int offset, int limit, boolean all, Viewer viewer) {
        var where = "d.trashed_at is not null and " + Visible.ANYWHERE + (all ? "" : " and d.kept_by = :me");
        return page(where, "d.trashed_at desc, d.id desc", offset, limit, viewer);
    }

    List<DocumentRow> openedBy(Viewer viewer, int limit) {
        return jdbc.sql(ROW + " join document_opening o on o.document_id = d.id and o.person_id = :me where "
                        + Visible.SQL + " order by o.opened_at desc limit :limit")
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query(DocumentQueries::row)
                .list();
    }

    /** Same folder of the current version, or same number. */
    List<DocumentRow> related(DocumentId id, int limit, Viewer viewer) {
        return jdbc.sql(ROW + """
                  join document me on me.id = :document
                  join document_version mine on mine.id = me.current_version
                 where d.id <> me.id
                   and (d.number = me.number
                        or d.id in (select f.document_id from document_version f
                                     where f.folder = mine.folder and f.folder <> ''))
                   and
                """ + Visible.SQL
                        + " order by (d.number = me.number) desc nulls last, d.kept_at desc, d.id limit :limit")
                .param("document", id.value())
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query(DocumentQueries::row)
                .list();
    }

    List<DocumentRow> rows(Collection<DocumentId> ids, Viewer viewer) {
        var found = jdbc
                .sql(ROW + " where d.id = any (cast(:ids as uuid[])) and " + Visible.SQL)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query(DocumentQueries::row)
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row));
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    Set<DocumentId> visible(Collection<DocumentId> ids, Viewer viewer) {
        return ids(ids, Visible.ANYWHERE, viewer);
    }

    Set<DocumentId> inUse(Collection<DocumentId> ids, Viewer viewer) {
        return ids(ids, Visible.SQL, viewer);
    }

    private Set<DocumentId> ids(Collection<DocumentId> ids, String where, Viewer viewer) {
        return jdbc.sql("select d.id from document d where d.id = any (cast(:ids as uuid[])) and " + where)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query((row, number) -> new DocumentId(row.getObject(1, java.util.UUID.class)))
                .set();
    }

    void opened(DocumentId id, Viewer viewer, java.time.Instant now) {
        jdbc.sql("""
                insert into document_opening (person_id, document_id, opened_at) values (:me, :document, :now)
                on conflict (person_id, document_id) do update set opened_at = excluded.opened_at
                 where document_opening.opened_at < excluded.opened_at - interval '1 minute'
                """)
                .param("me", viewer.person().value())
                .param("document", id.value())
                .param("now", Sql.at(now))
                .update();
    }

    private Page<DocumentRow> page(String where, String order, int offset, int limit, Viewer viewer) {
        Map<String, Object> viewing = Visible.to(viewer);
        var rows = jdbc.sql(ROW + " where " + where + " order by " + order + " offset :offset limit :limit")
                .params(viewing)
                .param("offset", offset)
                .param("limit", limit)
                .query(DocumentQueries::row)
                .list();
        if (offset == 0 && rows.size() < limit) return new Page<>(rows, rows.size());
        var total = jdbc.sql("select count(*) from document d where " + where)
                .params(viewing)
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    static DocumentData data(ResultSet row) throws SQLException {
        var unit = Sql.uuid(row, "unit_id");
        return new DocumentData(
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("number"),
                row.getString("type_name"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("ceased_on", LocalDate.class),
                row.getString("field"),
                unit == null ? null : new UnitId(unit),
                Set.copyOf(Sql.strings(row, "tags")),
                AccessLevel.valueOf(row.getString("access")),
                Sql.uuids(row, "reader_units").stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet()),
                Sql.uuids(row, "reader_people").stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable String trouble(@Nullable String found) {
        if (found == null) return null;
        return found.equals("MISSING") ? "document.original.missing" : "document.original.damaged";
    }

    private static DocumentVersion version(ResultSet row, int no) throws SQLException {
        return new DocumentVersion(
                new VersionId(Sql.uuid(row, "id")),
                row.getInt("no"),
                row.getString("file_name"),
                row.getString("folder"),
                row.getString("media_type"),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                row.getString("note"),
                row.getString("notice"),
                trouble(row.getString("trouble")),
                new PersonId(Sql.uuid(row, "kept_by")),
                Sql.required(row, "kept_at"));
    }

    private static DocumentRow row(ResultSet row, int no) throws SQLException {
        UUID id = Sql.uuid(row, "id");
        return new DocumentRow(
                new DocumentId(id),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                AccessLevel.valueOf(row.getString("access")),
                row.getString("file_name"),
                Sql.required(row, "kept_at"),
                row.getString("full_name"),
                row.getBoolean("failed"),
                row.getBoolean("ready"));
    }
}
