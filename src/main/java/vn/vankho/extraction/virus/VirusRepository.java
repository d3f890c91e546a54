package vn.vankho.extraction.virus;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.shared.Sql;

/** Remembers what was shown to clamd. */
@Repository
class VirusRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    VirusRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param clean false where clamd could not look at it, or a person says that the virus is none */
    @Transactional(propagation = Propagation.MANDATORY)
    void looked(VersionId version, boolean clean) {
        jdbc.sql("""
                insert into virus_look (version_id, clean, looked_at)
                select v.id, :clean, :now from document_version v where v.id = :version
                on conflict (version_id) do update set clean = excluded.clean, looked_at = excluded.looked_at
                """)
                .param("version", version.value())
                .param("clean", clean)
                .param("now", Sql.at(clock.instant()))
                .update();
    }
}
