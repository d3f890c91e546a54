package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.Attachments.Line;
import vn.vankho.document.Attachments.Linked;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** What lay in letters. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentRepository {
    private static final int LETTERS = 20;

    /** Whether a document {@code d} is read by other people than a letter {@code l}. */
    static final String APART = """
            (d.access <> l.access
             or array(select r.reader from document_reader r where r.document_id = d.id order by 1)
                <> array(select r.reader from document_reader r where r.document_id = l.id order by 1))""";

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Documents that came with a letter and are read by exactly those people. */
    List<DocumentId> readLike(DocumentId letter, DocumentData data) {
        return jdbc.sql("""
                select d.id from document d
                 where exists (select 1 from attachment a where a.letter_id = :letter and a.document_id = d.id and a.brought)
                   and d.access = :access
                   and array(select r.reader from document_reader r where r.document_id = d.id order by 1) = cast(:readers as uuid[])
                 order by d.id for update
                """)
                .param("letter", letter.value())
                .param("access", data.access().name())
                .param(
                        "readers",
                        Stream.concat(data.readerUnits().stream(), data.readerPeople().stream())
                                .map(reader -> reader.value())
                                .sorted(Comparator.comparing(UUID::toString))
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    /** Names in the letter of what came with it and is read by other people, as far as the viewer may see it. */
    List<String> apart(DocumentId letter, Viewer viewer) {
        return jdbc.sql("""
                select a.name from attachment a join document l on l.id = a.letter_id join document d on d.id = a.document_id
                 where a.letter_id = :letter and a.brought and %s and %s
                """.formatted(APART, Visible.SQL))
                .param("letter", letter.value())
                .params(Visible.to(viewer))
                .query(String.class)
                .list();
    }

    void setAccess(DocumentId document, AccessLevel access) {
        jdbc.sql(
                        "update document set access = :access, revision = revision + 1, stamp = nextval('document_stamp') where id = :document")
                .param("access", access.name())
                .param("document", document.value())
                .update();
    }

    /** Of the current version of a letter, in its order. */
    List<Line> ofLetter(DocumentId letter, Viewer viewer) {
        return jdbc.sql("""
                select a.name, a.refusal, a.arguments, d.id, d.title, coalesce(%s, false) as apart
                  from document l join document_version v on v.id = l.current_version
                  join attachment a on a.letter_id = l.id and a.sha256 = v.sha256
                  left join document d on d.id = a.document_id and %s
                 where l.id = :letter order by a.no
                """.formatted(APART, Visible.SQL))
                .param("letter", letter.value())
                .params(Visible.to(viewer))
                .query((row, _) -> line(row))
                .list();
    }

    /** The letters that brought a document, newest first. */
    List<Linked> letters(DocumentId document, Viewer viewer) {
        return jdbc.sql("""
                select d.id, d.title from document d
                 where exists (select 1 from attachment a where a.letter_id = d.id and a.document_id = :document) and %s
                 order by d.kept_at desc limit :limit
                """.formatted(Visible.SQL))
                .param("document", document.value())
                .params(Visible.to(viewer))
                .param("limit", LETTERS)
                .query((row, _) -> new Linked(new DocumentId(Sql.uuid(row, "id")), row.getString("title")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var id = Sql.uuid(row, "id");
        var document = id == null ? null : new Linked(new DocumentId(id), row.getString("title"));
        return new Line(
                row.getString("name"),
                document,
                row.getBoolean("apart"),
                row.getString("refusal"),
                Sql.strings(row, "arguments"));
    }
}
