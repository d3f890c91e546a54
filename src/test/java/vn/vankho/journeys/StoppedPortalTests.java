package vn.vankho.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a portal that is told to stop: in time, whatever its callers do, and without a word that frightens. */
class StoppedPortalTests {
    private static final Duration BOUND = Duration.ofSeconds(21);

    @TempDir
    Path folder;

    @Test
    void a_request_that_never_ends_does_not_keep_the_portal() throws Exception {
        var data = folder.resolve("data");
        var first = PortalProcess.start(data);
        var id = first.api().keep("a.txt", "Nội dung giữ lại".getBytes(UTF_8), "title", "Giữ lại");
        long begin;
        try (var hanging = first.api().unfinishedUpload()) {
            assertThat(hanging.isConnected()).isTrue();
            begin = System.nanoTime();
            first.stop();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BOUND);
        assertThat(first.said())
                .contains("Vankho đang dừng", "yêu cầu đang phục vụ", "Vankho đã dừng.")
                .doesNotContain("\tat ")
                .doesNotContain("ERROR");

        var second = PortalProcess.start(data);
        try {
            assertThat(second.api().document(id, "/file").body()).isEqualTo("Nội dung giữ lại");
        } finally {
            second.stop();
        }
        assertThat(second.said()).doesNotContain("\tat ").doesNotContain("ERROR");
    }

    @Test
    void a_database_whose_start_was_broken_off_is_not_left_behind() throws Exception {
        var data = folder.resolve("data");
        var portal = PortalProcess.begin(data);
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1)).until(portal::breakDatabaseStart);

        portal.awaitEnd();

        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(portal.said()).contains("PostgreSQL kèm theo không chạy được");
    }

    @Test
    void a_start_that_is_stopped_half_way_ends_quietly() throws Exception {
        var data = folder.resolve("data");
        var portal = PortalProcess.begin(data);
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(data.resolve("worker")));
        assertThat(portal.api().get("/api/v1/documents").statusCode())
                .as("somebody answers before the portal does")
                .isEqualTo(503);

        long begin = System.nanoTime();
        portal.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BOUND);
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(portal.said())
                .doesNotContain("\tat ")
                .doesNotContain("ERROR")
                .doesNotContain("không khởi động được");
    }
}
