package vn.vankho.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** What lies in a letter and is a document of its own, with whether it goes along with its letter. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlongQueries {
    private final JdbcClient jdbc;

    AlongQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A document that lies in a letter.
     *
     * @param name it has in the letter
     * @param brought whether it came with a letter like this, and was not here before
     * @param apart whether other people may read it than its letter
     */
    record Part(DocumentId document, String name, boolean brought, boolean apart) {}

    /** As far as the viewer may see them. */
    List<Part> of(DocumentId letter, Viewer viewer) {
        return jdbc.sql("""
                select d.id, min(a.name) as name, bool_or(a.brought) as brought, bool_or(%s) as apart
                  from attachment a join document l on l.id = a.letter_id join document d on d.id = a.document_id
                 where a.letter_id = :letter and %s
                 group by d.id order by 2, 1
                """.formatted(AttachmentRepository.APART, Visible.SQL))
                .param("letter", letter.value())
                .params(Visible.to(viewer))
                .query((row, _) -> new Part(
                        new DocumentId(Sql.uuid(row, "id")),
                        row.getString("name"),
                        row.getBoolean("brought"),
                        row.getBoolean("apart")))
                .list();
    }
}
