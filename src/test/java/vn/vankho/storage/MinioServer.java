package vn.vankho.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A MinIO server in a process of its own. */
public final class MinioServer {
    public static final String USER = "vankho-test", PASSWORD = "vankho-test-secret";
    private final Path program;
    private final Path folder;
    public final int port = freePort();
    private Process process;

    public MinioServer(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    public static Optional<Path> program() {
        var named = Optional.ofNullable(System.getenv("VANKHO_MINIO_SERVER")).map(Path::of).stream();
        var onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(dir -> Path.of(dir, "minio"));
        var home = Stream.of(
                        Optional.ofNullable(System.getenv("GOPATH")).orElse(""),
                        System.getProperty("user.home") + "/go")
                .filter(dir -> !dir.isEmpty())
                .map(dir -> Path.of(dir, "bin", "minio"));
        return Stream.of(named, onPath, home)
                .flatMap(all -> all)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public void start() throws Exception {
        var builder = new ProcessBuilder(
                program.toString(),
                "server",
                folder.toString(),
                "--address",
                "127.0.0.1:" + port,
                "--console-address",
                "127.0.0.1:" + freePort());
        builder.environment().put("MINIO_ROOT_USER", USER);
        builder.environment().put("MINIO_ROOT_PASSWORD", PASSWORD);
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("minio.log").toFile())
                .start();
        try (var http = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/minio/health/cluster"))
                    .build();
            for (int i = 0; i < 300; i++) {
                if (!process.isAlive()) throw new IOException(Files.readString(folder.resolveSibling("minio.log")));
                try {
                    if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException e) {
                    // not yet
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("MinIO did not come up");
    }

    /** Killed: it is not asked to end its work. */
    public void stop() throws Exception {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
