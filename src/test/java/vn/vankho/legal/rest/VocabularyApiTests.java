package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The vocabularies for scripts. */
class VocabularyApiTests extends LegalApi {
    @Test
    void vocabularies_are_read_with_the_names_of_a_day() throws Exception {
        var issuers = get(staff, LEGAL + "/vocabulary/issuers?q=nong%20nghiep&on=2025-03-01")
                .body();
        assertThat(JsonPath.<List<String>>read(issuers, "$.issuers[*].name"))
                .containsExactly("Bộ Nông nghiệp và Môi trường");
        var types = get(staff, LEGAL + "/vocabulary/types").body();
        assertThat(JsonPath.<List<String>>read(types, "$.types[*].name")).startsWith("Hiến pháp");
        var fields = get(staff, LEGAL + "/vocabulary/fields").body();
        assertThat(JsonPath.<List<String>>read(fields, "$.fields[?(@.name=='Giá đất')].parent"))
                .containsExactly("Đất đai");
        assertThat(JsonPath.<List<String>>read(fields, "$.fields[?(@.name=='Giá đất')].words[*]"))
                .contains("bảng giá đất");
        problem(get(staff, LEGAL + "/vocabulary/issuers?limit=0"), 400, "limit");
    }

    @Test
    void a_successor_that_was_recorded_by_mistake_is_taken_back() throws Exception {
        var administrator = somebody("quantri", Role.ADMINISTRATOR);
        var issuers = LEGAL + "/vocabulary/issuers";
        var former = added(administrator, "Ủy ban nhân dân xã Cồn " + fresh(2020));
        var newer = added(administrator, "Ủy ban nhân dân xã Bãi " + fresh(2020));
        var said = "{\"successor\": \"%s\", \"kind\": \"MERGED\", \"on\": \"2025-07-01\"}".formatted(newer);
        var one = issuers + "/" + former + "/successors";
        assertThat(send(administrator, "POST", one, said).statusCode()).isEqualTo(204);

        problem(send(staff, "DELETE", one + "/" + newer + "/2025-07-01", null), 403, "");
        assertThat(send(administrator, "DELETE", one + "/" + newer + "/2025-07-01", null)
                        .statusCode())
                .isEqualTo(204);
        problem(send(administrator, "DELETE", one + "/" + newer + "/2025-07-01", null), 404, "");
    }

    private String added(Person administrator, String name) throws Exception {
        var answer = send(
                administrator,
                "POST",
                LEGAL + "/vocabulary/issuers",
                "{\"name\": \"%s\", \"level\": \"BELOW_PROVINCE\"}".formatted(name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    @Test
    void an_administrator_edits_the_vocabularies_and_what_is_wrong_is_refused_by_name() throws Exception {
        var administrator = somebody("quantri", Role.ADMINISTRATOR);
        var vocabulary = LEGAL + "/vocabulary";
        var name = "Ủy ban nhân dân xã Bến " + fresh(2020);
        var added = send(
                administrator,
                "POST",
                vocabulary + "/issuers",
                "{\"name\": \"%s\", \"level\": \"BELOW_PROVINCE\"}".formatted(name));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var id = JsonPath.<String>read(added.body(), "$.id");

        var merged = send(
                administrator,
                "POST",
                vocabulary + "/issuers/" + id + "/aliases",
                "{\"name\": \"%s (cũ)\"}".formatted(name));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(merged.body()).contains("\"texts\":0");
        problem(send(staff, "POST", vocabulary + "/issuers", "{\"name\": \"x\"}"), 403, "");
        problem(send(administrator, "POST", vocabulary + "/issuers", "{\"name\": \"\"}"), 422, "tên");
        problem(send(administrator, "PUT", vocabulary + "/issuers/" + id, "{\"name\": \"x\"}"), 400, "revision");
        problem(send(administrator, "POST", vocabulary + "/issuers/" + id + "/aliases", "{}"), 400, "name");
        problem(
                send(administrator, "POST", vocabulary + "/fields", "{\"name\": \"x\", \"parent\": \"Không có\"}"),
                422,
                "Không có");
        var signer = send(
                administrator,
                "POST",
                vocabulary + "/signatories",
                "{\"name\": \"Đỗ Thị Suối\", \"title\": \"GIÁM ĐỐC\"}");
        assertThat(signer.statusCode()).as(signer.body()).isEqualTo(201);
        assertThat(get(staff, vocabulary + "/signatories?q=do%20thi%20suoi").body())
                .contains("GIÁM ĐỐC");
        problem(send(administrator, "POST", vocabulary + "/signatories", "{}"), 422, "tên");
        problem(send(staff, "POST", vocabulary + "/signatories", "{\"name\": \"x\"}"), 403, "");
        assertThat(send(administrator, "DELETE", vocabulary + "/issuers/" + id, "")
                        .statusCode())
                .isEqualTo(204);
        problem(send(administrator, "DELETE", vocabulary + "/issuers/" + id, ""), 404, "danh mục");
    }
}
