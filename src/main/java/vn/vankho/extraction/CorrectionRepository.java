package vn.vankho.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;

/** What people say that stands on pages of scans. */
@Repository
class CorrectionRepository {
    private final JdbcClient jdbc;

    CorrectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what a person says.
     *
     * @param text null: what is read holds, now and later
     * @return false when somebody else has put the page right meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean correct(VersionId version, int no, int revision, @Nullable String text, PersonId by, Instant now) {
        int added = jdbc.sql("""
                insert into page_correction (version_id, no, revision, text, corrected_by, corrected_at)
                values (:version, :no, :revision, :text, :by, :now)
                on conflict (version_id, no, revision) do nothing
                """)
                .param("version", version.value())
                .param("no", no)
                .param("revision", revision)
                .param("text", text)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update();
        if (added > 0)
            jdbc.sql("update scanned_page set confirmed = true where version_id = :version and no = :no")
                    .param("version", version.value())
                    .param("no", no)
                    .update();
        return added > 0;
    }

    /**
     * What waits to be read again after a mend of the reader waits no longer.
     *
     * @return false when the page was read again, or put right, since it was read at that moment and corrected so often
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean confirm(VersionId version, int no, @Nullable Instant readAt, int revision) {
        return jdbc.sql("""
                update scanned_page set confirmed = true, read_at = coalesce(read_at, read_before), read_before = null
                 where version_id = :version and no = :no
                   and coalesce(read_at, read_before) is not distinct from cast(:readAt as timestamptz)
                   and :revision = (select coalesce(max(revision), 0) from page_correction c where c.version_id = :version and c.no = :no)
                """)
                        .param("version", version.value())
                        .param("no", no)
                        .param("readAt", readAt == null ? null : Sql.at(readAt))
                        .param("revision", revision)
                        .update()
                > 0;
    }

    /** Pages wait to be read off their pictures once more, one or (0) all of a version; corrections stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    void readAgain(VersionId version, int no) {
        jdbc.sql(
                        "update scanned_page set read_at = null, read_before = null, trouble = '' where version_id = :version and (:no = 0 or no = :no)")
                .param("version", version.value())
                .param("no", no)
                .update();
    }

    Optional<PageToCorrect> page(VersionId version, int no) {
        return jdbc.sql("""
                select p.layer, p.printed_over, p.text, p.confidence, p.confirmed, p.trouble, p.read_at,
                       coalesce(p.read_at, p.read_before) as was_read_at, c.revision, c.text as correction, %s,
                       (select max(q.no) from scanned_page q where q.version_id = p.version_id and q.no < p.no) as before,
                       (select min(q.no) from scanned_page q where q.version_id = p.version_id and q.no > p.no) as behind
                  from scanned_page p
                  join document_version v on v.id = p.version_id
                  left join lateral (select * from page_correction c where c.version_id = p.version_id and c.no = p.no
                                      order by c.revision desc limit 1) c on true
                 where p.version_id = :version and p.no = :no
                """.formatted(DoubtfulPageQueries.AGAIN))
                .param("version", version.value())
                .param("no", no)
                .query((row, _) -> new PageToCorrect(
                        no,
                        ScannedText.of(row).holds(),
                        row.getInt("confidence"),
                        ScannedText.of(row).isOfPicture(),
                        Sql.instant(row, "was_read_at"),
                        row.getBoolean("confirmed"),
                        row.getObject("read_at") == null,
                        row.getString("trouble"),
                        row.getBoolean("again"),
                        row.getInt("revision"),
                        row.getInt("before"),
                        row.getInt("behind")))
                .optional();
    }

    /** Newest first. */
    List<PageRevision> revisions(VersionId version, int no) {
        return jdbc.sql("""
                select revision, text, corrected_by, corrected_at from page_correction
                 where version_id = :version and no = :no order by revision desc limit 200
                """)
                .param("version", version.value())
                .param("no", no)
                .query((row, _) -> new PageRevision(
                        row.getInt("revision"),
                        row.getString("text"),
                        new PersonId(Sql.uuid(row, "corrected_by")),
                        Sql.required(row, "corrected_at")))
                .list();
    }

    /** The page as it was with a revision; with 0 before anybody put it right. Empty where there is none. */
    Optional<ScannedText> text(VersionId version, int no, int revision) {
        return jdbc.sql("""
                select p.layer, p.printed_over, p.text, p.confidence, c.text as correction
                  from scanned_page p
                  left join page_correction c on c.version_id = p.version_id and c.no = p.no and c.revision = :revision
                 where p.version_id = :version and p.no = :no and (:revision = 0 or c.revision is not null)
                """)
                .param("version", version.value())
                .param("no", no)
                .param("revision", revision)
                .query((row, _) -> ScannedText.of(row))
                .optional();
    }
}
