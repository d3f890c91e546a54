package vn.vankho.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.ApiTest;
import vn.vankho.document.DocumentData;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Operations for scripts. */
class AdminApiTests extends ApiTest {
    @Autowired
    Documents documents;

    @Test
    void an_operator_sees_index_store_and_steps_and_has_the_index_built_anew() throws Exception {
        var admin = somebody("Lý Vận Hành", Role.ADMINISTRATOR);

        assertThat(json(get(admin, "/api/v1/storage")).get("answers").asBoolean())
                .isTrue();
        assertThat(json(get(admin, "/api/v1/jobs")).get("runs").toString())
                .contains("storage-sweep", "empty-trash", "index-reconcile");
        var begun = send(admin, "POST", "/api/v1/index/rebuild", null);
        assertThat(begun.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json(get(admin, "/api/v1/index")).get("rebuilding").asInt() == -1);
        assertThat(get(
                                admin,
                                "/api/v1/audit?deed=admin.index-rebuild&actor="
                                        + admin.id().value())
                        .body())
                .contains("Lập lại chỉ mục", "Lý Vận Hành");
        assertThat(json(get(admin, "/api/v1/signatures")).get("roots")).isEmpty();
        assertThat(send(admin, "POST", "/api/v1/signatures/judge", null).statusCode())
                .isEqualTo(202);
        assertThat(json(send(admin, "POST", "/api/v1/jobs/retry", null)).has("steps"))
                .isTrue();
    }

    @Test
    void a_page_beyond_the_bounds_of_a_list_is_refused_and_not_cut() throws Exception {
        var admin = somebody("Ngô Hỏi Nhiều", Role.ADMINISTRATOR);
        for (var path : new String[] {"/api/v1/jobs", "/api/v1/quarantine", "/api/v1/audit"}) {
            for (var asked : new String[] {"limit=100000", "limit=0", "offset=-1"}) {
                var answer = get(admin, path + "?" + asked);
                assertThat(answer.statusCode()).as(path + " " + asked).isEqualTo(400);
                assertThat(answer.body())
                        .as(path + " " + asked)
                        .contains("“" + asked.substring(0, asked.indexOf('=')) + "” phải nằm trong khoảng");
            }
        }
    }

    @Test
    void a_clerk_may_neither_operate_nor_read_the_trail() throws Exception {
        var clerk = somebody("Trần Văn Thư", Role.CLERK);
        for (var path : new String[] {
            "/api/v1/index",
            "/api/v1/storage",
            "/api/v1/jobs",
            "/api/v1/signatures",
            "/api/v1/readings",
            "/api/v1/readings/scans",
            "/api/v1/audit"
        }) {
            var answer = get(clerk, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).contains("Trần Văn Thư", "không có quyền");
        }
        for (var path : new String[] {
            "/api/v1/index/rebuild",
            "/api/v1/readings/again",
            "/api/v1/readings/stop",
            "/api/v1/readings/scans/again",
            "/api/v1/readings/scans/stop"
        }) assertThat(send(clerk, "POST", path, null).statusCode()).as(path).isEqualTo(403);
    }

    @Test
    void an_operator_releases_and_destroys_what_is_in_quarantine_with_a_reason() throws Exception {
        var keeper = somebody("Phạm Cách Ly", Role.LEGAL_OFFICER);
        var admin = somebody("Lý Quyết Định", Role.ADMINISTRATOR);
        var alarm = keepMarked("báo nhầm", keeper, admin);
        var secret = keepMarked("mật thật", keeper, admin);

        assertThat(deed(alarm, "release", "{\"reason\":\"x\"}", keeper).statusCode())
                .isEqualTo(403);
        assertThat(deed(alarm, "release", "{}", admin).body()).contains("document.quarantine.reason.missing");
        assertThat(deed(alarm, "release", "{\"reason\":\"Dấu của mẫu\"}", admin).statusCode())
                .isEqualTo(204);
        assertThat(deed(alarm, "release", "{\"reason\":\"lại\"}", admin).statusCode())
                .isEqualTo(404);
        assertThat(deed(secret, "destroy", "{\"reason\":\"Văn bản mật\"}", admin)
                        .statusCode())
                .isEqualTo(204);

        var held = get(admin, "/api/v1/quarantine?limit=200").body();
        assertThat(held).doesNotContain(alarm).doesNotContain(secret);
        var trail = get(admin, "/api/v1/audit?actor=" + admin.id().value()).body();
        assertThat(trail).contains("Gỡ cách ly", "Dấu của mẫu", "Hủy phiên bản có dấu mật");
    }

    /** Version of a document whose first page bears a mark, when it has been put away. */
    private String keepMarked(String title, Person keeper, Person admin) {
        var text = "MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\n" + title + " " + keeper.login();
        var file = new IncomingFile("mat.txt", "", new ByteArrayInputStream(text.getBytes(UTF_8)));
        var kept = (Kept.NewDocument) documents.keep(file, DocumentData.named(title), keeper.viewer());
        var version = kept.version().value().toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(admin, "/api/v1/quarantine?limit=200").body().contains(version));
        return version;
    }

    private HttpResponse<String> deed(String version, String deed, String json, Person person) throws Exception {
        var path = "/api/v1/quarantine/" + version + "/" + deed;
        return send(person, "POST", path, json);
    }

    @Test
    void the_description_of_the_api_is_vietnamese_open_and_complete() throws Exception {
        var answer = get(null, "/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        var paths = json(answer).get("paths");
        for (var path : new String[] {
            "/api/v1/documents",
            "/api/v1/documents/{id}",
            "/api/v1/search",
            "/api/v1/audit",
            "/api/v1/jobs",
            "/api/v1/quarantine",
            "/api/v1/quarantine/{version}/release",
            "/api/v1/quarantine/{version}/destroy",
            "/api/v1/me"
        }) assertThat(paths.has(path)).as(path).isTrue();
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(
                                way -> assertThat(way.getValue().path("summary").asString(""))
                                        .as(way.getKey() + " " + path.getKey())
                                        .isNotEmpty()));
        assertThat(json(answer).get("components").get("securitySchemes").size()).isEqualTo(2);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
