package vn.vankho.legal.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;

/** Which text of a document the proposals of the register are of. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReadingRepository {
    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was read like this before: nothing is to be done */
    boolean remember(DocumentId document, VersionId version, String digest) {
        return jdbc.sql("""
                insert into legal_reading (document_id, version_id, mark) values (:document, :version, :mark)
                on conflict (document_id) do update set version_id = excluded.version_id, mark = excluded.mark
                 where legal_reading.version_id <> excluded.version_id or legal_reading.mark <> excluded.mark
                """)
                        .param("document", document.value())
                        .param("version", version.value())
                        .param("mark", digest)
                        .update()
                > 0;
    }
}
