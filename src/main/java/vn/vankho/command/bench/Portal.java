package vn.vankho.command.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A portal of its own in a process of its own on a data folder of its own, spoken to over REST. */
final class Portal implements AutoCloseable {
    private static final String PASSWORD = "Do-Luong-2026";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("vanthu:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;

    private Portal(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts as {@code ./vankho run} does and waits until it answers. The class path is the one this command runs on. */
    static Portal start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.vankho.VankhoApplication",
                "--server.port=" + port,
                "--vankho.data=" + data));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile());
        builder.environment().put("VANKHO_DEMO_PASSWORD", PASSWORD);
        var portal = new Portal(data, port, builder.start());
        portal.awaitHealth();
        return portal;
    }

    ProcessTree processes() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst()
                .strip());
        return new ProcessTree(process.toHandle(), ProcessHandle.of(postmaster).orElseThrow());
    }

    /** The portal's own PostgreSQL, for the rival's table. */
    Connection database() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres/port")).strip() + "/postgres";
        return DriverManager.getConnection(
                url,
                "vankho",
                Files.readString(data.resolve("postgres/password")).strip());
    }

    /**
     * With the plainest client there is: what it costs is taken from the portal, which runs on the same cores.
     *
     * @return the HTTP status
     */
    int upload(MadeFile file) throws IOException {
        var boundary = "----vankho" + file.token();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var start = head.getBytes(StandardCharsets.UTF_8);
        var end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var connection = (HttpURLConnection) uri("/api/v1/documents").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", BASIC);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + boundary);
        connection.setFixedLengthStreamingMode(start.length + file.bytes().length + end.length);
        try (var out = new BufferedOutputStream(connection.getOutputStream(), 1 << 16)) {
            out.write(start);
            out.write(file.bytes());
            out.write(end);
        }
        int status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) in.transferTo(OutputStream.nullOutputStream());
        }
        return status;
    }

    /** @return how many documents match, or -1 when the search failed */
    long total(String query) throws IOException, InterruptedException {
        var response = search(query);
        if (response.statusCode() != 200) return -1;
        var body = response.body();
        int at = body.indexOf("\"total\":") + 8;
        int end = at;
        while (Character.isDigit(body.charAt(end))) end++;
        return Long.parseLong(body.substring(at, end));
    }

    HttpResponse<String> search(String query) throws IOException, InterruptedException {
        var path = "/api/v1/search?limit=10&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Bytes below the data folder, in a sub-folder or (empty) the whole. */
    long bytesOn(String folder) throws IOException {
        try (var files = Files.walk(data.resolve(folder))) {
            return files.filter(Files::isRegularFile).mapToLong(Portal::size).sum();
        }
    }

    Path data() {
        return data;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", BASIC);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private void awaitHealth() throws InterruptedException {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (status() != 200) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroy();
                throw new IllegalStateException("the portal did not start; its log is " + data.resolve("portal.log"));
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private int status() throws InterruptedException {
        try {
            return http.send(request("/api/v1/search?q=a&limit=1").build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
