package vn.vankho.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** Documents over real HTTP, on the real store. */
@PortalTest
class DocumentApiTests {
    private static final String DOCUMENTS = "/api/v1/documents";

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person clerk;
    private Person staff;

    @BeforeEach
    void people() {
        clerk = TestPeople.person(accounts, people, "Văn thư", Role.CLERK);
        staff = TestPeople.person(accounts, people, "Chuyên viên", Role.STAFF);
    }

    @Test
    void an_upload_is_answered_with_its_place_and_can_be_read_back() throws Exception {
        var text = fresh("Nội dung có dấu");
        var kept = upload(
                clerk,
                "Kế hoạch năm.txt",
                text,
                "folder",
                "Năm 2026",
                "title",
                "Kế hoạch năm 2026",
                "number",
                "12/KH-SO",
                "tags",
                "a,b");

        assertThat(kept.statusCode()).isEqualTo(201);
        var id = JsonPath.<String>read(kept.body(), "$.id");
        assertThat(kept.headers().firstValue("Location")).hasValue(DOCUMENTS + "/" + id);
        var seen = get(staff, DOCUMENTS + "/" + id);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(seen.body(), "$.title")).isEqualTo("Kế hoạch năm 2026");
        assertThat(JsonPath.<String>read(seen.body(), "$.number")).isEqualTo("12/KH-SO");
        assertThat(JsonPath.<Object>read(seen.body(), "$.tags")).hasToString("[\"a\",\"b\"]");
        assertThat(JsonPath.<Integer>read(seen.body(), "$.steps.length()")).isEqualTo(5);
        assertThat(JsonPath.<String>read(seen.body(), "$.steps[0].state")).isEqualTo("DONE");
        assertThat(JsonPath.<String>read(seen.body(), "$.keptBy.name")).isEqualTo("Văn thư");
        // for others than the keeper it is closed until it was looked through for a secrecy mark
        var file =
                await().until(() -> get(staff, DOCUMENTS + "/" + id + "/file"), answer -> answer.statusCode() != 409);
        assertThat(file.body()).isEqualTo(text);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"Ke hoach nam.txt\"")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void the_same_bytes_are_answered_with_the_document_that_is_there() throws Exception {
        var text = fresh("đã có");
        var first = upload(clerk, "a.txt", text);

        var again = upload(staff, "b.txt", text);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(again.body(), "$.existing")).isTrue();
        assertThat(JsonPath.<String>read(again.body(), "$.id")).isEqualTo(JsonPath.<String>read(first.body(), "$.id"));
    }

    @Test
    void a_hidden_document_and_one_that_never_was_are_answered_alike() throws Exception {
        var id = JsonPath.<String>read(
                upload(clerk, "kín.txt", fresh("kín"), "access", "restricted").body(), "$.id");
        var never = UUID.randomUUID().toString();

        for (var path : new String[] {"", "/file", "/text", "/versions", "/steps"}) {
            var hidden = get(staff, DOCUMENTS + "/" + id + path);
            var missing = get(staff, DOCUMENTS + "/" + never + path);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(hidden.body().replace(id, "")).isEqualTo(missing.body().replace(never, ""));
        }
        assertThat(get(staff, DOCUMENTS + "?limit=200").body()).doesNotContain(id);
        assertThat(send(staff, "DELETE", id, null).statusCode()).isEqualTo(404);
        assertThat(send(staff, "PATCH", id, "{\"title\":\"x\"}").statusCode()).isEqualTo(404);
        assertThat(get(clerk, DOCUMENTS + "/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_names_only_what_changes_and_is_refused_on_an_old_revision() throws Exception {
        var id = JsonPath.<String>read(
                upload(clerk, "a.txt", fresh("sửa"), "number", "1/TB-SO", "issuer", "Sở A")
                        .body(),
                "$.id");
        var revision = JsonPath.<Integer>read(get(clerk, DOCUMENTS + "/" + id).body(), "$.revision");

        var changed = send(clerk, "PATCH", id, "{\"title\":\"Tên mới\",\"issuer\":null,\"issuedOn\":\"2026-03-01\"}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(changed.body(), "$.title")).isEqualTo("Tên mới");
        assertThat(JsonPath.<String>read(changed.body(), "$.number")).isEqualTo("1/TB-SO");
        assertThat(JsonPath.<String>read(changed.body(), "$.issuer")).isNull();
        assertThat(JsonPath.<String>read(changed.body(), "$.issuedOn")).isEqualTo("2026-03-01");
        var late = send(clerk, "PATCH", id, "{\"title\":\"Cũ\",\"revision\":" + revision + "}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(late.body(), "$.key")).isEqualTo("document.changedMeanwhile");
        assertThat(JsonPath.<String>read(late.body(), "$.detail")).contains("Tên mới");
    }

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
        problem(send(clerk, "PATCH", UUID.randomUUID().toString(), "{"), 400, "JSON");
        problem(get(clerk, "/api/v1/khong-co"), 404);
        var id = JsonPath.<String>read(upload(clerk, "a.txt", fresh("bước")).body(), "$.id");
        problem(post(clerk, DOCUMENTS + "/" + id + "/steps/KEEP/retry"), 400, "KEEP");
        problem(send(clerk, "PATCH", id, "{\"tieude\":\"x\"}"), 400, "tieude", "title");
    }

    @Test
    void a_form_beyond_the_limit_is_refused_with_the_limit() throws Exception {
        var head = multipart("lớn.txt", "").getBytes(UTF_8);
        long zeros = 203L << 20;
        var form = BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new ByteArrayInputStream(head), new Zeros(zeros)));
        var body = BodyPublishers.fromPublisher(form, head.length + zeros);

        var answer = http.send(
                request(clerk, DOCUMENTS)
                        .header("Content-Type", "multipart/form-data; boundary=vk")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());

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

    @Test
    void a_part_of_a_file_is_served() throws Exception {
        var text = fresh("0123456789");
        var id = JsonPath.<String>read(upload(clerk, "a.txt", text).body(), "$.id");

        var part = http.send(
                request(clerk, DOCUMENTS + "/" + id + "/file")
                        .header("Range", "bytes=2-4")
                        .build(),
                BodyHandlers.ofString());

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 2-4/" + text.getBytes(UTF_8).length);
        var beyond = http.send(
                request(clerk, DOCUMENTS + "/" + id + "/file")
                        .header("Range", "bytes=9999-")
                        .build(),
                BodyHandlers.ofString());
        assertThat(beyond.statusCode()).isEqualTo(416);
        var etag = part.headers().firstValue("ETag").orElseThrow();
        var same = http.send(
                request(clerk, DOCUMENTS + "/" + id + "/file")
                        .header("If-None-Match", etag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(same.statusCode()).isEqualTo(304);
    }

    @Test
    void versions_trash_and_restore() throws Exception {
        var one = fresh("bản một");
        var two = fresh("bản hai");
        var id = JsonPath.<String>read(upload(clerk, "v.txt", one).body(), "$.id");
        var added = http.send(
                request(clerk, DOCUMENTS + "/" + id + "/versions")
                        .header("Content-Type", "multipart/form-data; boundary=vk")
                        .POST(BodyPublishers.ofString(multipart("v.txt", two, "note", "sửa")))
                        .build(),
                BodyHandlers.ofString());
        assertThat(added.statusCode()).isEqualTo(201);
        var versions = get(clerk, DOCUMENTS + "/" + id + "/versions").body();
        assertThat(JsonPath.<Integer>read(versions, "$.length()")).isEqualTo(2);
        assertThat(JsonPath.<String>read(versions, "$[0].note")).isEqualTo("sửa");
        var first = JsonPath.<String>read(versions, "$[1].id");
        assertThat(get(clerk, DOCUMENTS + "/" + id + "/file?version=" + first).body())
                .isEqualTo(one);
        assertThat(post(clerk, DOCUMENTS + "/" + id + "/versions/" + first + "/restore")
                        .statusCode())
                .isEqualTo(201);
        assertThat(get(clerk, DOCUMENTS + "/" + id + "/file").body()).isEqualTo(one);
        assertThat(post(clerk, DOCUMENTS + "/" + id + "/versions/2/restore").statusCode())
                .isEqualTo(201);
        assertThat(get(clerk, DOCUMENTS + "/" + id + "/file").body()).isEqualTo(two);
        problem(post(clerk, DOCUMENTS + "/" + id + "/versions/9/restore"), 404);
        problem(post(clerk, DOCUMENTS + "/" + id + "/versions/mới/restore"), 400, "version", "số thứ tự", "mới");

        problem(send(staff, "DELETE", id, null), 403, "Chuyên viên");
        assertThat(send(clerk, "DELETE", id, null).statusCode()).isEqualTo(204);
        assertThat(get(staff, DOCUMENTS + "/" + id).statusCode()).isEqualTo(404);
        problem(send(clerk, "DELETE", id, null), 409);
        assertThat(post(clerk, DOCUMENTS + "/" + id + "/restore").statusCode()).isEqualTo(204);
        assertThat(get(staff, DOCUMENTS + "/" + id).statusCode()).isEqualTo(200);
    }

    private static void problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).doesNotContain("problem.");
        for (var word : words)
            assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(word);
    }

    private HttpResponse<String> upload(Person person, String name, String text, String... fields) throws Exception {
        return http.send(
                request(person, DOCUMENTS)
                        .header("Content-Type", "multipart/form-data; boundary=vk")
                        .POST(BodyPublishers.ofString(multipart(name, text, fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String multipart(String name, String text, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            body.append("--vk\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1]
                    + "\r\n");
        return body + "--vk\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--vk--\r\n";
    }

    private HttpResponse<String> get(Person person, String path) throws Exception {
        return http.send(request(person, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Person person, String path) throws Exception {
        return http.send(request(person, path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(Person person, String method, String id, String json) throws Exception {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return http.send(
                request(person, DOCUMENTS + "/" + id)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Person person, String path) {
        var sign = person.login() + ":" + TestPeople.PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(sign.getBytes(UTF_8)));
    }

    private static String fresh(String begin) {
        return begin + " " + UUID.randomUUID();
    }
}
