package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.startup.TestPostgres;

/** A deed on many documents is a row: it goes on when the power of the process is gone, and no document has it twice. */
class KilledManyTests {
    private static final int FILES = 1_200;
    private static final int KEPT = 40;

    @TempDir
    Path folder;

    @Test
    void what_was_begun_goes_on_in_the_next_process_behind_what_is_done() throws Exception {
        var url = TestPostgres.freshDatabase();
        String[] settings = {
            "--vankho.database.url=" + url,
            "--vankho.database.user=" + TestPostgres.user(),
            "--vankho.database.password=" + TestPostgres.password()
        };
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url, TestPostgres.user(), TestPostgres.password()));
        var run = UUID.randomUUID();
        var first = PortalProcess.start(folder.resolve("data"), settings);
        try {
            for (int i = 0; i < KEPT; i++)
                first.api().keep("to-" + i + ".txt", ("tờ " + i).getBytes(UTF_8), "title", "Tờ " + i);
            begin(jdbc, run);
            await().atMost(Duration.ofMinutes(2)).until(() -> tried(jdbc, run) > 0);
        } finally {
            first.kill();
        }
        assertThat(tried(jdbc, run)).as("killed in the middle of it").isLessThan(FILES);

        var second = PortalProcess.start(folder.resolve("data"), settings);
        try {
            await().atMost(Duration.ofMinutes(3)).until(() -> state(jdbc, run).equals("DONE"));
            assertThat(tried(jdbc, run)).isEqualTo(FILES);
            assertThat(jdbc.sql("select count(*) from document where trashed_at is not null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(KEPT);
            assertThat(jdbc.sql("select count(*) from audit_entry where deed = 'document.trash'")
                            .query(Integer.class)
                            .single())
                    .as("one line for each document")
                    .isEqualTo(KEPT);
            var notices = second.api().get("/api/v1/me/notices?limit=10").body();
            assertThat(JsonPath.<String>read(notices, "$.notices[0].said")).contains("Đã xong: 40/1.200");
        } finally {
            second.stop();
        }
    }

    /** As the screen does it: documents that there are between many that there are not, which are refused. */
    private static void begin(JdbcClient jdbc, UUID run) {
        jdbc.sql("""
                with run as (
                    insert into many_run (id, deed, said, state, started_by, started_at, worked_at)
                    select :run, 'TRASH', '{}', 'WORKING', id, now(), now() from person where login = 'vanthu'
                    returning id)
                insert into many_run_document (run_id, no, document_id, access)
                select run.id, n, coalesce(d.id, gen_random_uuid()), 'INTERNAL'
                  from run, generate_series(1, :files) n
                  left join (select id, row_number() over (order by id) * :step as at from document where title like 'Tờ %') d on d.at = n
                """)
                .param("run", run)
                .param("files", FILES)
                .param("step", FILES / KEPT)
                .update();
    }

    private static int tried(JdbcClient jdbc, UUID run) {
        return jdbc.sql("select count(outcome) from many_run_document where run_id = ?")
                .param(run)
                .query(Integer.class)
                .single();
    }

    private static String state(JdbcClient jdbc, UUID run) {
        return jdbc.sql("select state from many_run where id = ?")
                .param(run)
                .query(String.class)
                .single();
    }
}
