package vn.vankho.extraction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;

/** Steps that were left because a program of the system, or room, was missing. */
@Repository
class SkippedQueries {
    private final JdbcClient jdbc;

    SkippedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were tried longest ago. @param reasons keys of the sentences that say why, of which each names what was missing */
    List<DocumentId> of(StepKind kind, Collection<String> reasons, int limit) {
        return jdbc.sql("""
                select document_id from step
                 where kind = :kind and state = 'SKIPPED' and reason = any (cast(:reasons as text[]))
                 order by finished_at nulls first, document_id limit :limit
                """)
                .param("kind", kind.name())
                .param("reasons", reasons.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .list();
    }
}
