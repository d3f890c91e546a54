package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Looked;

/** Calls as scripts make them: forms with empty fields, versions by their number, changes of many documents. */
class ScriptCallsTests extends DocumentCalls {
    @Autowired
    Documents documents;

    @Test
    void a_field_of_a_form_that_was_left_empty_says_nothing() throws Exception {
        var answer = upload(
                clerk,
                "Báo cáo quý.txt",
                fresh("trống"),
                "title",
                "",
                "kind",
                "",
                "access",
                " ",
                "number",
                "",
                "tags",
                "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("Báo cáo quý");
    }

    @Test
    void what_is_each_files_own_is_not_said_of_all_in_an_archive() throws Exception {
        for (var own : List.of("title", "number", "issuedOn"))
            problem(archive(own, "2026-01-31"), 400, "“" + own + "”", "access, field");
        var kept = archive("tags", "đợt một");

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        var id = id(JsonPath.read(kept.body(), "$[0].id"));
        assertThat(documents.look(id, clerk.viewer()).data().tags()).containsExactly("đợt một");
    }

    @Test
    void a_version_is_named_by_its_number_wherever_it_is_asked_for_and_an_unread_one_is_told_as_such()
            throws Exception {
        var text = fresh("bản một");
        var id = JsonPath.<String>read(upload(clerk, "a.txt", text).body(), "$.id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(id(id), clerk.viewer()).current().looked() == Looked.DONE);
        version(id, fresh("bản hai"));

        var at = DOCUMENTS + "/" + id;
        assertThat(get(clerk, at + "/file?version=1").body()).isEqualTo(text);
        assertThat(get(clerk, at + "/text?version=1").body()).isEqualTo(text);
        assertThat(get(clerk, at + "/signatures?version=1").statusCode()).isEqualTo(200);
        problem(get(clerk, at + "/file?version=9"), 404);
        problem(get(clerk, at + "/text?version=dau"), 400, "version");
    }

    @Test
    void a_change_by_a_script_is_no_opening_and_one_that_changes_nothing_is_no_deed() throws Exception {
        var id = JsonPath.<String>read(
                upload(clerk, "a.txt", fresh("không mở"), "title", "Tên").body(), "$.id");

        var same = send(clerk, "PATCH", DOCUMENTS + "/" + id, "{\"title\": \"Tên\"}");
        var none = send(clerk, "PATCH", DOCUMENTS + "/" + id, "{}");

        assertThat(JsonPath.<Integer>read(none.body(), "$.revision"))
                .isEqualTo(JsonPath.<Integer>read(same.body(), "$.revision"))
                .isEqualTo(documents.look(id(id), clerk.viewer()).revision());
        assertThat(documents.openedBy(clerk.viewer(), 50))
                .noneMatch(row -> row.id().equals(id(id)));
    }

    @Test
    void what_lies_in_the_trash_is_listed_for_who_can_restore_it() throws Exception {
        var id = JsonPath.<String>read(
                upload(clerk, "nhầm.txt", fresh("bỏ nhầm")).body(), "$.id");
        assertThat(answer(request(clerk, DOCUMENTS + "/" + id).DELETE()).statusCode())
                .isEqualTo(204);

        assertThat(JsonPath.<List<String>>read(get(clerk, "/api/v1/trash").body(), "$.documents[*].id"))
                .contains(id);
        assertThat(JsonPath.<List<String>>read(get(staff, "/api/v1/trash").body(), "$.documents[*].id"))
                .doesNotContain(id);
        var asked =
                "/api/v1/trash?q=nham&sort=earliest&limit=200&by=" + clerk.id().value();
        assertThat(JsonPath.<List<String>>read(
                        get(clerk, asked).body(), "$.documents[?(@.id == '" + id + "')].trashedBy"))
                .containsExactly(clerk.fullName());
        assertThat(JsonPath.<Integer>read(get(clerk, asked + "&to=2020-01-01").body(), "$.total"))
                .isZero();
        assertThat(get(clerk, "/api/v1/trash?from=hom-qua").statusCode()).isEqualTo(400);
        assertThat(get(clerk, "/api/v1/trash?sort=size").statusCode()).isEqualTo(400);
        post(clerk, DOCUMENTS + "/" + id + "/restore");
        assertThat(JsonPath.<List<String>>read(get(clerk, "/api/v1/trash").body(), "$.documents[*].id"))
                .doesNotContain(id);
    }

    @Test
    void who_sends_what_is_there_to_few_people_is_told_that_others_see_it() throws Exception {
        var text = fresh("mở cho cả cơ quan");
        upload(staff, "a.txt", text);

        var again = upload(clerk, "a.txt", text, "access", "RESTRICTED");

        assertThat(JsonPath.<Boolean>read(again.body(), "$.existing")).isTrue();
        assertThat(JsonPath.<Boolean>read(again.body(), "$.wider")).isTrue();
    }

    @Test
    void a_step_that_is_not_in_work_cannot_be_stopped() throws Exception {
        var id = JsonPath.<String>read(upload(clerk, "a.txt", fresh("dừng")).body(), "$.id");

        assertThat(post(clerk, DOCUMENTS + "/" + id + "/steps/scan/stop").body())
                .contains("document.step.notRunning");
        problem(post(clerk, DOCUMENTS + "/" + id + "/steps/keep/stop"), 400, "keep");
    }

    private static DocumentId id(String id) {
        return new DocumentId(UUID.fromString(id));
    }

    private void version(String id, String text) throws Exception {
        answer(request(clerk, DOCUMENTS + "/" + id + "/versions")
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofString(multipart("b.txt", text))));
    }

    private HttpResponse<String> archive(String field, String value) throws Exception {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(("--vk\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n--vk\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        var zip = new ZipOutputStream(packed);
        zip.putNextEntry(new ZipEntry("a.txt"));
        zip.write(fresh("trong zip").getBytes(StandardCharsets.UTF_8));
        zip.finish();
        packed.writeBytes("\r\n--vk--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer(request(clerk, "/api/v1/archives")
                .header("Content-Type", "multipart/form-data; boundary=vk")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
    }
}
