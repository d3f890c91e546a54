package vn.vankho.extraction;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.VersionId;
import vn.vankho.document.VersionTexts;

/**
 * What was read in a version: its text, its scanned pages, who signed it. What people have typed of its pages stays with the file, out of
 * sight as it is: after a false alarm nobody types it again, and it is destroyed with the version.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReadRemainsRepository implements VersionTexts {
    private static final List<String> TABLES = List.of("extracted_text", "scanned_page", "signature_reading");

    private final JdbcClient jdbc;

    ReadRemainsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(VersionId version) {
        for (var table : TABLES)
            jdbc.sql("delete from " + table + " where version_id = :version")
                    .param("version", version.value())
                    .update();
    }
}
