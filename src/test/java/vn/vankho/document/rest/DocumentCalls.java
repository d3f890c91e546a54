package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.vankho.ApiTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Documents over real HTTP, on the real store. */
abstract class DocumentCalls extends ApiTest {
    static final String DOCUMENTS = "/api/v1/documents";

    Person clerk;
    Person staff;

    @BeforeEach
    void cast() {
        clerk = somebody("Văn thư", Role.CLERK);
        staff = somebody("Chuyên viên", Role.STAFF);
    }

    static void problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).doesNotContain("problem.");
        for (var word : words)
            assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(word);
    }

    HttpResponse<String> upload(Person person, String name, String text, String... fields) throws Exception {
        return answer(request(person, DOCUMENTS)
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(multipart(name, text, fields))));
    }

    static String multipart(String name, String text, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            body.append("--vk\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1]
                    + "\r\n");
        return body + "--vk\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--vk--\r\n";
    }

    HttpResponse<String> post(Person person, String path) throws Exception {
        return answer(request(person, path).POST(BodyPublishers.noBody()));
    }

    static String fresh(String begin) {
        return begin + " " + UUID.randomUUID();
    }
}
