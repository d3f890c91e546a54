package vn.vankho.legal.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;

/** A register that others have kept comes in: nothing is taken over unseen, nothing half. */
class ImportApiTests extends ImportApi {
    @Test
    void a_register_is_looked_through_first_and_then_taken_over_as_proposals_with_its_status_kept_apart()
            throws Exception {
        var known = fresh();
        register.enter(decision(known, "2020-02-01"), lawyer.viewer());
        var fresh = fresh();
        var near = known.replaceFirst("^", "0");
        var id = checked(
                clerk,
                HEAD
                        + row(fresh, "Quy định mới", "01/02/2020", "11/02/2020")
                        + row(known, "Quy định cũ", "01/02/2020", "11/02/2020")
                        + row(near, "Số gần giống", "01/02/2020", "11/02/2020")
                        + row(fresh(), "Ngày sai", "31/02/2020", "")
                        + row(fresh, "Lặp lại", "01/02/2020", "11/02/2020"));

        assertThat(counts(clerk, id)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 3 WRONG 1");
        var faults = get(clerk, IMPORTS + "/" + id + "/rows").body();
        assertThat(faults)
                .contains("31/02/2020", "Không đọc được ngày", "đã được người có thẩm quyền xác nhận", known, "dòng 2");
        assertThat(total(fresh)).isZero();

        apply(clerk, id, "{}");

        assertThat(total(fresh)).isEqualTo(1);
        assertThat(total(near)).isZero();
        var text = document(fresh);
        assertThat(JsonPath.<String>read(text, "$.header.title")).isEqualTo("Quy định mới");
        assertThat(JsonPath.<String>read(text, "$.state")).isEqualTo("PROPOSED");
        // the register says "Còn hiệu lực": nobody has confirmed it
        assertThat(JsonPath.<List<String>>read(text, "$.status")).isEmpty();
        assertThat(JsonPath.<String>read(text, "$.source.status")).isEqualTo("Còn hiệu lực");

        var again = checked(
                clerk,
                HEAD + row(fresh, "Quy định mới", "01/02/2020", "11/02/2020") + row(fresh(), "Khác", "01/02/2020", ""));
        assertThat(counts(clerk, again)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 1 DOUBTFUL 0 WRONG 0");
    }

    @Test
    void a_lawyer_may_answer_for_the_whole_register_and_only_a_lawyer() throws Exception {
        var one = fresh();
        var id = checked(lawyer, HEAD + row(one, "Quy định", "01/02/2020", "11/02/2020"));
        apply(lawyer, id, "{\"confirmed\": true}");
        var text = document(one);
        assertThat(JsonPath.<String>read(text, "$.state")).isEqualTo("CONFIRMED");
        assertThat(JsonPath.<List<String>>read(text, "$.status")).containsExactly("IN_FORCE");

        var other = checked(clerk, HEAD + row(fresh(), "Quy định", "01/02/2020", "11/02/2020"));
        var refused = send(clerk, "POST", IMPORTS + "/" + other + "/apply", "{\"confirmed\": true}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("pháp chế");
        // nobody sees the imports of others
        assertThat(get(lawyer, IMPORTS + "/" + other).statusCode()).isEqualTo(404);
        assertThat(send(clerk, "DELETE", IMPORTS + "/" + other, null).statusCode())
                .isEqualTo(204);
        assertThat(JsonPath.<String>read(get(clerk, IMPORTS + "/" + other).body(), "$.state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void a_row_with_an_unknown_type_or_body_says_what_will_be_done_about_it() throws Exception {
        var id = checked(
                clerk,
                HEAD
                        + row(fresh(), "Gõ nhầm", "01/02/2020", "11/02/2020").replace("Quyết định", "Quyết chí")
                        + row(fresh(), "Cơ quan lạ", "01/02/2020", "11/02/2020")
                                .replace("UBND tỉnh Sông Vân", "Những người yêu mèo")
                        + row(fresh(), "Thiếu tỉnh", "01/02/2020", "11/02/2020").replace("tỉnh Sông Vân", "Tỉnh")
                        + row(fresh(), "Tình trạng lạ", "01/02/2020", "11/02/2020")
                                .replace("Còn hiệu lực", "blah")
                        + row(fresh(), "Cơ quan khác", "01/02/2020", "11/02/2020")
                                .replace("UBND tỉnh Sông Vân", "Sở Đo đạc")
                        + row(fresh(), "Bộ gõ nhầm", "01/02/2020", "11/02/2020")
                                .replace("UBND tỉnh Sông Vân", "Bộ Tài chánh")
                        + row(fresh(), "Đúng", "01/02/2020", "11/02/2020"));

        assertThat(counts(clerk, id)).isEqualTo("NEW 3 UPDATED 0 UNCHANGED 0 DOUBTFUL 4 WRONG 0");
        var body = get(clerk, IMPORTS + "/" + id + "/rows?problems=true").body();
        assertThat(JsonPath.<Integer>read(body, "$.total")).isEqualTo(6);
        assertThat(JsonPath.<List<String>>read(body, "$.rows[*].problems[*].value"))
                .containsExactly(
                        "Quyết chí",
                        "Quyết chí",
                        "Những người yêu mèo",
                        "UBND Tỉnh",
                        "blah",
                        "Sở Đo đạc",
                        "Bộ Tài chánh");
        assertThat(JsonPath.<List<String>>read(body, "$.rows[*].problems[*].fate"))
                .containsExactly("ASKED", "ASKED", "ASKED", "ASKED", "KEPT", "KEPT", "ASKED");
        assertThat(body).contains("Bộ Tài chính", "tỉnh, thành phố nào");

        assertThat(send(clerk, "POST", IMPORTS + "/" + id + "/discard", null).statusCode())
                .isEqualTo(204);
        assertThat(get(clerk, IMPORTS + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_clerk_took_over_waits_in_the_queue_and_a_lawyer_confirms_it_at_once() throws Exception {
        var one = fresh();
        var id = checked(clerk, HEAD + row(one, "Quy định", "01/02/2020", "11/02/2020"));
        apply(clerk, id, "{}");
        assertThat(get(clerk, "/api/v1/legal/waiting?from=REGISTER&order=NEWEST")
                        .body())
                .contains(one);
        assertThat(get(clerk, "/api/v1/legal/waiting?from=FILE&order=NEWEST").body())
                .doesNotContain(one);
        assertThat(send(clerk, "POST", IMPORTS + "/" + id + "/confirm", null).statusCode())
                .isEqualTo(422);
        // a lawyer sees what came in of it, not the file
        assertThat(get(clerk, IMPORTS + "/" + id + "/sheets/0").statusCode()).isEqualTo(200);
        assertThat(get(lawyer, IMPORTS + "/" + id + "/sheets/0").statusCode()).isEqualTo(404);
        assertThat(JsonPath.<Integer>read(
                        get(lawyer, IMPORTS + "/" + id + "/rows?outcome=NEW").body(), "$.total"))
                .isEqualTo(1);
        assertThat(JsonPath.<Integer>read(
                        get(lawyer, IMPORTS + "/" + id + "/rows?outcome=UPDATED")
                                .body(),
                        "$.total"))
                .isZero();
        assertThat(send(clerk, "POST", IMPORTS + "/" + id + "/discard", null).statusCode())
                .isEqualTo(422);

        assertThat(send(lawyer, "POST", IMPORTS + "/" + id + "/confirm", null).statusCode())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        JsonPath.<Integer>read(get(lawyer, IMPORTS + "/" + id).body(), "$.waiting") == 0);
        assertThat(JsonPath.<List<String>>read(document(one), "$.status")).containsExactly("IN_FORCE");
    }

    @Test
    void the_faults_are_a_workbook_and_refusals_are_sentences() throws Exception {
        var id = checked(
                clerk, HEAD + row(fresh(), "Ngày sai", "31/02/2020", "") + row(fresh(), "Đúng", "01/02/2020", ""));
        var report = request(clerk, IMPORTS + "/" + id + "/report");
        var bytes = java.net.http.HttpClient.newHttpClient()
                .send(report.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("2");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("31/02/2020");
        }
        assertThat(post(clerk, "%PDF-1.7 x").body()).contains("không phải là bảng");
        assertThat(post(somebody("chuyenvien", Role.STAFF), HEAD).statusCode()).isEqualTo(403);
        assertThat(get(clerk, IMPORTS + "?nguoi=1").statusCode()).isEqualTo(400);
        assertThat(send(clerk, "POST", IMPORTS + "/" + id + "/check", """
                {"sheet": 0, "first": 0, "size": 1, "kind": "DOCUMENTS", "columns": {"TITLE": 2}, "givens": {}}""").body())
                .contains("cột số, ký hiệu");
    }

    @Test
    void a_table_without_a_status_takes_back_nothing_that_another_said() throws Exception {
        var one = fresh();
        var said = HEAD + row(one, "Quy định", "01/02/2020", "11/02/2020").replace("Còn hiệu lực", "Hết hiệu lực");
        apply(clerk, checked(clerk, said), "{}");
        apply(
                clerk,
                checked(
                        clerk,
                        "Số ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Người ký\n" + one
                                + ";Quyết định;UBND tỉnh Sông Vân;01/02/2020;Nguyễn Văn An\n"),
                "{}");

        assertThat(JsonPath.<String>read(document(one), "$.source.status")).isEqualTo("Hết hiệu lực");
        assertThat(JsonPath.<String>read(document(one), "$.header.signatory")).isEqualTo("Nguyễn Văn An");
    }
}
