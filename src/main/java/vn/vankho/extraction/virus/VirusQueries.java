package vn.vankho.extraction.virus;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;

/** What has never been shown to clamd. */
@Repository
class VirusQueries {
    private final JdbcClient jdbc;

    VirusQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Documents that have been read and whose current version nobody has looked at, nor is going to. */
    List<DocumentId> neverLookedAt(int limit) {
        return jdbc.sql("""
                select d.id from document d
                 where d.trashed_at is null and d.quarantined is null
                   and exists (select 1 from version_read r where r.version_id = d.current_version)
                   and not exists (select 1 from step s
                                    where s.document_id = d.id and s.kind = 'VIRUS' and s.version_id = d.current_version
                                      and s.reason is distinct from :off)
                 order by d.id limit :limit
                """).param("off", VirusStep.OFF).param("limit", limit).query(UUID.class).list().stream()
                .map(DocumentId::new)
                .toList();
    }
}
