package vn.vankho.extraction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;

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

    void taken(VersionId version, long bytes) {
        jdbc.sql("""
                insert into drawn_pages (version_id, bytes) select id, :bytes from document_version where id = :version
                on conflict (version_id) do update set bytes = excluded.bytes
                """).param("version", version.value()).param("bytes", bytes).update();
    }
}
