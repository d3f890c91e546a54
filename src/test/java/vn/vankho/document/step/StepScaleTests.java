package vn.vankho.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.StepKind;
import vn.vankho.document.VersionId;

/** What is asked for every batch must not read the rows of all documents: an office has hundreds of thousands. */
class StepScaleTests {
    private static final int MANY = 6_000;

    private final EngineRoom here = new EngineRoom();
    private final TransactionTemplate transaction =
            new TransactionTemplate(here.room.bean(PlatformTransactionManager.class));

    /** As in a stream of receipts: when the rows were counted last a part of them waited, and now it is done. */
    @BeforeEach
    void many() {
        var one = here.keep("a.txt", "một").value();
        transaction.executeWithoutResult(_ -> all(
                "create table copies as select gen_random_uuid() as id, gen_random_uuid() as version"
                        + " from generate_series(1, " + MANY + ")",
                "insert into document (id, kind, title, tags, access, open_fields, current_version, kept_by, kept_at)"
                        + " select c.id, kind, title, tags, access, open_fields, c.version, kept_by, kept_at"
                        + " from copies c, document d where d.id = '" + one + "'",
                "insert into document_version (id, document_id, no, file_name, folder, media_type, sha256, size, note, kept_by, kept_at)"
                        + " select c.version, c.id, no, file_name, folder, media_type, sha256, size, note, kept_by, kept_at"
                        + " from copies c, document_version v where v.document_id = '" + one + "'",
                "insert into step (document_id, kind, version_id, state, due_at)"
                        + " select id, kind, version, 'WAITING', now() - interval '1 day' from copies, unnest(array['INDEX', 'PICTURE']) as kind",
                "analyze",
                "update step set state = 'DONE' where kind = 'INDEX' and document_id <> (select id from copies limit 1)",
                "update step set state = 'DONE' where kind = 'READ'"));
    }

    private void all(String... statements) {
        for (var sql : statements) here.room.jdbc.sql(sql).update();
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void whether_something_else_waits_is_read_off_the_index() {
        var pictures = TestWorker.of(StepKind.PICTURE, _ -> null);

        transaction.executeWithoutResult(_ -> {
            long before = rowsRead("step");
            assertThat(here.room.bean(StepResults.class).claim(pictures)).isEmpty();
            assertThat(rowsRead("step")).isEqualTo(before);
        });
    }

    @Test
    void what_was_looked_at_is_found_by_its_version() {
        var versions = here.room
                .jdbc
                .sql("select version from copies limit 20")
                .query((row, _) -> new VersionId(row.getObject(1, java.util.UUID.class)))
                .list();

        transaction.executeWithoutResult(_ -> {
            long before = rowsRead("document");
            here.room.feed.looked(versions);
            assertThat(rowsRead("document")).isEqualTo(before);
        });
    }

    /** One after the other from the first to the last; what this connection read in the second before is counted too. */
    private long rowsRead(String table) {
        return here.room
                .jdbc
                .sql("select seq_tup_read from pg_stat_xact_user_tables where relname = ?")
                .param(table)
                .query(Long.class)
                .single();
    }
}
