package vn.vankho.extraction.virus;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.QuarantineMark;
import vn.vankho.document.VersionFile;
import vn.vankho.document.VersionId;
import vn.vankho.document.VirusLooks;
import vn.vankho.shared.Sql;
import vn.vankho.storage.Sha256;

/** What has not been shown to clamd yet. */
@Repository
class VirusQueries implements VirusLooks {
    private final JdbcClient jdbc;
    /** What clamd could not look at is shown to it again, since an operator may have let it take larger files meanwhile. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private final VirusSettings settings;
    private final Clock clock;

    VirusQueries(JdbcClient jdbc, VirusSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isUnscanned(VersionId version) {
        return settings.isOn()
                && jdbc.sql("""
                        select not exists (select 1 from virus_look l where l.version_id = :version
                                              and (l.clean or exists (select 1 from quarantined_version q
                                                                       where q.version_id = l.version_id and q.released_at is not null
                                                                         and q.mark like :virus)))
                        """)
                        .param("version", version.value())
                        .param("virus", QuarantineMark.virus("%"))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Documents that were read or given up, and of which nobody has looked at some version that is in sight, nor is going to; a version that
     * was too large for clamd counts among these a day later. One that a person has released is not looked at again.
     */
    List<DocumentId> neverLookedAt(int limit) {
        return jdbc
                .sql("""
                select d.id from document d
                 where d.trashed_at is null and d.quarantined is null
                   and not exists (select 1 from step s
                                    where s.document_id = d.id and s.kind in ('READ', 'VIRUS') and s.state in ('WAITING', 'RUNNING'))
                   and exists (select 1 from document_version v
                                where v.document_id = d.id
                                  and not exists (select 1 from virus_look l where l.version_id = v.id
                                                     and (l.clean or l.looked_at > :again))
                                  and not exists (select 1 from quarantined_version q where q.version_id = v.id
                                                     and (q.released_at is null or q.mark like :virus)))
                 order by d.id limit :limit
                """)
                .param("again", Sql.at(clock.instant().minus(AGAIN)))
                .param("virus", QuarantineMark.virus("%"))
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** Versions of a document, those out of sight excepted, that were not found clean yet; the current one first. */
    List<VersionFile> toLookAt(DocumentId document) {
        return jdbc.sql("""
                select v.id, v.sha256, v.size, v.media_type from document_version v join document d on d.id = v.document_id
                 where v.document_id = :document
                   and not exists (select 1 from virus_look l where l.version_id = v.id and l.clean)
                   and not exists (select 1 from quarantined_version q where q.version_id = v.id and q.released_at is null)
                 order by v.id = d.current_version desc, v.no desc
                """)
                .param("document", document.value())
                .query((row, _) -> new VersionFile(
                        document,
                        new VersionId(Sql.uuid(row, "id")),
                        new Sha256(row.getString("sha256")),
                        row.getLong("size"),
                        row.getString("media_type")))
                .list();
    }
}
