package vn.vankho.extraction;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Sql;

/** How large the pages are that were drawn of old office files: what is made of files stays, in all, below the files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DrawnRepository {
    /** Of all files: pictures of first pages take a twentieth, and copies that are made to be shown need room, too. */
    private static final int PART = 3;

    private final JdbcClient jdbc;

    DrawnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(long bytes) {
        return jdbc.sql("""
                select (select coalesce(sum(bytes), 0) from drawn_pages) + :bytes
                    <= (select coalesce(sum(size), 0) / :part from document_version)
                """)
                .param("bytes", bytes)
                .param("part", PART)
                .query(Boolean.class)
                .single();
    }

    /** Versions of which nobody knows whether they have pages, and how large these are. */
    List<VersionId> unmeasured(int limit) {
        return jdbc.sql("select version_id from drawn_pages where bytes is null order by version_id limit :limit")
                .param("limit", limit)
                .query((row, _) -> new VersionId(Sql.uuid(row, "version_id")))
                .list();
    }

    void none(VersionId version) {
        jdbc.sql("delete from drawn_pages where version_id = :version and bytes is null")
                .param("version", version.value())
                .update();
    }

    void taken(VersionId version, long bytes) {
        jdbc.sql("""
                insert into drawn_pages (version_id, bytes) select id, :bytes from document_version where id = :version
                on conflict (version_id) do update set bytes = excluded.bytes
                """).param("version", version.value()).param("bytes", bytes).update();
    }
}
