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
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

/** What answers on the port before the portal does. */
class StartingPageTests {
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
