package vn.vankho.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * @param bearer the version that bears the mark: this one, or one of its family
     * @return false when it is there already, or a person has said that the mark is none
     */
    boolean put(VersionId version, VersionId bearer, String mark, Instant now) {
        return jdbc.sql("""
                insert into quarantined_version (version_id, document_id, bearer, bearer_name, mark, found_at)
                select v.id, v.document_id, b.id, b.file_name, :mark, :now
                  from document_version v, document_version b where v.id = :version and b.id = :bearer
                on conflict (version_id, bearer) do update
                   set mark = excluded.mark, found_at = excluded.found_at, other_released = true,
                       released_at = null, released_by = null, reason = null
                 where quarantined_version.released_at is not null and not quarantined_version.other_released
                   and (quarantined_version.mark like :virus) <> (excluded.mark like :virus)
                """)
                        .param("mark", mark)
                        .param("virus", QuarantineMark.virus("%"))
                        .param("now", Sql.at(now))
                        .param("version", version.value())
                        .param("bearer", bearer.value())
                        .update()
                > 0;
    }

    record Found(DocumentId document, int no) {}

    Optional<Found> find(VersionId version) {
        return jdbc.sql("select document_id, no from document_version where id = :version")
                .param("version", version.value())
                .query((row, _) -> new Found(new DocumentId(Sql.uuid(row, "document_id")), row.getInt("no")))
                .optional();
    }

    /**
     * Whether a person has said so of a mark of this kind, of this version or of an older one of the document with the same bytes, which an old
     * version has that is restored. Who releases a false secrecy mark has not seen the virus, and the other way round.
     */
    boolean released(VersionId version, String mark) {
        return jdbc.sql("""
                select exists (select 1 from document_version v
                                 join document_version same on same.document_id = v.document_id and same.sha256 = v.sha256
                                 join quarantined_version q on q.version_id = same.id and q.bearer = same.id
                                where v.id = :version and q.released_at is not null
                                  and (q.other_released or (q.mark like :virus) = (:mark like :virus)))
                """)
                .param("mark", mark)
                .param("virus", QuarantineMark.virus("%"))
                .param("version", version.value())
                .query(Boolean.class)
                .single();
    }

    /** What one mark has put away, this version included: in sight again where no other mark holds it. */
    List<Freed> release(VersionId bearer, PersonId by, String reason, Instant now) {
        return jdbc.sql("""
                update quarantined_version q set released_at = :now, released_by = :by, reason = :reason
                 where q.released_at is null
                   and (q.bearer = :bearer
                        or q.version_id = :bearer and not exists (select 1 from document_version b where b.id = q.bearer))
                returning q.document_id, q.version_id,
                          (select v.no from document_version v where v.id = q.version_id) as no,
                          (select d.title from document d where d.id = q.document_id) as title,
                          exists (select 1 from quarantined_version o
                                   where o.version_id = q.version_id and o.released_at is null and o.bearer <> :bearer
                                     and (o.version_id <> :bearer
                                          or exists (select 1 from document_version b where b.id = o.bearer))) as held
                """)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .param("reason", reason)
                .param("bearer", bearer.value())
                .query((row, _) -> new Freed(
                        new DocumentId(Sql.uuid(row, "document_id")),
                        new VersionId(Sql.uuid(row, "version_id")),
                        row.getInt("no"),
                        row.getString("title"),
                        row.getBoolean("held")))
                .list();
    }

    /** @param held whether another mark keeps it out of sight */
    record Freed(DocumentId document, VersionId version, int no, String title, boolean held) {}

    /** Documents that a mark holds out of sight. */
    List<DocumentId> held(VersionId bearer) {
        return jdbc.sql("""
                select document_id from quarantined_version where bearer = :bearer or version_id = :bearer
                """)
                .param("bearer", bearer.value())
                .query((row, _) -> new DocumentId(Sql.uuid(row, "document_id")))
                .list();
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
                    %s
                   where v.document_id = :document and v.id is distinct from cast(:leaving as uuid)),
                shown as (select id, mark from left_over order by mark is null desc, no desc limit 1)
                update document d
                   set current_version = shown.id, quarantined = shown.mark,
                       quarantined_at = case when shown.mark is not null then coalesce(d.quarantined_at, :now) end,
                       stamp = nextval('document_stamp')
                  from shown where d.id = :document
                returning d.title, d.current_version, d.quarantined
                """.formatted(QuarantineQueries.REASON))
                .param("document", document.value())
                .param("leaving", leaving == null ? null : leaving.value())
                .param("now", Sql.at(now))
                .query((row, _) -> new Shown(
                        row.getString("title"),
                        new VersionId(Sql.uuid(row, "current_version")),
                        row.getString("quarantined") != null))
                .optional();
    }

    /** Holds the documents of versions against being put away until the transaction ends. */
    void hold(Collection<VersionId> versions) {
        jdbc.sql("""
                select count(*) from (
                  select 1 from document d
                   where d.id in (select v.document_id from document_version v where v.id = any (cast(:ids as uuid[])))
                   order by d.id for key share) as held
                """).param("ids", Sql.ids(versions)).query(Long.class).single();
    }

    /** Asked after {@code hold}, in a statement of its own, which sees what was put away meanwhile. */
    Set<VersionId> inSight(Collection<VersionId> versions) {
        return Set.copyOf(jdbc.sql("""
                select v.id from document_version v
                 where v.id = any (cast(:ids as uuid[]))
                   and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
                """)
                .param("ids", Sql.ids(versions))
                .query((row, _) -> new VersionId(Sql.uuid(row, "id")))
                .list());
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
                  from document_version v %s where v.id = :version
                """.formatted(QuarantineQueries.REASON))
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

    /**
     * Work on what is out of sight is called off. READ stays: it found the mark, or may find one of its own; INDEX takes it out; LOOK_BACK
     * is work on the versions before.
     */
    void forgetSteps(VersionId version) {
        jdbc.sql("delete from step where version_id = :version and kind not in ('READ', 'INDEX', 'LOOK_BACK')")
                .param("version", version.value())
                .update();
    }
}
