package vn.vankho.shared.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.ApiTest;

/** Calls that end before a controller is looked for, as a script sends them that puts its addresses together by itself. */
class EarlyProblemTests extends ApiTest {
    @Test
    void letters_that_were_not_escaped_are_told_as_that() throws IOException {
        assertThat(answer("GET", "/api/v1/search?q=đất"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "problem.head.unread", "mã hóa phần trăm", "--data-urlencode");
        assertThat(answer("GET", "/api/v1/docu%zzments"))
                .contains("application/problem+json", "problem.address.unread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/documents//file", "/api/v1/documents/;x=1/file", "/api/v1/documents/a%2Fb"})
    void an_address_with_an_empty_part_or_a_sign_that_has_no_place_in_it_is_told_as_that(String address)
            throws IOException {
        assertThat(answer("DELETE", address))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Yêu cầu không hợp lệ", "\"instance\":\"" + address + "\"");
    }

    @Test
    void a_page_that_cannot_be_read_is_no_problem_of_the_interface() throws IOException {
        assertThat(answer("GET", "/tai-lieu;x")).doesNotContain("problem+json");
    }

    @Test
    void a_call_whose_address_is_sound_is_told_as_what_it_is() throws IOException {
        assertThat(said("GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\nno header\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "problem.request.unread")
                .doesNotContain("đất");
    }

    @Test
    void a_head_that_is_too_long_or_none_is_not_told_as_letters_alone() throws IOException {
        var cookies = "Cookie: a=" + "b".repeat(20_000);
        assertThat(said("GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\n" + cookies + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "problem.request.unread", "quá dài");
        assertThat(answer("GET", "/api/v1/search?q=" + "a".repeat(20_000)))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "problem.head.unread", "quá dài", "mã hóa phần trăm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: rot13", "Transfer-Encoding: zip, chunked"})
    void what_the_server_cannot_do_with_a_call_is_a_problem_too(String header) throws IOException {
        assertThat(said("POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\n" + header
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 501")
                .contains("application/problem+json", "problem.request.refused", "\"status\":501");
    }

    @Test
    void an_expectation_that_cannot_be_met_has_a_name() throws IOException {
        assertThat(said("GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\nExpect: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 417")
                .contains("application/problem+json", "problem.request.refused")
                .doesNotContain("problem.title");
    }

    @Test
    void nobody_is_told_what_the_portal_runs_on() throws IOException {
        assertThat(said("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Apache Tomcat", "at org.apache");
        assertThat(said("GET /tai-lieu HTTP/1.1\r\nHost: localhost\r\nno header\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Apache Tomcat", "at org.apache");
    }

    /** As it stands, without what a client of HTTP would put right. */
    private String answer(String method, String address) throws IOException {
        return said(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private String said(String call) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(call.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
