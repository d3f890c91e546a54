package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;

/** Documents are kept, changed and hidden. */
class DocumentApiTests extends DocumentCalls {
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
    void a_receipt_names_what_lies_in_the_trash_with_the_same_bytes() throws Exception {
        var text = fresh("bỏ rồi gửi lại");
        var first = JsonPath.<String>read(upload(clerk, "a.txt", text).body(), "$.id");
        assertThat(send(clerk, "DELETE", DOCUMENTS + "/" + first, null).statusCode())
                .isEqualTo(204);

        var again = upload(clerk, "b.txt", text);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(again.body(), "$.inTrash.id")).isEqualTo(first);
        assertThat(JsonPath.<String>read(again.body(), "$.inTrash.title")).isEqualTo("a");
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
        assertThat(send(staff, "DELETE", DOCUMENTS + "/" + id, null).statusCode())
                .isEqualTo(404);
        assertThat(send(staff, "PATCH", DOCUMENTS + "/" + id, "{\"title\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(clerk, DOCUMENTS + "/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void a_reader_of_a_restricted_document_does_not_learn_who_the_others_are() throws Exception {
        var other = somebody("Cùng Đọc", Role.STAFF);
        var logins = staff.login() + "," + other.login();
        var id = JsonPath.<String>read(
                upload(clerk, "kín.txt", fresh("kín"), "access", "RESTRICTED", "readerPeople", logins)
                        .body(),
                "$.id");

        var read = get(staff, DOCUMENTS + "/" + id);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(read.body(), "$.readerPeople.length()"))
                .isZero();
        assertThat(JsonPath.<Integer>read(get(clerk, DOCUMENTS + "/" + id).body(), "$.readerPeople.length()"))
                .isEqualTo(2);
    }

    @Test
    void a_change_names_only_what_changes_and_is_refused_on_an_old_revision() throws Exception {
        var id = JsonPath.<String>read(
                upload(clerk, "a.txt", fresh("sửa"), "number", "1/TB-SO", "issuer", "Sở A")
                        .body(),
                "$.id");
        var revision = JsonPath.<Integer>read(get(clerk, DOCUMENTS + "/" + id).body(), "$.revision");

        var changed = send(
                clerk,
                "PATCH",
                DOCUMENTS + "/" + id,
                "{\"title\":\"Tên mới\",\"issuer\":null,\"issuedOn\":\"2026-03-01\"}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(changed.body(), "$.title")).isEqualTo("Tên mới");
        assertThat(JsonPath.<String>read(changed.body(), "$.number")).isEqualTo("1/TB-SO");
        assertThat(JsonPath.<String>read(changed.body(), "$.issuer")).isNull();
        assertThat(JsonPath.<String>read(changed.body(), "$.issuedOn")).isEqualTo("2026-03-01");
        var late = send(clerk, "PATCH", DOCUMENTS + "/" + id, "{\"title\":\"Cũ\",\"revision\":" + revision + "}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(late.body(), "$.key")).isEqualTo("document.changedMeanwhile");
        assertThat(JsonPath.<String>read(late.body(), "$.detail")).contains("Tên mới");
    }
}
