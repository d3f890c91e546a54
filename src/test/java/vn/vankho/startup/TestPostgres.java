package vn.vankho.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL per test run, the portal's own programs, a fresh database for whoever asks. Without fsync: tests outlive no crash. */
public final class TestPostgres {
    private static final Path ROOT = Path.of("target", "test-postgres").toAbsolutePath();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final PostgresServer SERVER = start();

    private TestPostgres() {}

    public static String user() {
        return PostgresServer.USER;
    }

    public static String password() {
        return SERVER.password();
    }

    /** JDBC address of a new, empty database. */
    public static String freshDatabase() {
        var name = "test" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(SERVER.url("postgres"), user(), password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.url(name);
    }

    private static PostgresServer start() {
        try {
            Files.createDirectories(ROOT);
            removeLeftovers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var home = ROOT.resolve("run-" + ProcessHandle.current().pid());
        var server = PostgresServer.start(
                home, ROOT, Map.of("fsync", "off", "synchronous_commit", "off", "max_connections", "200"));
        // after the contexts, which still use it while they close
        SpringApplication.getShutdownHandlers().add(() -> {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return server;
    }

    /** Servers of killed test runs. */
    private static void removeLeftovers() throws IOException {
        try (var runs = Files.newDirectoryStream(ROOT, "run-*")) {
            for (var run : runs) {
                long owner = Long.parseLong(run.getFileName().toString().substring("run-".length()));
                if (ProcessHandle.of(owner).isPresent()) continue;
                Postmaster.of(run.resolve("cluster"))
                        .flatMap(server -> ProcessHandle.of(server.pid()))
                        .ifPresent(server -> {
                            server.destroyForcibly();
                            server.onExit().join();
                        });
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }
}
