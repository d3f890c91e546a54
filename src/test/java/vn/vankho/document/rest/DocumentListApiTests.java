package vn.vankho.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list is narrowed and ordered by parameters. */
class DocumentListApiTests extends DocumentCalls {
    @Test
    void parameters_are_combined() throws Exception {
        var name = fresh("Đề án").replace("-", "");
        var legal = id(upload(clerk, "a.txt", fresh("a"), "title", name + " B", "kind", "LEGAL")
                .body());
        var other = id(upload(clerk, "b.txt", fresh("b"), "title", name + " A").body());
        var words = "?q=" + encoded(name.replace("Đề án", "de an"));

        assertThat(ids(words + "&sort=title")).containsExactly(other, legal);
        assertThat(ids(words + "&kind=legal")).containsExactly(legal);
        assertThat(ids(words + "&tag=qua&issuedFrom=2026-01-01")).isEmpty();
        assertThat(ids(words + "&issuer=&tag=&issuedUntil=&kind=legal")).containsExactly(legal);
        assertThat(ids(words + "&kind=&state=BAD_SIGNATURE")).isEmpty();
        assertThat(ids(words + "&state=BAD_SIGNATURE,FAILED&state=UNREAD")).isEmpty();
        assertThat(JsonPath.<Integer>read(
                        get(staff, DOCUMENTS + words + "&limit=1").body(), "$.total"))
                .isEqualTo(2);
    }

    @Test
    void each_row_says_what_a_change_of_many_may_have_changed() throws Exception {
        var name = fresh("Thông báo").replace("-", "");
        upload(clerk, "a.txt", fresh("a"), "title", name, "type", "Thông báo", "tags", "mật ong,quả");

        var row = JsonPath.<Map<String, Object>>read(
                get(staff, DOCUMENTS + "?q=" + encoded(name)).body(), "$.documents[0]");

        assertThat(row).containsEntry("type", "Thông báo").containsEntry("tags", List.of("mật ong", "quả"));
        assertThat(row).containsEntry("unit", null);
    }

    @Test
    void unknown_values_are_refused_by_name() throws Exception {
        problem(get(staff, DOCUMENTS + "?kind=LAW"), 400, "kind", "LAW", "LEGAL");
        problem(get(staff, DOCUMENTS + "?state=FAILED,broken"), 400, "state", "broken", "UNREAD");
        problem(get(staff, DOCUMENTS + "?issuedFrom=31/12/2026"), 400, "issuedFrom", "31/12/2026");
        problem(get(staff, DOCUMENTS + "?sort=size"), 400, "sort", "size", "NEWEST");
        problem(get(staff, DOCUMENTS + "?unit=KHONG-CO"), 422, "KHONG-CO");
    }

    @Test
    void a_misspelt_parameter_of_any_question_is_refused_by_name() throws Exception {
        problem(get(staff, DOCUMENTS + "?loai=LEGAL"), 400, "loai", "kind", "limit");
        problem(get(staff, DOCUMENTS + "?q=a&pageSize=5"), 400, "pageSize");
        problem(get(staff, "/api/v1/search?q=a&kinds=LEGAL"), 400, "kinds");
        problem(get(staff, "/api/v1/search/suggest?query=a"), 400, "query", "q");
        assertThat(get(staff, DOCUMENTS + "?q=a&kind=LEGAL&unit=&state=&sort=&offset=0&limit=5")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_description_names_them() throws Exception {
        List<Map<String, Object>> parameters =
                JsonPath.read(get(staff, "/api/v1/openapi.json").body(), "$.paths['/api/v1/documents'].get.parameters");

        assertThat(parameters)
                .extracting(one -> one.get("name"))
                .containsExactlyInAnyOrder(
                        "q",
                        "kind",
                        "unit",
                        "state",
                        "issuer",
                        "issuedFrom",
                        "issuedUntil",
                        "tag",
                        "sort",
                        "offset",
                        "limit");
        assertThat(parameters)
                .filteredOn(one -> "state".equals(one.get("name")))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.get("required")).isNotEqualTo(true);
                    assertThat(state.get("description").toString()).contains("có trang cần xem lại");
                    assertThat(state.get("schema").toString()).contains("UNKNOWN_ROOT");
                });
    }

    private List<String> ids(String question) throws Exception {
        return JsonPath.read(get(staff, DOCUMENTS + question).body(), "$.documents[*].id");
    }

    private static String id(String body) {
        return JsonPath.read(body, "$.id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
