package vn.vankho.extraction;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Sql;

/** How large the pages are that were drawn of files, and the pictures of their first pages. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DrawnRepository {
    private final JdbcClient jdbc;

    DrawnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param elsewhere bytes of the index */
    @Transactional(propagation = Propagation.SUPPORTS)
    DerivedData derived(long elsewhere) {
        return jdbc.sql("""
                select (select coalesce(sum(size), 0) from document_version) as originals,
                       (select coalesce(sum(bytes), 0) from drawn_pages) as pages,
                       (select coalesce(sum(bytes), 0) from first_picture) as pictures,
                       pg_total_relation_size('extracted_text') + pg_total_relation_size('scanned_page') as texts
                """)
                .query((row, _) -> new DerivedData(
                        row.getLong("originals"),
                        row.getLong("pages"),
                        row.getLong("pictures"),
                        elsewhere,
                        row.getLong("texts")))
                .single();
    }

    /** Versions of which nobody knows whether they have pages, and how large these are. */
    List<VersionId> unmeasured(int limit) {
        return unmeasured("drawn_pages", limit);
    }

    /** The same of pictures of first pages. */
    List<VersionId> unmeasuredPictures(int limit) {
        return unmeasured("first_picture", limit);
    }

    private List<VersionId> unmeasured(String table, int limit) {
        return jdbc.sql("select version_id from " + table + " where bytes is null order by version_id limit :limit")
                .param("limit", limit)
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list();
    }

    void none(VersionId version) {
        none("drawn_pages", version);
    }

    void noPicture(VersionId version) {
        none("first_picture", version);
    }

    private void none(String table, VersionId version) {
        jdbc.sql("delete from " + table + " where version_id = :version and bytes is null")
                .param("version", version.value())
                .update();
    }

    void taken(VersionId version, long bytes) {
        taken("drawn_pages", version, bytes);
    }

    void pictureTaken(VersionId version, long bytes) {
        taken("first_picture", version, bytes);
    }

    private void taken(String table, VersionId version, long bytes) {
        jdbc.sql("insert into " + table + """
                 (version_id, bytes) select id, :bytes from document_version where id = :version
                on conflict (version_id) do update set bytes = excluded.bytes
                """)
                .param("version", version.value())
                .param("bytes", bytes)
                .update();
    }
}
