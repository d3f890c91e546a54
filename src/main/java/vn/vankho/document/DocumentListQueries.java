package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.ListConditions.Condition;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Lists of documents for people: each query holds the permission filter. */
@Repository
class DocumentListQueries {
    private final JdbcClient jdbc;
    private final ListConditions conditions;

    DocumentListQueries(JdbcClient jdbc, ListConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    Page<DocumentRow> list(DocumentFilter filter, DocumentOrder order, int offset, int limit, Viewer viewer) {
        return page(conditions.of(filter, viewer), order.sql(), offset, limit);
    }

    /** The same list, of each no more than what a deed on many needs. */
    List<PickedDocument> picked(DocumentFilter filter, DocumentOrder order, int limit, Viewer viewer) {
        var condition = conditions.of(filter, viewer);
        return jdbc.sql("select d.id, d.title, d.access from document d where " + condition.sql() + " order by "
                        + order.sql() + " limit :limit")
                .params(condition.values())
                .param("limit", limit)
                .query(DocumentListQueries::picked)
                .list();
    }

    static PickedDocument picked(ResultSet row, int no) throws SQLException {
        return new PickedDocument(
                new DocumentId(Sql.uuid(row, "id")),
                row.getString("title"),
                AccessLevel.valueOf(row.getString("access")));
    }

    List<DocumentRow> openedBy(Viewer viewer, int limit) {
        return jdbc.sql(RowMapping.SELECT
                        + " join document_opening o on o.document_id = d.id and o.person_id = :me where " + Visible.SQL
                        + " order by o.opened_at desc limit :limit")
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query(RowMapping::read)
                .list();
    }

    /** Same folder of the current version, or same number. */
    List<DocumentRow> related(DocumentId id, int limit, Viewer viewer) {
        return jdbc.sql(RowMapping.SELECT + """
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
                .query(RowMapping::read)
                .list();
    }

    List<DocumentRow> rows(Collection<DocumentId> ids, Viewer viewer) {
        var found = jdbc
                .sql(RowMapping.SELECT + " where d.id = any (cast(:ids as uuid[])) and " + Visible.SQL)
                .param("ids", Sql.ids(ids))
                .params(Visible.to(viewer))
                .query(RowMapping::read)
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

    /** Labels of what the viewer may see, by how many bear them. */
    List<String> tags(int limit, Viewer viewer) {
        return jdbc.sql("""
                select tag from document d cross join unnest(d.tags) tag where cardinality(d.tags) > 0 and %s
                 group by tag order by count(*) desc, tag collate "vi-VN-x-icu" limit :limit
                """.formatted(Visible.SQL))
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Who issued what the viewer may see, by how many. */
    List<String> issuers(int limit, Viewer viewer) {
        return jdbc.sql("""
                select d.issuer from document d where d.issuer is not null and %s
                 group by d.issuer order by count(*) desc, d.issuer collate "vi-VN-x-icu" limit :limit
                """.formatted(Visible.SQL))
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private Page<DocumentRow> page(Condition condition, String order, int offset, int limit) {
        var rows = jdbc.sql(RowMapping.SELECT + " where " + condition.sql() + " order by " + order
                        + " offset :offset limit :limit")
                .params(condition.values())
                .param("offset", offset)
                .param("limit", limit)
                .query(RowMapping::read)
                .list();
        if (offset == 0 && rows.size() < limit) return new Page<>(rows, rows.size());
        var total = jdbc.sql("select count(*) from document d where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }
}
