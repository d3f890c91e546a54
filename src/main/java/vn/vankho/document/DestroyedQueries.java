package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Page;
import vn.vankho.shared.Sql;

/** Reads the register of what was destroyed, for those who might see it when it was ({@code Visible} says the same of what is there). */
@Repository
class DestroyedQueries {
    static final String SEEN = " (case when t.mark is not null then :operates else " + Visible.DESTROYED + " end) ";

    private final JdbcClient jdbc;

    DestroyedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<DestroyedDocument> page(int offset, int limit, Viewer viewer) {
        var rows = jdbc.sql("""
                select t.*, p.full_name,
                       array(select v ->> 'file' from jsonb_array_elements(t.versions) with ordinality as e (v, place)
                              where :operates or not coalesce((v ->> 'hidden')::boolean, false) order by place) as files
                  from document_destroyed t
                  left join person p on p.id = t.trashed_by
                 where %s order by t.destroyed_at desc, t.document_id desc limit :limit offset :offset
                """.formatted(SEEN))
                .params(asked(viewer))
                .param("limit", limit)
                .param("offset", offset)
                .query(DestroyedQueries::read)
                .list();
        long total = jdbc.sql("select count(*) from document_destroyed t where " + SEEN)
                .params(asked(viewer))
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    Map<DocumentId, String> titles(Collection<DocumentId> documents, Viewer viewer) {
        var titles = new HashMap<DocumentId, String>();
        jdbc.sql(
                        "select t.document_id, t.title from document_destroyed t where t.document_id = any (cast(:ids as uuid[])) and"
                                + SEEN)
                .params(asked(viewer))
                .param("ids", Sql.ids(documents))
                .query(row -> {
                    titles.put(new DocumentId(Sql.uuid(row, "document_id")), row.getString("title"));
                });
        return titles;
    }

    private static Map<String, Object> asked(Viewer viewer) {
        var asked = new HashMap<>(Visible.to(viewer));
        asked.put("operates", viewer.may(Permission.OPERATE));
        return asked;
    }

    private static DestroyedDocument read(ResultSet row, int no) throws SQLException {
        var by = row.getString("full_name");
        return new DestroyedDocument(
                new DocumentId(Sql.uuid(row, "document_id")),
                row.getString("title"),
                row.getString("number"),
                Sql.strings(row, "files"),
                Sql.required(row, "trashed_at"),
                by == null ? "" : by,
                Sql.required(row, "destroyed_at"),
                row.getString("mark"));
    }
}
