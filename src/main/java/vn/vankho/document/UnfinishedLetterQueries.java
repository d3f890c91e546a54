package vn.vankho.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** Letters that are under way, or were when the portal died. */
@Repository
class UnfinishedLetterQueries {
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    UnfinishedLetterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter with the name and the person of the version that brought its bytes.
     *
     * @param keptBy whose document it is
     * @param tries at finishing it that ended the portal
     */
    record Unfinished(
            DocumentId document,
            Sha256 bytes,
            long size,
            String name,
            String folder,
            Inspected inspected,
            PersonId broughtBy,
            PersonId keptBy,
            int tries) {}

    /** Without those in the trash and those out of sight: nothing more shall come of them. */
    List<Unfinished> all() {
        return jdbc.sql("""
                select distinct on (a.letter_id, a.sha256)
                       v.document_id, v.sha256, v.size, v.file_name, v.folder, v.media_type, v.kept_by, d.kept_by as keeper, a.arguments
                  from attachment a
                  join document d on d.id = a.letter_id
                  join document_version v on v.document_id = a.letter_id and v.sha256 = a.sha256
                 where a.no = 0 and a.refusal = 'document.unpack.underWay' and d.trashed_at is null
                   and not exists (select from quarantined_version q where q.version_id = v.id and q.released_at is null)
                 order by a.letter_id, a.sha256, v.no limit :limit
                """)
                .param("limit", AT_ONCE)
                .query((row, _) -> new Unfinished(
                        new DocumentId(Sql.uuid(row, "document_id")),
                        new Sha256(row.getString("sha256")),
                        row.getLong("size"),
                        row.getString("file_name"),
                        row.getString("folder"),
                        new Inspected(row.getString("media_type"), null),
                        new PersonId(Sql.uuid(row, "kept_by")),
                        new PersonId(Sql.uuid(row, "keeper")),
                        UnderWay.tries(Sql.strings(row, "arguments"))))
                .list();
    }
}
