package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Lists of documents for people: each query holds the permission filter. */
@Repository
class DocumentListQueries {
    private static final String ROW = """
            select d.id, d.kind, d.title, d.number, d.issuer, d.issued_on, d.access, v.file_name, d.kept_at, d.trashed_at, p.full_name,
                   exists (select 1 from step s where s.document_id = d.id and s.state = 'FAILED') as failed,
                   exists (select 1 from step s where s.document_id = d.id and s.kind = 'INDEX' and s.state = 'DONE') as ready
              from document d
              join document_version v on v.id = d.current_version
              join person p on p.id = d.kept_by
            """;

    private final JdbcClient jdbc;
    private final DocumentSettings settings;

    DocumentListQueries(JdbcClient jdbc, DocumentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
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
                .query(this::row)
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
                .query(this::row)
                .list();
    }

    List<DocumentRow> rows(Collection<DocumentId> ids, Viewer viewer) {
        var found = jdbc
                .sql(ROW + " where d.id = any (cast(:ids as uuid[])) and " + Visible.SQL)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query(this::row)
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row));
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    Map<DocumentId, String> titles(Collection<DocumentId> ids, Viewer viewer) {
        return jdbc
                .sql("select d.id, d.title from document d where d.id = any (cast(:ids as uuid[])) and "
                        + Visible.ANYWHERE)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query((row, _) -> Map.entry(new DocumentId(Sql.uuid(row, "id")), row.getString("title")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<DocumentId> inUse(Collection<DocumentId> ids, Viewer viewer) {
        return jdbc.sql("select d.id from document d where d.id = any (cast(:ids as uuid[])) and " + Visible.SQL)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .set();
    }

    private Page<DocumentRow> page(String where, String order, int offset, int limit, Viewer viewer) {
        Map<String, Object> viewing = Visible.to(viewer);
        var rows = jdbc.sql(ROW + " where " + where + " order by " + order + " offset :offset limit :limit")
                .params(viewing)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
        if (offset == 0 && rows.size() < limit) return new Page<>(rows, rows.size());
        var total = jdbc.sql("select count(*) from document d where " + where)
                .params(viewing)
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    private DocumentRow row(ResultSet row, int no) throws SQLException {
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
                row.getBoolean("ready"),
                destroyedAt(Sql.instant(row, "trashed_at")));
    }

    private @Nullable Instant destroyedAt(@Nullable Instant trashedAt) {
        return trashedAt == null || settings.trashDays() == 0
                ? null
                : trashedAt.plus(Duration.ofDays(settings.trashDays()));
    }
}
