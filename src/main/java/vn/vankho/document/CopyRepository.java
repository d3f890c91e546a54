package vn.vankho.document;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Sql;

/** Copies of versions that are to be removed from the store. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CopyRepository {
    private final JdbcClient jdbc;

    CopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(VersionId version, Instant now) {
        jdbc.sql("""
                insert into copy_to_remove (version_id, since) values (:version, :now)
                on conflict (version_id) do update set since = excluded.since
                """)
                .param("version", version.value())
                .param("now", Sql.at(now))
                .update();
    }

    void of(DocumentId document, Instant now) {
        jdbc.sql("""
                insert into copy_to_remove (version_id, since)
                select id, cast(:now as timestamptz) from document_version where document_id = :document
                on conflict (version_id) do update set since = excluded.since
                """)
                .param("document", document.value())
                .param("now", Sql.at(now))
                .update();
    }

    /** A released version keeps what is made for it from now on. */
    void keep(VersionId version) {
        jdbc.sql("delete from copy_to_remove where version_id = :version")
                .param("version", version.value())
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<VersionId> due(int limit) {
        return jdbc.sql("select version_id from copy_to_remove order by since limit :limit")
                .param("limit", limit)
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list();
    }

    /** A picture that was being drawn when its version went comes late; so rows stay for a while. */
    int forget(Instant before) {
        return jdbc.sql("delete from copy_to_remove where since < :before")
                .param("before", Sql.at(before))
                .update();
    }
}
