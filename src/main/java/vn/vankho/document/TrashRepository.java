package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;

/** The one place where documents and versions are deleted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TrashRepository {
    private final JdbcClient jdbc;

    TrashRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<DocumentId> due(Instant before, int limit) {
        return jdbc.sql("select id from document where trashed_at < :before order by trashed_at limit :limit")
                .param("before", Sql.at(before))
                .param("limit", limit)
                .query((row, _) -> new DocumentId(Sql.uuid(row, "id")))
                .list();
    }

    /** Locks the document and writes down what is going to be destroyed; without that row no version can be deleted. */
    Optional<String> remember(DocumentId document, Instant before, Instant now) {
        var locked = jdbc.sql("select 1 from document where id = :document and trashed_at < :before for update")
                .param("document", document.value())
                .param("before", Sql.at(before))
                .query(Integer.class)
                .optional();
        if (locked.isEmpty()) return Optional.empty();
        return jdbc.sql("""
                insert into document_destroyed (document_id, title, number, versions, trashed_at, trashed_by, destroyed_at,
                                                access, kept_by, readers, mark)
                select d.id, d.title, d.number, (
                         select jsonb_agg(jsonb_build_object('no', v.no, 'file', v.file_name, 'sha256', v.sha256, 'size', v.size,
                                                             'keptAt', v.kept_at, 'hidden', q.mark is not null) order by v.no)
                           from document_version v %s where v.document_id = d.id),
                       d.trashed_at, d.trashed_by, :now,
                       d.access, d.kept_by, array(select r.reader from document_reader r where r.document_id = d.id), d.quarantined
                  from document d where d.id = :document
                returning title
                """.formatted(QuarantineQueries.REASON))
                .param("document", document.value())
                .param("now", Sql.at(now))
                .query(String.class)
                .optional();
    }

    void delete(DocumentId document, Instant now) {
        jdbc.sql("""
                insert into object_to_destroy (sha256, state, changed_at)
                select distinct sha256, 'WAITING', cast(:now as timestamptz) from document_version where document_id = :document
                on conflict (sha256) do update set state = 'WAITING', changed_at = excluded.changed_at
                """)
                .param("now", Sql.at(now))
                .param("document", document.value())
                .update();
        // its values stand in deeds on many documents too; a deed that waits for it still has its turn, and finds it
        // gone
        jdbc.sql("""
                update many_run_document
                   set changed = null,
                       takes_back = case when takes_back is not null
                                         then cast('{"fields": [], "before": {"read": [], "open": [], "emptied": []}, "along": []}' as jsonb) end
                 where document_id = :document and (changed is not null or takes_back is not null)
                """).param("document", document.value()).update();
        for (var table : List.of("step", "document_version"))
            jdbc.sql("delete from " + table + " where document_id = :document")
                    .param("document", document.value())
                    .update();
        jdbc.sql("delete from document where id = :document")
                .param("document", document.value())
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from object_to_destroy where state = 'DESTROYED' and changed_at < :before")
                .param("before", Sql.at(before))
                .update();
    }

    /** Objects whose last version was destroyed before {@code before}, and those that a crash left half-destroyed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<String> unused(Instant before) {
        return jdbc.sql("""
                select o.sha256 from object_to_destroy o
                 where o.state = 'DESTROYING' or (o.state = 'WAITING' and o.changed_at < :before)
                 order by o.sha256
                """).param("before", Sql.at(before)).query(String.class).list();
    }

    /**
     * From here on, keepers of these bytes wait. Whoever is keeping them in this moment is waited for, so that the look at the versions is
     * the last word.
     *
     * @return false when a version names the object (again)
     */
    boolean mark(String sha256, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256)
                .query((row, _) -> true)
                .single();
        jdbc.sql("""
                delete from object_to_destroy
                 where sha256 = :sha256 and state <> 'DESTROYED'
                   and exists (select 1 from document_version v where v.sha256 = :sha256)
                """).param("sha256", sha256).update();
        return jdbc.sql("""
                update object_to_destroy set state = 'DESTROYING', changed_at = :now
                 where sha256 = :sha256 and state <> 'DESTROYED'
                """).param("sha256", sha256).param("now", Sql.at(now)).update() > 0;
    }

    void destroyed(String sha256, Instant now) {
        jdbc.sql(
                        "update object_to_destroy set state = 'DESTROYED', changed_at = :now where sha256 = :sha256 and state = 'DESTROYING'")
                .param("now", Sql.at(now))
                .param("sha256", sha256)
                .update();
    }
}
