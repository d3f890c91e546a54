package vn.vankho.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.NamedFiles.Found;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** Finds documents by what they are called; each query holds the permission filter. */
@Repository
class NamedFileQueries {
    private static final String FOUND = """
            select d.id, d.current_version, d.title from document d join document_version v on v.id = d.current_version
             where d.kind = 'LEGAL' and\s""" + Visible.SQL;

    private final JdbcClient jdbc;

    NamedFileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> named(String fileName, Viewer viewer) {
        return found(" and lower(v.file_name) = lower(:said) limit 2", fileName, viewer);
    }

    List<Found> numbered(String number, Viewer viewer) {
        return found(" and d.number = :said limit 2", number, viewer);
    }

    private List<Found> found(String condition, String said, Viewer viewer) {
        return jdbc.sql(FOUND + condition)
                .params(Visible.to(viewer))
                .param("said", said)
                .query((row, _) -> new Found(
                        new DocumentId(Sql.uuid(row, "id")),
                        new VersionId(Sql.uuid(row, "current_version")),
                        row.getString("title")))
                .list();
    }
}
