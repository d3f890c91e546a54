package vn.vankho.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be done is told by the name of what hinders. */
class DocumentRefusalTests extends DocumentCalls {
    @Test
    void wrong_values_are_refused_by_name_in_vietnamese() throws Exception {
        problem(upload(clerk, "a.txt", "x", "kind", "SÁCH"), 400, "kind", "SÁCH", "LEGAL");
        problem(upload(clerk, "a.txt", "x", "issuedOn", "1/3/2026"), 400, "issuedOn", "1/3/2026");
        problem(upload(clerk, "a.txt", "x", "unit", "KHÔNG-CÓ"), 422, "KHÔNG-CÓ");
        problem(upload(clerk, "a.txt", "x", "readerPeople", "aido"), 422, "aido");
        problem(upload(clerk, "a.txt", "x", "acess", "RESTRICTED"), 400, "“acess”", "access", "folder");
        problem(upload(clerk, "rỗng.txt", ""), 422, "rỗng.txt");
        problem(upload(clerk, "a.txt", "x", "title", "t".repeat(2_001)), 422, "2.001", "2.000");
        problem(get(clerk, DOCUMENTS + "?limit=0"), 400, "limit");
        problem(get(clerk, DOCUMENTS + "/khong-phai-id"), 400, "id");
        problem(send(clerk, "PATCH", DOCUMENTS + "/" + UUID.randomUUID().toString(), "{"), 400, "JSON");
        problem(get(clerk, "/api/v1/khong-co"), 404);
        var id = JsonPath.<String>read(upload(clerk, "a.txt", fresh("bước")).body(), "$.id");
        problem(post(clerk, DOCUMENTS + "/" + id + "/steps/KEEP/retry"), 400, "KEEP");
        problem(send(clerk, "PATCH", DOCUMENTS + "/" + id, "{\"tieude\":\"x\"}"), 400, "tieude", "title");
        var version = answer(request(clerk, DOCUMENTS + "/" + id + "/versions")
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(multipart("a.txt", fresh("hai"), "access", "RESTRICTED"))));
        problem(version, 400, "“access”", "file, note");
    }

    @Test
    void a_file_that_would_be_lost_is_refused() throws Exception {
        var id = JsonPath.<String>read(upload(clerk, "a.txt", fresh("một tệp")).body(), "$.id");
        for (var path :
                List.of(DOCUMENTS, DOCUMENTS + "/" + id + "/versions", "/api/v1/archives", "/api/v1/legal/imports")) {
            problem(twoFiles(path, "file"), 400, "“file”", "2");
            problem(twoFiles(path, "phuluc"), 400, "“phuluc”", "file");
        }
    }

    private HttpResponse<String> twoFiles(String path, String second) throws Exception {
        var other = "--vk\r\nContent-Disposition: form-data; name=\"" + second + "\"; filename=\"b.txt\"\r\n\r\n"
                + fresh("hai") + "\r\n";
        return answer(request(clerk, path)
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(other + multipart("a.txt", fresh("một")))));
    }

    @Test
    void what_has_one_value_is_not_given_two_and_an_array_is_not_taken_apart_at_its_commas() throws Exception {
        problem(upload(clerk, "a.txt", "x", "title", "một", "title", "hai"), 400, "“title”", "2");
        var id = JsonPath.<String>read(upload(clerk, "a.txt", fresh("nhãn")).body(), "$.id");
        var path = DOCUMENTS + "/" + id;
        problem(send(clerk, "PATCH", path, "{\"title\":[\"a\",\"b\"]}"), 400, "title");
        problem(send(clerk, "PATCH", path, "{\"title\":[]}"), 400, "title");

        var changed = send(clerk, "PATCH", path, "{\"tags\":[\"Sở, ngành\"]}");
        assertThat(JsonPath.<List<String>>read(changed.body(), "$.tags")).containsExactly("Sở, ngành");
        var apart = send(clerk, "PATCH", path, "{\"tags\":\"a,b\"}");
        assertThat(JsonPath.<List<String>>read(apart.body(), "$.tags")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_form_beyond_the_limit_is_refused_with_the_limit() throws Exception {
        var head = multipart("lớn.txt", "").getBytes(UTF_8);
        long zeros = 203L << 20;
        var form = BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new ByteArrayInputStream(head), new Zeros(zeros)));
        var body = BodyPublishers.fromPublisher(form, head.length + zeros);

        var answer = answer(request(clerk, DOCUMENTS)
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(body));

        problem(answer, 413, "202 MB");
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int some = (int) Math.min(left, length);
            left -= some;
            return some == 0 ? -1 : some;
        }
    }
}
