package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal's own PostgreSQL where a first start was killed, and for an office that asked for many connections. */
class PostgresServerTests {
    private static final Path PROGRAMS = Path.of("target", "test-postgres").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void a_first_start_that_was_killed_while_it_wrote_is_made_up_for_and_there_is_room_for_all_connections()
            throws Exception {
        Files.createFile(home.resolve("password"));
        Files.createFile(home.resolve("port"));

        try (var server = PostgresServer.start(home, PROGRAMS, DatabaseConfiguration.room(80));
                var connection =
                        DriverManager.getConnection(server.url("postgres"), PostgresServer.USER, server.password());
                var answer = connection.createStatement().executeQuery("show max_connections")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(100);
        }

        assertThat(home.resolve("password")).isNotEmptyFile();
        assertThat(Files.getPosixFilePermissions(home.resolve("password"))).hasSize(2);
        assertThat(home.resolve("port")).content().matches("[0-9]+");
    }
}
