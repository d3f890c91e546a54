package vn.vankho.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import vn.vankho.shared.StartRefused;

/**
 * The portal's own PostgreSQL: one cluster per data folder, on loopback only, on a port that stays the same. It is started
 * detached, so it outlives a killed portal; the next start then adopts it. One that ends by itself, since its disk was full, is started
 * again. Nothing is ever traded for speed: a commit that was answered is on the disk.
 */
final class PostgresServer implements AutoCloseable {
    static final String USER = "vankho";
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int START_SECONDS = 120;

    private final Path home;
    private final Path programs;
    private final int port;
    private final String password;
    private final Map<String, String> extra;
    private @Nullable PostgresWatch watch;

    private PostgresServer(Path home, Path programs, int port, String password, Map<String, String> extra) {
        this.home = home;
        this.programs = programs;
        this.port = port;
        this.password = password;
        this.extra = extra;
    }

    /**
     * Starts or adopts the server of a folder.
     *
     * @param home holds {@code cluster}, {@code port}, {@code password}, {@code server.log}
     * @param binaries where the programs are unpacked
     * @param extra settings of the server besides the safe ones
     * @throws StartRefused when it does not come up; the sentence names the log file
     */
    static PostgresServer start(Path home, Path binaries, Map<String, String> extra) {
        try {
            Files.createDirectories(home);
            var programs = PostgresBinaries.unpack(binaries).resolve("bin");
            var password = PostgresKeys.password(home.resolve("password"));
            var running = Postmaster.of(home.resolve("cluster"));
            if (running.isPresent() && running.get().awaitReady()) {
                LOG.info(
                        "adopted the PostgreSQL that an earlier portal left running (pid {})",
                        running.get().pid());
                return new PostgresServer(home, programs, running.get().port(), password, extra).watched();
            }
            var server = new PostgresServer(home, programs, PostgresKeys.port(home.resolve("port")), password, extra);
            // a start that is stopped half way closes nothing that it has made
            SpringApplication.getShutdownHandlers().add(server::endWhatCame);
            try {
                Postmaster.forgetStale(home.resolve("cluster"));
                server.start();
            } catch (StartRefused e) {
                // Ctrl+C ends the program that waits for the server, not the server
                server.endWhatCame();
                throw e;
            }
            return server.watched();
        } catch (IOException e) {
            throw new StartRefused(
                    "Không dựng được PostgreSQL trong thư mục %s: %s.".formatted(home, e.getMessage()), e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    private PostgresServer watched() {
        var cluster = home.resolve("cluster");
        watch = new PostgresWatch(cluster, () -> {
            Postmaster.forgetUnlessPostgres(cluster);
            start();
        });
        return this;
    }

    private void start() throws IOException {
        var cluster = home.resolve("cluster");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) initialise(cluster);
        var log = home.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > 10_000_000)
            Files.move(log, home.resolve("server.old.log"), StandardCopyOption.REPLACE_EXISTING);
        var options = new StringBuilder("-p " + port + " -h 127.0.0.1");
        var settings = new java.util.TreeMap<>(Map.of(
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "unix_socket_directories", "",
                "shared_buffers", "128MB",
                "max_wal_size", "1GB",
                "jit", "off"));
        settings.putAll(extra);
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append('\''));
        run(List.of(
                program("pg_ctl"),
                "-D",
                cluster.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                "" + START_SECONDS,
                "-o",
                options.toString(),
                "start"));
    }

    private void initialise(Path cluster) throws IOException {
        var half = home.resolve("cluster.new");
        org.springframework.util.FileSystemUtils.deleteRecursively(half);
        run(List.of(
                program("initdb"),
                "-D",
                half.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + home.resolve("password"),
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        var whole = new ArrayList<>(NotAsRoot.before(home.resolve("cluster")));
        whole.addAll(command);
        var output = Files.createTempFile(home, "run", ".log");
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(START_SECONDS + 30L, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                var program = Path.of(command.getFirst()).getFileName();
                throw new StartRefused(
                        "PostgreSQL kèm theo không chạy được (%s): %s Xem %s."
                                .formatted(
                                        program,
                                        Files.readString(output).strip().replaceAll("\\s*\\R\\s*", " "),
                                        home.resolve("server.log")),
                        new IOException(program + " failed"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private void endWhatCame() {
        try {
            close();
        } catch (RuntimeException e) {
            LOG.warn("The own PostgreSQL goes on; the next start adopts it: {}", e.getMessage());
        }
    }

    /** Nothing where it has ended already. */
    @Override
    public void close() {
        if (watch != null) watch.close();
        try {
            if (Postmaster.of(home.resolve("cluster")).isEmpty()) return;
            run(List.of(
                    program("pg_ctl"),
                    "-D",
                    home.resolve("cluster").toString(),
                    "-m",
                    "fast",
                    "-w",
                    "-t",
                    "8",
                    "stop"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
