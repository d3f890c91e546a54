package vn.vankho.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own PostgreSQL of a portal that root has started, with a user namespace and without. */
class NotAsRootTests {
    private static final Path PROGRAMS = Path.of("target", "test-postgres").toAbsolutePath();

    @TempDir
    Path home;

    @BeforeEach
    void root() {
        assumeThat(System.getProperty("user.name")).as("the tests run as root").isEqualTo("root");
    }

    @Test
    void as_nobody_it_reads_and_writes_beside_its_cluster_below_a_folder_that_is_closed() throws Exception {
        var file = home.resolve("log");

        run(NotAsRoot.as(65_534), "sh", "-c", "id -u > '" + file + "'");

        assertThat(Files.getPosixFilePermissions(home)).as("closed to others").hasSize(3);
        assertThat(Files.readString(file).strip()).isEqualTo("65534");
    }

    @Test
    void a_cluster_that_was_given_to_nobody_is_served_by_nobody_with_its_rows() throws Exception {
        var cluster = home.resolve("cluster");
        rows("create table kept as select 1 as one");
        run(List.of(), "chown", "-R", "65534:65534", cluster.toString());

        rows("insert into kept values (2)");

        assertThat(NotAsRoot.before(cluster)).isEqualTo(NotAsRoot.as(65_534));
        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_cluster_that_is_being_served_is_given_to_nobody_only_after_its_server_has_ended() throws Exception {
        var cluster = home.resolve("cluster");
        try (var server = PostgresServer.start(home, PROGRAMS, Map.of())) {
            assumeThat(owner(cluster)).as("a namespace is to be had").isZero();

            assertThat(NotAsRoot.before(cluster, () -> false)).containsExactly("unshare", "-U");
            assertThat(owner(cluster)).isZero();
        }

        assertThat(NotAsRoot.before(cluster, () -> false)).isEqualTo(NotAsRoot.as(65_534));
        assertThat(owner(cluster)).isEqualTo(65_534);
        assertThat(owner(cluster.resolve("PG_VERSION"))).isEqualTo(65_534);
        rows("create table kept as select 1 as one");
    }

    private static int owner(Path path) throws Exception {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private void rows(String statement) throws Exception {
        try (var server = PostgresServer.start(home, PROGRAMS, Map.of());
                var connection =
                        DriverManager.getConnection(server.url("postgres"), PostgresServer.USER, server.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void run(List<String> before, String... command) throws Exception {
        var whole = new ArrayList<>(before);
        whole.addAll(List.of(command));
        var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
