package vn.vankho.document;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;
import vn.vankho.shared.Sql;

/** Puts versions out of sight and back; the document must be locked. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class QuarantineRepository {
    private final JdbcClient jdbc;

    QuarantineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is there already, or a person has said that the mark is none */
    boolean put(DocumentId document, VersionId version, String mark, Instant now) {
        return jdbc.sql("""
                insert into quarantined_version (version_id, document_id, mark, found_at)
                select v.id, v.document_id, :mark, :now from document_version v where v.id = :version and v.document_id = :document
                on conflict (version_id) do update
                   set mark = excluded.mark, found_at = excluded.found_at, other_released = true,
                       released_at = null, released_by = null, reason = null
                 where quarantined_version.released_at is not null and not quarantined_version.other_released
                   and (quarantined_version.mark like :virus) <> (excluded.mark like :virus)
                """)
                        .param("mark", mark)
                        .param("virus", QuarantineMark.virus("%"))
                        .param("now", Sql.at(now))
                        .param("version", version.value())
                        .param("document", document.value())
                        .update()
                > 0;
    }

    /** Whether a person has said so of a mark of this kind: who releases a false secrecy mark has not seen the virus, and the other way round. */
    boolean released(VersionId version, String mark) {
        return jdbc.sql("""
                select exists (select 1 from quarantined_version
                                where version_id = :version and released_at is not null
                                  and (other_released or (mark like :virus) = (:mark like :virus)))
                """)
                .param("mark", mark)
                .param("virus", QuarantineMark.virus("%"))
                .param("version", version.value())
                .query(Boolean.class)
                .single();
    }

    void release(VersionId version, PersonId by, String reason, Instant now) {
        jdbc.sql("""
                update quarantined_version set released_at = :now, released_by = :by, reason = :reason where version_id = :version
                """)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .param("reason", reason)
                .param("version", version.value())
                .update();
    }

    /** What the document shows after a version came or went. */
    record Shown(String title, VersionId current, boolean hidden) {}

    /**
     * The newest version in sight is the current one; without any, the document is out of sight.
     *
     * @param leaving a version that is about to be deleted
     */
    Optional<Shown> settle(DocumentId document, @Nullable VersionId leaving, Instant now) {
        return jdbc.sql("""
                with left_over as (
                  select v.id, v.no, q.mark from document_version v
                    left join quarantined_version q on q.version_id = v.id and q.released_at is null
                   where v.document_id = :document and v.id is distinct from cast(:leaving as uuid)),
                shown as (select id, mark from left_over order by mark is null desc, no desc limit 1)
                update document d
                   set current_version = shown.id, quarantined = shown.mark,
                       quarantined_at = case when shown.mark is not null then coalesce(d.quarantined_at, :now) end,
                       stamp = nextval('document_stamp')
                  from shown where d.id = :document
                returning d.title, d.current_version, d.quarantined
                """)
                .param("document", document.value())
                .param("leaving", leaving == null ? null : leaving.value())
                .param("now", Sql.at(now))
                .query((row, _) -> new Shown(
                        row.getString("title"),
                        new VersionId(Sql.uuid(row, "current_version")),
                        row.getString("quarantined") != null))
                .optional();
    }

    boolean onlyVersion(DocumentId document) {
        return jdbc.sql("select count(*) = 1 from document_version where document_id = :document")
                .param("document", document.value())
                .query(Boolean.class)
                .single();
    }

    /** One version of a document that stays: remembered first, without which the trigger lets none be deleted. */
    void destroy(VersionId version, PersonId by, String reason, Instant now) {
        jdbc.sql("""
                insert into version_destroyed (version_id, document_id, no, file_name, sha256, size, mark, reason, destroyed_by, destroyed_at)
                select v.id, v.document_id, v.no, v.file_name, v.sha256, v.size, q.mark, :reason, :by, :now
                  from document_version v join quarantined_version q on q.version_id = v.id where v.id = :version
                """)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .param("version", version.value())
                .update();
        jdbc.sql("""
                insert into object_to_destroy (sha256, state, changed_at)
                select sha256, 'WAITING', cast(:now as timestamptz) from document_version where id = :version
                on conflict (sha256) do update set state = 'WAITING', changed_at = excluded.changed_at
                """)
                .param("now", Sql.at(now))
                .param("version", version.value())
                .update();
        jdbc.sql("delete from document_version where id = :version")
                .param("version", version.value())
                .update();
    }

    /** Work on what is out of sight is called off; READ stays, it is what found the mark. */
    void forgetSteps(VersionId version) {
        jdbc.sql("delete from step where version_id = :version and kind in ('RECOGNISE', 'PICTURE', 'SIGNATURES')")
                .param("version", version.value())
                .update();
    }
}
