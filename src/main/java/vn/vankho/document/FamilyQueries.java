package vn.vankho.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** Versions that hold each other: letters above a file, and what came with a letter, at any depth. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FamilyQueries {
    private static final String START = """
            select v.document_id, v.id, v.sha256 from document_version v where v.id = any (cast(:ids as uuid[]))""";

    /** With the other versions of the same document that have the same bytes: an old version was restored. */
    private static final String SAME_BYTES = """
            select o.document_id, o.id, o.sha256
              from document_version v join document_version o on o.document_id = v.document_id and o.sha256 = v.sha256
             where v.id = any (cast(:ids as uuid[]))""";

    private static final String LETTERS_ABOVE = """
            select l.document_id, l.id, l.sha256
              from %s f
              join attachment a on a.document_id = f.document_id and (a.part_sha256 is null or a.part_sha256 = f.sha256) %s
              join document_version l on l.document_id = a.letter_id and l.sha256 = a.sha256""";

    private static final String PARTS_BELOW = """
            select p.document_id, p.id, p.sha256
              from %s f
              join attachment a on a.letter_id = f.document_id and a.sha256 = f.sha256 %s
              join document_version p
                on p.document_id = a.document_id and (a.part_sha256 is null or a.part_sha256 = p.sha256)""";

    private static final String HELD = """
            with recursive held as (
              select v.document_id, v.id, v.sha256
              union
            """ + PARTS_BELOW + ")";

    /** The ids of a version {@code v} and of all that lies in it. */
    static final String BELOW = "(" + HELD.formatted("held", "") + " select id from held)";

    private static final String NOT_VOUCHED =
            "and not exists (select 1 from version_read r where r.version_id = f.id and r.vouched)";

    /**
     * {@link Looked} of a version {@code v}: the least of its own and of those of what lies in it, for a letter holds the bytes of its
     * files. What was not taken apart to its end counts as not read, and so does a part that was refused: nobody has looked at it, and it lies in
     * the letter all the same. An empty part or a signature beside a file says nothing. A letter that a person has vouched for is asked no further.
     */
    static final String LOOKED = "(" + HELD.formatted("held", NOT_VOUCHED) + """
             select (array['WAITS', 'COULD_NOT', 'DONE'])[min(
                      case when r.vouched then 3
                           when r.version_id is null and exists (
                                  select 1 from step s
                                   where s.document_id = h.document_id
                                     and (s.version_id = h.id and s.kind in ('READ', 'SCAN')
                                          or s.version_id <> h.id and s.kind = 'LOOK_BACK')
                                     and s.state in ('WAITING', 'RUNNING')) then 1
                           when r.version_id is null or exists (
                                  select 1 from attachment a where a.letter_id = h.document_id and a.sha256 = h.sha256
                                     and""" + HeldQueries.REFUSED + """
                                  ) then 2
                           else 3 end)]
               from held h left join version_read r on r.version_id = h.id)""";

    private final JdbcClient jdbc;

    FamilyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Member(DocumentId document, VersionId version) {}

    record Bearer(DocumentId document, VersionId version, String mark) {}

    /**
     * The version itself, others of its document with the same bytes, every letter whose bytes hold it, and with {@code below} what came with it. What a letter holds that was here
     * before is none of it: others know it from elsewhere, and nobody shall put it away by sending it with a stamped letter.
     */
    List<Member> of(VersionId version, boolean below) {
        return jdbc.sql("with recursive above as (" + SAME_BYTES + " union " + LETTERS_ABOVE.formatted("above", "")
                        + "), below as (" + SAME_BYTES + " union "
                        + PARTS_BELOW.formatted("below", "and a.brought and :below") + """
                ) select document_id, id from above union select document_id, id from below order by 1, 2
                """)
                .param("ids", Sql.ids(List.of(version)))
                .param("below", below)
                .query((row, _) -> new Member(document(row), new VersionId(Sql.uuid(row, "id"))))
                .list();
    }

    /** Documents of the letters that hold one of these versions, without those of the versions themselves; whether they are open or not. */
    List<DocumentId> lettersAbove(Collection<VersionId> versions) {
        return jdbc.sql("with recursive above as (" + START + " union " + LETTERS_ABOVE.formatted("above", "") + """
                ) select distinct document_id from above where id <> all (cast(:ids as uuid[])) order by 1
                """)
                .param("ids", Sql.ids(versions))
                .query((row, _) -> document(row))
                .list();
    }

    /** Versions out of sight for a mark of their own to whose family one of these belongs. */
    List<Bearer> bearers(Collection<VersionId> versions) {
        return jdbc.sql("with recursive below as (" + START + " union " + PARTS_BELOW.formatted("below", "")
                        + "), above as (" + START + " union " + LETTERS_ABOVE.formatted("above", "and a.brought") + """
                ) select q.document_id, q.version_id, q.mark from quarantined_version q
                   where q.bearer = q.version_id and q.released_at is null
                     and (q.version_id in (select id from below)
                          or q.version_id in (select id from above) and q.mark not like :virus)
                   order by q.document_id, q.version_id
                """)
                .param("ids", Sql.ids(versions))
                .param("virus", QuarantineMark.virus("%"))
                .query((row, _) ->
                        new Bearer(document(row), new VersionId(Sql.uuid(row, "version_id")), row.getString("mark")))
                .list();
    }

    /** The versions of a document with these bytes. */
    List<VersionId> versions(DocumentId document, Sha256 bytes) {
        return jdbc.sql("select id from document_version where document_id = :document and sha256 = :sha256")
                .param("document", document.value())
                .param("sha256", bytes.hex())
                .query((row, _) -> new VersionId(Sql.uuid(row, "id")))
                .list();
    }

    /** Holds documents, in one order, until the transaction ends: nobody changes or joins them. */
    void hold(Collection<DocumentId> documents) {
        jdbc.sql("""
                select count(*) from (select 1 from document where id = any (cast(:ids as uuid[])) order by id for update) as held
                """).param("ids", Sql.ids(documents)).query(Long.class).single();
    }

    private static DocumentId document(ResultSet row) throws SQLException {
        return new DocumentId(Sql.uuid(row, "document_id"));
    }
}
