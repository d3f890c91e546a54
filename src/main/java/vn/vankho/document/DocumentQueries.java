package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import vn.vankho.shared.Sql;
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
            Instant keptAt,
            @Nullable Instant trashedAt,
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

    /** Those in sight, newest first. */
    List<DocumentVersion> versions(DocumentId id) {
        return jdbc.sql("""
                select v.*, f.trouble, %s as looked
                  from document_version v
                  left join original_finding f on f.sha256 = v.sha256
                 where v.document_id = :document
                   and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
                 order by v.no desc
                """.formatted(FamilyQueries.LOOKED))
                .param("document", id.value())
                .query(DocumentQueries::version)
                .list();
    }

    /** Whether any version has these bytes, wherever it is: in sight or not. */
    boolean isKnown(Sha256 sha256) {
        return jdbc.sql("select exists (select from document_version where sha256 = :sha256)")
                .param("sha256", sha256.hex())
                .query(Boolean.class)
                .single();
    }

    /** A visible document that has a version of these bytes, rather one that shows them. */
    Optional<Kept.AlreadyThere> sameBytes(Sha256 sha256, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.title, case when v.id <> d.current_version then v.no end as former
                  from document_version v join document d on d.id = v.document_id
                 where v.sha256 = :sha256 and %s
                   and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
                 order by v.id = d.current_version desc, d.kept_at limit 1
                """.formatted(Visible.SQL))
                .param("sha256", sha256.hex())
                .params(Visible.to(viewer))
                .query((row, _) -> new Kept.AlreadyThere(
                        new DocumentId(Sql.uuid(row, "id")),
                        row.getString("title"),
                        row.getObject("former", Integer.class),
                        false))
                .optional();
    }

    /**
     * A document in the trash that has a version of these bytes, rather one that shows them, and that the viewer may take out again.
     *
     * @param all whether the viewer looks after the trash, else only after what they kept themselves
     */
    Optional<Kept.InTrash> inTrash(Sha256 sha256, boolean all, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.title from document_version v join document d on d.id = v.document_id
                 where v.sha256 = :sha256 and d.trashed_at is not null and %s and (:all or d.kept_by = :me)
                   and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
                 order by v.id = d.current_version desc, d.trashed_at desc limit 1
                """.formatted(Visible.ANYWHERE))
                .param("sha256", sha256.hex())
                .param("all", all)
                .params(Visible.to(viewer))
                .query((row, _) -> new Kept.InTrash(new DocumentId(Sql.uuid(row, "id")), row.getString("title")))
                .optional();
    }

    /** Whether others see a document than its keeper and these readers. */
    boolean isOpenBeyond(DocumentId document, Collection<UUID> readers) {
        return jdbc.sql("""
                select d.access <> 'RESTRICTED'
                       or exists (select 1 from document_reader r
                                   where r.document_id = d.id and r.reader <> all (cast(:readers as uuid[])))
                  from document d where d.id = :document
                """)
                .param("document", document.value())
                .param("readers", readers.stream().map(UUID::toString).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Those of these documents that the person kept. */
    Set<DocumentId> keptBy(PersonId person, Collection<UUID> documents) {
        return jdbc.sql("select id from document where id = any (cast(:ids as uuid[])) and kept_by = :person")
                .param("ids", documents.stream().map(UUID::toString).toArray(String[]::new))
                .param("person", person.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .set();
    }

    static DocumentData data(ResultSet row) throws SQLException {
        var unit = Sql.uuid(row, "unit_id");
        return new DocumentData(
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("number"),
                bounded(row.getString("type_name")),
                bounded(row.getString("issuer")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("ceased_on", LocalDate.class),
                bounded(row.getString("field")),
                unit == null ? null : new UnitId(unit),
                Sql.strings(row, "tags").stream()
                        .filter(tag -> tag.length() <= DataBounds.TAG_LENGTH)
                        .limit(DataBounds.TAGS)
                        .collect(Collectors.toUnmodifiableSet()),
                AccessLevel.valueOf(row.getString("access")),
                Sql.uuids(row, "reader_units").stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet()),
                Sql.uuids(row, "reader_people").stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** Rows from before there was a bound stay readable. */
    private static @Nullable String bounded(@Nullable String text) {
        return text == null || text.length() <= DocumentData.TEXT_LENGTH
                ? text
                : text.substring(0, DocumentData.TEXT_LENGTH);
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
                Looked.valueOf(row.getString("looked")),
                new PersonId(Sql.uuid(row, "kept_by")),
                Sql.required(row, "kept_at"));
    }
}
