package vn.vankho.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.NamedFiles.Found;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Finds documents by what they are called; each query holds the permission filter. */
@Repository
class NamedFileQueries {
    private static final int MOST = 10_000;

    private static final String FOUND = """
            select asked.said, d.id, d.current_version, d.title, d.issuer, d.issued_on
              from unnest(cast(:said as text[])) as asked (said), document d join document_version v on v.id = d.current_version
             where d.kind = 'LEGAL' and\s""" + Visible.SQL;

    private final JdbcClient jdbc;

    NamedFileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<Found>> named(String[] fileNames, Viewer viewer) {
        return found(" and lower(v.file_name) = lower(asked.said)", fileNames, viewer);
    }

    Map<String, List<Found>> numbered(String[] numbers, Viewer viewer) {
        return found(" and d.number = asked.said", numbers, viewer);
    }

    private Map<String, List<Found>> found(String condition, String[] said, Viewer viewer) {
        var all = new HashMap<String, List<Found>>();
        if (said.length == 0) return all;
        jdbc.sql(FOUND + condition + " limit :most")
                .params(Visible.to(viewer))
                .param("said", said)
                .param("most", MOST)
                .query((row, _) -> all.computeIfAbsent(row.getString("said"), _ -> new ArrayList<>())
                        .add(new Found(
                                new DocumentId(Sql.uuid(row, "id")),
                                new VersionId(Sql.uuid(row, "current_version")),
                                row.getString("title"),
                                row.getString("issuer"),
                                row.getObject("issued_on", LocalDate.class))))
                .list();
        return all;
    }
}
