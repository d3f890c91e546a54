package vn.vankho.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Person;

/** What is attached to a letter or lies in an archive becomes documents of its own. */
class AttachmentApiTests extends DocumentCalls {
    private static final String ARCHIVES = "/api/v1/archives";

    @Test
    void attachments_are_documents_with_a_link_both_ways_and_the_readers_of_their_letter() throws Exception {
        var plan = fresh("Kế hoạch kiểm kê");
        var letter = upload(
                clerk,
                "Thư mời.eml",
                letter(fresh("Kính gửi"), part("Kế hoạch.txt", plan), part("virus.exe", "MZ")),
                "access",
                "RESTRICTED");

        assertThat(letter.statusCode()).as(letter.body()).isEqualTo(201);
        var id = id(letter);
        var attached = get(clerk, DOCUMENTS + "/" + id + "/attachments").body();
        assertThat(JsonPath.<List<String>>read(attached, "$.files[*].name"))
                .containsExactly("Kế hoạch.txt", "virus.exe");
        assertThat(JsonPath.<String>read(attached, "$.files[1].message")).contains("virus.exe", ".exe");
        var part = JsonPath.<String>read(attached, "$.files[0].document.id");
        var seen = get(clerk, DOCUMENTS + "/" + part).body();
        assertThat(JsonPath.<String>read(seen, "$.access")).isEqualTo("RESTRICTED");
        assertThat(get(clerk, DOCUMENTS + "/" + part + "/file").body()).isEqualTo(plan);
        assertThat(JsonPath.<String>read(
                        get(clerk, DOCUMENTS + "/" + part + "/attachments").body(), "$.letters[0].id"))
                .isEqualTo(id);
        problem(get(staff, DOCUMENTS + "/" + part), 404);
        problem(get(staff, DOCUMENTS + "/" + id + "/attachments"), 404);
    }

    @Test
    void an_attachment_that_is_here_already_is_recognised() throws Exception {
        var text = fresh("Biên bản");
        var first = id(upload(clerk, "biên bản.txt", text));

        var letter = id(upload(clerk, "thư.eml", letter(fresh("Gửi"), part("bb.txt", text))));

        var attached = get(staff, DOCUMENTS + "/" + letter + "/attachments").body();
        assertThat(JsonPath.<String>read(attached, "$.files[0].document.id")).isEqualTo(first);
    }

    @Test
    void who_may_read_an_attachment_follows_its_letter() throws Exception {
        var letter = id(upload(clerk, "thư.eml", letter(fresh("Gửi"), part("phụ lục.txt", fresh("Phụ lục")))));
        var part = JsonPath.<String>read(
                get(clerk, DOCUMENTS + "/" + letter + "/attachments").body(), "$.files[0].document.id");
        assertThat(get(staff, DOCUMENTS + "/" + part).statusCode()).isEqualTo(200);

        var changed = answer(request(clerk, DOCUMENTS + "/" + letter)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"access\":\"RESTRICTED\"}")));

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        problem(get(staff, DOCUMENTS + "/" + part), 404);
    }

    @Test
    void a_letter_in_a_letter_brings_its_own_and_stays_when_the_outer_goes_to_the_trash() throws Exception {
        var inner = letter(fresh("Bên trong"), part("danh sách.txt", fresh("Danh sách")));
        var outer = id(upload(clerk, "chuyển tiếp.eml", letter(fresh("Chuyển tiếp"), forwarded(inner))));
        var attached = get(clerk, DOCUMENTS + "/" + outer + "/attachments").body();
        var forwarded = JsonPath.<String>read(attached, "$.files[0].document.id");

        answer(request(clerk, DOCUMENTS + "/" + outer).DELETE());

        var deeper = get(clerk, DOCUMENTS + "/" + forwarded + "/attachments").body();
        assertThat(JsonPath.<List<String>>read(deeper, "$.files[*].name")).containsExactly("danh sách.txt");
        assertThat(JsonPath.<List<String>>read(deeper, "$.letters[*].id")).isEmpty();
    }

    @Test
    void an_archive_is_opened_like_a_folder_with_a_line_for_each_file() throws Exception {
        var inner = zip("trong.txt", fresh("Trong").getBytes(UTF_8));
        var opened = archive(
                clerk,
                "Hồ sơ.zip",
                zip(
                        "A/kế hoạch.txt",
                        fresh("Kế hoạch").getBytes(UTF_8),
                        "../../../etc/lạ.txt",
                        fresh("Lạ").getBytes(UTF_8),
                        "A/rỗng.txt",
                        new byte[0],
                        "B/con.zip",
                        inner));

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(opened.body(), "$[?(@.id != null)].folder"))
                .containsExactlyInAnyOrder("Hồ sơ.zip/A", "Hồ sơ.zip/etc", "Hồ sơ.zip/B/con.zip");
        assertThat(JsonPath.<List<String>>read(opened.body(), "$[?(@.key != null)].message"))
                .hasSize(1)
                .first()
                .asString()
                .contains("rỗng.txt");
    }

    @Test
    void an_archive_that_is_none_and_a_nest_of_archives_are_refused_with_the_reason() throws Exception {
        assertThat(archive(clerk, "hỏng.zip", "không phải".getBytes(UTF_8)).body())
                .contains("“hỏng.zip” bị hỏng");
        var nest = zip("đáy.txt", fresh("Đáy").getBytes(UTF_8));
        for (int i = 0; i < 4; i++) nest = zip("lớp" + i + ".zip", nest);

        var opened = archive(clerk, "tổ.zip", nest);

        assertThat(JsonPath.<List<String>>read(opened.body(), "$[*].message").toString())
                .contains("3 lớp");
        assertThat(JsonPath.<List<String>>read(opened.body(), "$[?(@.id != null)].id"))
                .isEmpty();
    }

    @Test
    void an_archive_that_unfolds_beyond_measure_ends_at_the_limit() throws Exception {
        var zeros = new byte[150 * 1024 * 1024];
        var opened = archive(
                clerk,
                "bom.zip",
                zip("a.bin", zeros, "b.bin", zeros, "c.txt", fresh("c").getBytes(UTF_8)));

        assertThat(opened.body()).contains("document.unpack.bomb");
    }

    private HttpResponse<String> archive(Person person, String name, byte[] bytes) throws Exception {
        var parts = multipart(name, "\u0000").split("\u0000");
        return answer(request(person, ARCHIVES)
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofByteArrays(List.of(parts[0].getBytes(UTF_8), bytes, parts[1].getBytes(UTF_8)))));
    }

    private static String id(HttpResponse<String> kept) {
        return JsonPath.read(kept.body(), "$.id");
    }

    private static byte[] zip(Object... namesAndBytes) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static String letter(String text, String... parts) {
        var edge = "edge" + Integer.toHexString(text.hashCode());
        var letter = new StringBuilder("From: a@so.vn\r\nTo: b@so.vn\r\nSubject: Thu\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"" + edge + "\"\r\n\r\n--" + edge
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n");
        for (var part : parts) letter.append("--").append(edge).append("\r\n").append(part);
        return letter + "--" + edge + "--\r\n";
    }

    private static String part(String name, String text) {
        var word = "=?UTF-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)) + "?=";
        return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + word
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8)) + "\r\n";
    }

    private static String forwarded(String letter) {
        return "Content-Type: message/rfc822\r\n\r\n" + letter + "\r\n";
    }
}
