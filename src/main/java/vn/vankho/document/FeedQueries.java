package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** Reads documents for jobs, without a permission filter. */
@Repository
class FeedQueries {
    private static final String FILES = """
            select v.document_id, v.id, v.sha256, v.size, v.media_type from document_version v
             where v.media_type = any (cast(:types as text[]))
               and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
            """;

    /** Versions of a document {@code d} in sight, the current one excepted, that nobody has looked at for a secrecy mark. */
    static final String UNLOOKED = """
            from document_version v
             where v.document_id = d.id and v.id <> d.current_version
               and not exists (select 1 from version_read r where r.version_id = v.id)
               and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
            """;

    private final JdbcClient jdbc;

    FeedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IndexableDocument> indexable(Collection<DocumentId> documents) {
        return jdbc.sql("""
                select d.id, d.current_version, d.stamp, %s, d.kept_by, u.code as unit_code, u.name as unit_name, v.file_name, d.kept_at,
                       %s = 'DONE' as looked,
                       d.trashed_at is not null or d.quarantined is not null as away
                  from document d
                  join document_version v on v.id = d.current_version
                  left join org_unit u on u.id = d.unit_id
                 where d.id = any (cast(:ids as uuid[]))
                """.formatted(DocumentQueries.DATA, FamilyQueries.LOOKED))
                .param("ids", Sql.ids(documents))
                .query(FeedQueries::indexable)
                .list();
    }

    /** Documents that were never staged for the index are left out: they come when they are read. */
    Map<DocumentId, Long> stamps(@Nullable DocumentId after, int limit) {
        var stamps = new LinkedHashMap<DocumentId, Long>();
        jdbc.sql("""
                select d.id, d.stamp from document d
                 where d.id > :after and d.trashed_at is null and d.quarantined is null
                   and exists (select 1 from step s where s.document_id = d.id and s.kind = 'INDEX')
                 order by d.id limit :limit
                """)
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query((ResultSet row) -> {
                    stamps.put(new DocumentId(Sql.uuid(row, "id")), row.getLong("stamp"));
                });
        return stamps;
    }

    List<VersionFile> files(Collection<DocumentId> documents, Collection<String> mediaTypes) {
        return jdbc.sql(FILES + "and v.document_id = any (cast(:ids as uuid[])) order by v.id")
                .param("types", mediaTypes.toArray(String[]::new))
                .param("ids", Sql.ids(documents))
                .query(FeedQueries::file)
                .list();
    }

    List<VersionFile> files(@Nullable VersionId after, Collection<String> mediaTypes, int limit) {
        return jdbc.sql(FILES + "and v.id > :after order by v.id limit :limit")
                .param("types", mediaTypes.toArray(String[]::new))
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query(FeedQueries::file)
                .list();
    }

    private static VersionFile file(ResultSet row, int no) throws SQLException {
        return new VersionFile(
                new DocumentId(Sql.uuid(row, "document_id")),
                new VersionId(Sql.uuid(row, "id")),
                new Sha256(row.getString("sha256")),
                row.getLong("size"),
                row.getString("media_type"));
    }

    Set<VersionId> lookedAt(Collection<VersionId> versions) {
        return Set.copyOf(jdbc.sql("select version_id from version_read where version_id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(versions))
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list());
    }

    List<VersionFile> unlooked(DocumentId document) {
        return jdbc.sql("""
                select o.* from document d,
                       lateral (select v.document_id, v.id, v.sha256, v.size, v.media_type, v.no %s) as o
                 where d.id = :document order by o.no
                """.formatted(UNLOOKED))
                .param("document", document.value())
                .query(FeedQueries::file)
                .list();
    }

    long waiting(StepKind kind) {
        return jdbc.sql("select count(*) from step where kind = :kind and state in ('WAITING', 'RUNNING')")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    List<DocumentId> notBeingRead(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return List.of();
        return jdbc.sql("""
                select d.id from document d
                 where d.id = any (cast(:ids as uuid[]))
                   and not exists (select 1 from step s where s.document_id = d.id and s.kind = 'READ' and s.state = 'RUNNING')
                """)
                .param("ids", Sql.ids(documents))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    private static IndexableDocument indexable(ResultSet row, int no) throws SQLException {
        var data = DocumentQueries.data(row);
        var readers = new HashSet<UUID>();
        data.readerUnits().forEach(unit -> readers.add(unit.value()));
        data.readerPeople().forEach(person -> readers.add(person.value()));
        readers.add(Sql.uuid(row, "kept_by"));
        return new IndexableDocument(
                new DocumentId(Sql.uuid(row, "id")),
                new VersionId(Sql.uuid(row, "current_version")),
                row.getLong("stamp"),
                data,
                readers,
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("file_name"),
                Sql.required(row, "kept_at"),
                row.getBoolean("looked"),
                row.getBoolean("away"));
    }
}
