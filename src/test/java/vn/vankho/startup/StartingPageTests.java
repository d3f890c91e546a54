package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.vankho.shared.StartRefused;

/** What answers on the port before the portal does. */
class StartingPageTests {
    @TempDir
    Path data;

    @Test
    void people_and_programs_are_told_to_come_again_and_the_port_is_free_when_the_portal_wants_it() throws Exception {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
        try (var page = StartingPage.at(address)) {
            assertThat(get(address, "/tim-kiem").statusCode()).isEqualTo(503);
            assertThat(get(address, "/").body()).contains("Văn khố đang khởi động", "http-equiv=\"refresh\"");
            var problem = get(address, "/api/v1/documents");
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.headers().firstValue("Retry-After")).contains("3");
            assertThat(problem.body()).contains("\"detail\":\"Cổng đang khởi động");
            assertThatThrownBy(() -> StartingPage.at(address)).isInstanceOf(PortInUseException.class);

            page.start();

            try (var portal = new ServerSocket(address.getPort(), 1, address.getAddress())) {
                assertThat(portal.isBound()).isTrue();
            }
        }
    }

    @Test
    void an_address_that_is_not_of_this_machine_is_no_port_that_is_taken() {
        assertThatThrownBy(() -> StartingPage.at(new InetSocketAddress("203.0.113.1", freePort())))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("203.0.113.1");
    }

    @Test
    void there_is_no_page_where_others_reach_the_demonstration_office_and_a_wrong_port_is_told() throws Exception {
        int port = freePort();
        for (var set : List.of(
                Map.of("server.port", "" + port, "server.address", "0.0.0.0", "vankho.demo", "true"),
                Map.of("server.port", "" + port)))
            assertThat(opens(set)).as("%s", set).isFalse();
        assertThat(opens(Map.of("server.port", "" + port, "server.address", "0.0.0.0", "vankho.demo", "false")))
                .isTrue();
        assertThat(opens(Map.of("server.port", "" + port, "server.address", "127.0.0.1")))
                .isTrue();
        Files.createFile(data.resolve("demo-password.txt"));
        assertThat(opens(Map.of("server.port", "" + port, "server.address", "0.0.0.0", "vankho.demo", "false")))
                .as("its accounts may be left")
                .isFalse();
        for (var wrong : List.of("70000", "abc", ""))
            assertThatThrownBy(() -> opens(Map.of("server.port", wrong, "server.address", "127.0.0.1")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("server.port = \"" + wrong + "\"");
    }

    private boolean opens(Map<String, String> said) {
        var set = new HashMap<>(said);
        set.put("vankho.data", data.toString());
        try (var context = new AnnotationConfigServletWebServerApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("said", Map.copyOf(set)));
            new StartingPageInitializer().initialize(context);
            var page = context.getBeanFactory().getSingleton("startingPage");
            if (page instanceof StartingPage open) open.close();
            return page != null;
        }
    }

    private static HttpResponse<String> get(InetSocketAddress address, String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + address.getPort() + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
