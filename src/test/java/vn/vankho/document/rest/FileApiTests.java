package vn.vankho.document.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** The bytes of a document: in parts, in versions, in the trash. */
class FileApiTests extends DocumentCalls {
    @Test
    void a_part_of_a_file_is_served() throws Exception {
        var text = fresh("0123456789");
        var id = JsonPath.<String>read(upload(clerk, "a.txt", text).body(), "$.id");

        var part = answer(request(clerk, DOCUMENTS + "/" + id + "/file").header("Range", "bytes=2-4"));

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 2-4/" + text.getBytes(UTF_8).length);
        var beyond = answer(request(clerk, DOCUMENTS + "/" + id + "/file").header("Range", "bytes=9999-"));
        assertThat(beyond.statusCode()).isEqualTo(416);
        var etag = part.headers().firstValue("ETag").orElseThrow();
        var same = answer(request(clerk, DOCUMENTS + "/" + id + "/file").header("If-None-Match", etag));
        assertThat(same.statusCode()).isEqualTo(304);
    }

    @Test
    void versions_trash_and_restore() throws Exception {
        var one = fresh("bản một");
        var two = fresh("bản hai");
        var id = JsonPath.<String>read(upload(clerk, "v.txt", one).body(), "$.id");
        var added = answer(request(clerk, DOCUMENTS + "/" + id + "/versions")
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(multipart("v.txt", two, "note", "sửa"))));
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

        problem(send(staff, "DELETE", DOCUMENTS + "/" + id, null), 403, "Chuyên viên");
        assertThat(send(clerk, "DELETE", DOCUMENTS + "/" + id, null).statusCode())
                .isEqualTo(204);
        assertThat(get(staff, DOCUMENTS + "/" + id).statusCode()).isEqualTo(404);
        problem(send(clerk, "DELETE", DOCUMENTS + "/" + id, null), 409);
        assertThat(post(clerk, DOCUMENTS + "/" + id + "/restore").statusCode()).isEqualTo(204);
        assertThat(get(staff, DOCUMENTS + "/" + id).statusCode()).isEqualTo(200);
    }
}
