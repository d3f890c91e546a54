package vn.vankho.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.Attachments.Linked;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Sql;

/** What is not open to its readers yet, and for what. */
@Repository
class HeldQueries {
    /** Whether a refused part {@code a} of a letter may bear a mark: an empty one or a signature beside a file says nothing. */
    static final String REFUSED = """
            (a.refusal <> 'extraction.door.empty'
             and not (a.refusal = 'extraction.door.signature' and a.name ilike '%.p7s'))""";

    /**
     * Whether the current version of a document {@code d} is not {@link Looked#DONE}. From the few that nobody has looked at up to the letters
     * around them, since going down into every letter of a large archive would take as long as the archive is large.
     */
    static final String DOCUMENT = """
            d.current_version in (with recursive held as (
                (select v.document_id, v.id, v.sha256 from document_version v
                  where not exists (select from version_read r where r.version_id = v.id)
                 union
                 select v.document_id, v.id, v.sha256
                   from attachment a join document_version v on v.document_id = a.letter_id and v.sha256 = a.sha256
                  where %s and not exists (select from version_read r where r.version_id = v.id and r.vouched))
                union
                select l.document_id, l.id, l.sha256
                  from held h
                  join attachment a on a.document_id = h.document_id and (a.part_sha256 is null or a.part_sha256 = h.sha256)
                  join document_version l on l.document_id = a.letter_id and l.sha256 = a.sha256
                 where not exists (select from version_read r where r.version_id = l.id and r.vouched))
              select id from held)""".formatted(REFUSED);

    private final JdbcClient jdbc;

    HeldQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds the current version of a letter, in its order; of letters in it the letter, which says the rest. */
    List<HeldPart> parts(DocumentId letter, Viewer viewer) {
        return jdbc.sql("""
                select a.name, a.refusal, a.arguments, d.id, d.title, part.looked
                  from document l join document_version m on m.id = l.current_version
                  join attachment a on a.letter_id = l.id and a.sha256 = m.sha256
                  left join lateral (
                         select min(array_position(array['WAITS', 'COULD_NOT', 'DONE'], %s)) as looked from document_version v
                          where v.document_id = a.document_id and (a.part_sha256 is null or a.part_sha256 = v.sha256)) part on true
                  left join document d on d.id = a.document_id and %s
                 where l.id = :letter and (part.looked < 3 or %s)
                 order by a.no
                """.formatted(FamilyQueries.LOOKED, Visible.SQL, REFUSED))
                .param("letter", letter.value())
                .params(Visible.to(viewer))
                .query((row, _) -> {
                    var id = Sql.uuid(row, "id");
                    return new HeldPart(
                            row.getString("name"),
                            id == null ? null : new Linked(new DocumentId(id), row.getString("title")),
                            row.getInt("looked") == 1,
                            row.getString("refusal"),
                            Sql.strings(row, "arguments"));
                })
                .list();
    }
}
