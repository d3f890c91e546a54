package vn.vankho.startup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import vn.vankho.shared.StartRefused;

/** Answers on the portal's port while the portal is being built, so that nobody takes it for broken; gives the port away a moment before the portal listens. */
final class StartingPage implements SmartLifecycle, AutoCloseable {
    private static final int UNAVAILABLE = 503;
    private static final String SECONDS = "3";
    private static final String PAGE = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="%1$s"><title>Văn khố</title></head>
            <body style="font:1.1rem system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;text-align:center">
            <h1 style="font-size:1.4rem">Văn khố đang khởi động …</h1>
            <p>Trang này tự mở lại khi cổng đã sẵn sàng.</p><p lang="en">The portal is starting.</p></body></html>
            """.formatted(SECONDS);
    private static final String PROBLEM = """
            {"type":"about:blank","title":"Chưa sẵn sàng","status":%d,"detail":"Cổng đang khởi động, hãy gửi lại sau %s giây."}
            """.formatted(UNAVAILABLE, SECONDS);

    private final HttpServer server;
    private volatile boolean closed;

    private StartingPage(HttpServer server) {
        this.server = server;
    }

    /**
     * The portal need not be built to find out that its port cannot be had.
     *
     * @throws PortInUseException when another program has the port
     * @throws StartRefused when the system gives neither port nor address, with what it says of that
     */
    static StartingPage at(InetSocketAddress address) {
        try {
            var server = HttpServer.create(address, 0);
            server.createContext("/", StartingPage::answer);
            server.start();
            return new StartingPage(server);
        } catch (IOException e) {
            var said = String.valueOf(e.getMessage());
            if (said.toLowerCase(Locale.ROOT).contains("in use")) throw new PortInUseException(address.getPort(), e);
            throw new StartRefused(
                    "Không mở được cổng mạng %d ở địa chỉ %s (hệ điều hành báo: %s); hãy chọn cổng, địa chỉ khác bằng --server.port, --server.address."
                            .formatted(address.getPort(), address.getAddress().getHostAddress(), said),
                    e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean program = exchange.getRequestURI().getPath().startsWith("/api/");
        var body = (program ? PROBLEM : PAGE).getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", program ? "application/problem+json" : "text/html; charset=utf-8");
        headers.set("Retry-After", SECONDS);
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        // who has sent a body gets to see the answer
        headers.set("Connection", "close");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(UNAVAILABLE, head ? -1 : body.length);
        if (!head) exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void start() {
        close();
    }

    @Override
    public void stop() {
        close();
    }

    /** To the container its work begins when the portal comes. */
    @Override
    public boolean isRunning() {
        return closed;
    }

    /** Right before the web server of the portal. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public synchronized void close() {
        if (!closed) server.stop(0);
        closed = true;
    }
}
