package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ./vankho rebuild-index} says done when the portal says so, and only then. */
class RebuildIndexTests {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer portal;

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/api/v1/index/rebuild", 202, "{}");
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void a_rebuild_that_ended_well_is_done() throws Exception {
        answer("/api/v1/index", 200, "{\"rebuilding\":-1,\"lastRebuild\":{\"succeeded\":true}}");

        assertThat(run()).isEqualTo(Main.DONE);
        assertThat(said.toString(UTF_8)).contains("Đã dựng lại chỉ mục.");
    }

    @Test
    void a_rebuild_that_failed_is_told_as_such() {
        answer("/api/v1/index", 200, "{\"rebuilding\":-1,\"lastRebuild\":{\"succeeded\":false}}");

        assertThatThrownBy(this::run)
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("không dựng lại được")
                .hasMessageContaining("chỉ mục cũ");
    }

    @Test
    void an_answer_that_says_nothing_of_the_index_is_not_taken_for_done() {
        answer("/api/v1/index", 403, "{\"detail\":\"Không có quyền.\"}");

        assertThatThrownBy(this::run).isInstanceOf(CommandRefused.class).hasMessageContaining("Không có quyền.");
    }

    private int run() throws Exception {
        var url = "http://127.0.0.1:" + portal.getAddress().getPort();
        var options = Options.of(List.of("--url", url, "--token", "vk_x"));
        return new RebuildIndexCommand(options, new PrintStream(said, true, UTF_8)).run();
    }

    private void answer(String path, int status, String json) {
        portal.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, json.getBytes(UTF_8).length);
            exchange.getResponseBody().write(json.getBytes(UTF_8));
            exchange.close();
        });
    }
}
