package vn.vankho.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
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
