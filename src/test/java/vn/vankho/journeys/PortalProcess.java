package vn.vankho.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A whole portal in a process of its own that can be killed; its database and store lie in its data folder. */
final class PortalProcess {
    private static final String PASSWORD = "Sat-Hach-2026";

    private final Path data;
    private final Process process;
    private final Api api;

    private PortalProcess(Path data, Process process, Api api) {
        this.data = data;
        this.process = process;
        this.api = api;
    }

    /** Starts on a data folder, new or left by an earlier one, and waits until it answers. */
    static PortalProcess start(Path data, String... settings) throws IOException {
        var portal = begin(data, settings);
        Awaitility.await().atMost(java.time.Duration.ofMinutes(3)).until(portal::answers);
        return portal;
    }

    /** As {@link #start} without waiting. */
    static PortalProcess begin(Path data, String... settings) throws IOException {
        int port = freePort();
        Files.createDirectories(data);
        var builder = new ProcessBuilder(command(port, data, settings)).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
        builder.environment().put("VANKHO_DEMO_PASSWORD", PASSWORD);
        return new PortalProcess(data, builder.start(), new Api(port, "vanthu", PASSWORD));
    }

    private static List<String> command(int port, Path data, String... settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.vankho.VankhoApplication",
                "--server.port=" + port,
                "--vankho.data=" + data));
        command.addAll(List.of(settings));
        return command;
    }

    /** What a second start on the same folder says before it ends; it must end, and not well. */
    String secondStart() throws IOException, InterruptedException {
        var said = data.resolveSibling("second.log");
        var second = new ProcessBuilder(command(freePort(), data))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!second.waitFor(1, TimeUnit.MINUTES) || second.exitValue() == 0) {
            second.destroyForcibly().waitFor();
            throw new AssertionError("a second portal started on " + data);
        }
        return Files.readString(said);
    }

    long pid() {
        return process.pid();
    }

    /** Process id of the database server. */
    String database() throws IOException {
        return Files.readAllLines(data.resolve("postgres").resolve("cluster").resolve("postmaster.pid"))
                .getFirst();
    }

    /** As the clerk of the demonstration office. */
    Api api() {
        return api;
    }

    /** {@code kill -9}: no shutdown hook runs, the database server stays behind without a master. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the program that waits for the database server to come up, as Ctrl+C does; false while there is none. */
    boolean breakDatabaseStart() {
        return Files.exists(data.resolve("postgres").resolve("cluster").resolve("postmaster.pid"))
                && process.descendants()
                        .filter(child -> child.info().command().orElse("").endsWith("pg_ctl"))
                        .anyMatch(ProcessHandle::destroy);
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends as on Ctrl+C, with its database. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** All it has said on this folder. */
    String said() throws IOException {
        return Files.readString(log(data));
    }

    private boolean answers() throws IOException, InterruptedException {
        if (!process.isAlive()) throw new AssertionError("the portal ended: " + Files.readString(log(data)));
        try {
            return api.get("/api/v1/documents?limit=1").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
