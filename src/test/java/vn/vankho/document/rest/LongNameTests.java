package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forms as libraries of other languages send them, and addresses that are none. */
class LongNameTests extends DocumentCalls {
    private static final String NAME =
            "Quyết định số 46-2019-QĐ-UBND ban hành Quy định về quản lý hoạt động khoa học và công nghệ trên địa bàn tỉnh Sông Thương.txt";

    @Test
    void a_long_name_that_is_written_twice_is_kept_as_it_is() throws Exception {
        var answer = upload(named(NAME), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).contains("địa bàn tỉnh Sông Thương");
    }

    @Test
    void a_name_that_no_server_takes_and_too_many_parts_are_told_as_such() throws Exception {
        problem(upload(named("đ".repeat(4_000)), ""), 400, "tên tệp");
        assertThat(upload("filename=\"a.txt\"", tags(50)).statusCode()).isEqualTo(201);
        problem(upload("filename=\"a.txt\"", tags(600)), 400, "quá nhiều phần");
    }

    @Test
    void a_stray_percent_sign_and_bytes_of_another_encoding_are_told_as_such() throws Exception {
        problem(get(clerk, "/api/v1/search?q=%D0%F0"), 400, "%25", "UTF-8");
        assertThat(raw("/api/v1/search?q=50%")).contains(" 400 ", "problem.parameters.unreadable");
    }

    /** What no library of this house would send. */
    private String raw(String address) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var sign = request(clerk, "/")
                    .build()
                    .headers()
                    .firstValue("Authorization")
                    .orElseThrow();
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
                                    + sign + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As .NET does: once in an encoded word, once percent-encoded. */
    private static String named(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return "filename=\"=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=\"; filename*=utf-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String tags(int many) {
        return IntStream.range(0, many)
                .mapToObj(no -> "--vk\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nnhãn " + no + "\r\n")
                .collect(Collectors.joining());
    }

    private HttpResponse<String> upload(String file, String before) throws Exception {
        return answer(request(clerk, DOCUMENTS)
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(before + "--vk\r\nContent-Disposition: form-data; name=\"file\"; " + file
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n" + fresh("dài") + "\r\n--vk--\r\n")));
    }
}
