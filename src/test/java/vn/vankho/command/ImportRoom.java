package vn.vankho.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to import, and a portal that takes it file by file. */
abstract class ImportRoom {
    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*)\"");

    @TempDir
    Path folder;

    final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    /** Requests that are still answered by nothing but a gateway. */
    final AtomicInteger away = new AtomicInteger();

    /** Requests that are still asked to wait a second. */
    final AtomicInteger hurried = new AtomicInteger();

    /** What is said to somebody who is not let in. */
    volatile String unknown = "{}";

    /** What the portal calls the person who asks; another portal, another name. */
    volatile String account = "văn thư của cổng này";

    Waits waits = Waits.USUAL;

    final ReadingPortal reading = new ReadingPortal();

    final CountDownLatch slow = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer portal;

    @BeforeEach
    void startPortal() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/v1/documents", this::answer);
        portal.createContext("/api/v1/me", this::me);
        portal.createContext(
                "/api/v1/documents/arrivals",
                exchange -> reply(exchange, 200, reading.answer(exchange.getRequestURI())));
        portal.setExecutor(threads);
        portal.start();
    }

    @AfterEach
    void stopPortal() {
        portal.stop(0);
        threads.shutdownNow();
    }

    private void me(HttpExchange exchange) throws IOException {
        if (isKnown(exchange)) reply(exchange, 200, "{\"id\":\"" + account + "\"}");
        else reply(exchange, 401, unknown);
    }

    private static boolean isKnown(HttpExchange exchange) {
        return "Bearer vk_right".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!isKnown(exchange)) {
            reply(exchange, 401, unknown);
            return;
        }
        if (away.getAndDecrement() > 0) {
            reply(exchange, 503, "{}");
            return;
        }
        if (hurried.getAndDecrement() > 0) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            reply(exchange, 429, "{\"detail\":\"Hãy đợi 1 giây.\"}");
            return;
        }
        if (exchange.getRequestMethod().equals("GET")) {
            var path = exchange.getRequestURI().getPath();
            boolean gone = reading.destroyed.stream().anyMatch(id -> path.endsWith("/" + id + "/versions"));
            reply(exchange, gone ? 404 : 200, "{}");
            return;
        }
        var name = NAME.matcher(body);
        assertThat(name.find()).isTrue();
        if (name.group(1).startsWith("chậm") && slow.getCount() > 0) {
            slow.countDown();
            forever(exchange);
            return;
        }
        received.add(name.group(1) + "|" + (body.contains("name=\"folder\"") ? "in a folder" : "alone"));
        if (name.group(1).startsWith("bận"))
            reply(exchange, 503, "{\"key\":\"extraction.letter.busy\",\"detail\":\"Thư chưa mở được.\"}");
        else if (name.group(1).startsWith("hỏng")) reply(exchange, 422, "{\"detail\":\"Tệp bị hỏng.\"}");
        else if (name.group(1).startsWith("bỏ"))
            reply(
                    exchange,
                    201,
                    "{\"id\":\"" + ReadingPortal.document(name.group(1))
                            + "\",\"existing\":false,\"inTrash\":{\"id\":\"9\",\"title\":\"Bản đã bỏ\"}}");
        else if (name.group(1).startsWith("cũ")) reply(exchange, 200, "{\"id\":\"1\",\"existing\":true}");
        else reply(exchange, 201, "{\"id\":\"" + ReadingPortal.document(name.group(1)) + "\",\"existing\":false}");
    }

    /** No answer, as of a portal that was cut off. */
    private static void forever(HttpExchange exchange) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    int run(Path place, String token, String... more) throws Exception {
        said.reset();
        received.clear();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var url = "http://127.0.0.1:" + portal.getAddress().getPort();
        var arguments = new ArrayList<>(List.of(place.toString(), "--url", url, "--token=" + token));
        arguments.addAll(List.of(more));
        return new ImportCommand(Options.of(arguments), out, out, waits).run();
    }

    String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The command in a process of its own, which can be stopped; it speaks UTF-8. */
    Process started(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "import",
                folder.toString(),
                "--url=http://127.0.0.1:" + portal.getAddress().getPort(),
                "--token=vk_right"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
