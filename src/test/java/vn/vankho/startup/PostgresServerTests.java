package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
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
                var connection = connect(server);
                var answer = connection.createStatement().executeQuery("show max_connections")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(100);
        }

        assertThat(home.resolve("password")).isNotEmptyFile();
        assertThat(Files.getPosixFilePermissions(home.resolve("password"))).hasSize(2);
        assertThat(home.resolve("port")).content().matches("[0-9]+");
    }

    @Test
    void one_that_ends_by_itself_is_started_again_with_what_it_had_and_one_that_was_stopped_is_not() throws Exception {
        var cluster = home.resolve("cluster");
        try (var server = PostgresServer.start(home, PROGRAMS, DatabaseConfiguration.room(24))) {
            try (var connection = connect(server);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 1 as one");
                long pid = Postmaster.of(cluster).orElseThrow().pid();
                assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly())
                        .isTrue();
            }

            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
                try (var connection = connect(server);
                        var kept = connection.createStatement().executeQuery("select one from kept")) {
                    assertThat(kept.next()).isTrue();
                }
            });
        }

        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void the_note_of_a_dead_server_is_removed_only_where_another_program_bears_its_number() throws Exception {
        var note = home.resolve("postmaster.pid");
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();

        Files.writeString(note, gone.pid() + "\n" + home + "\n");
        Postmaster.forgetStale(home);
        assertThat(note).as("PostgreSQL looks by it for what the dead one left").exists();

        Files.writeString(note, ProcessHandle.current().pid() + "\n" + home + "\n");
        Postmaster.forgetStale(home);
        assertThat(note).doesNotExist();
    }

    @Test
    void beside_a_running_portal_the_number_of_a_postgres_is_never_taken_for_another_programs() throws Exception {
        var cluster = Files.createDirectory(home.resolve("cluster"));
        var note = cluster.resolve("postmaster.pid");
        var program = Files.createSymbolicLink(home.resolve("postgres"), Path.of("/bin/sh"));
        var postgres = new ProcessBuilder(program.toString()).start();
        try {
            Files.writeString(note, postgres.pid() + "\n" + cluster + "\n1\n5432\n");
            Postmaster.forgetUnlessPostgres(cluster);
            assertThat(note).as("its server would end itself without it").exists();

            Files.writeString(note, ProcessHandle.current().pid() + "\n" + cluster + "\n1\n5432\n");
            Postmaster.forgetUnlessPostgres(cluster);
            assertThat(note).as("the number of a program that is none").doesNotExist();
        } finally {
            postgres.destroyForcibly();
        }
    }

    @Test
    void a_process_that_cannot_be_looked_at_is_not_taken_for_gone() throws Exception {
        var unreadable = Files.createDirectories(home.resolve("proc/77/cmdline"));

        assertThatThrownBy(() -> Postmaster.command(unreadable.getParent())).isInstanceOf(IOException.class);
        assertThat(Postmaster.command(home.resolve("proc/78"))).isEmpty();
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), PostgresServer.USER, server.password());
    }
}
