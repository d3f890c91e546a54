package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ApiTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What waits in the register, and the text of what is kept, for scripts. */
class LegalQueueApiTests extends ApiTest {
    private static final String LEGAL = "/api/v1/legal";
    private static int number = 930;

    @Autowired
    private Documents documents;

    private Person lawyer;
    private Person staff;

    @BeforeEach
    void people() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        staff = somebody("chuyenvien", Role.STAFF);
    }

    @Test
    void a_text_that_was_read_waits_with_its_acts_and_can_be_read_and_compared() throws Exception {
        var type = "Nghị quyết";
        var old = ++number + "/2020/NQ-HĐND";
        var id = waiting(read(++number + "/2021/NQ-HĐND", old), type);

        var acts = get(staff, LEGAL + "/proposals?kind=REPEALS&limit=50").body();
        assertThat(JsonPath.<List<String>>read(acts, "$.rows[?(@.id == '%s')].acts[*].kind".formatted(id)))
                .contains("REPEALS");
        assertThat(JsonPath.<List<String>>read(acts, "$.rows[?(@.id == '%s')].acts[*].sentence".formatted(id)))
                .anySatisfy(sentence -> assertThat(sentence).contains(old));

        var act = JsonPath.<List<String>>read(
                        acts, "$.rows[?(@.id == '%s')].acts[?(@.kind == 'REPEALS')].id".formatted(id))
                .getFirst();
        assertThat(JsonPath.<List<Boolean>>read(acts, "$.rows[*].acts[?(@.id == '%s')].whole".formatted(act)))
                .containsExactly(true);
        var evidence = get(staff, LEGAL + "/documents/" + id + "/evidence").body();
        assertThat(JsonPath.<Integer>read(evidence, "$.fields.NUMBER.page")).isEqualTo(1);
        assertThat(JsonPath.<Double>read(evidence, "$.fields.NUMBER.confidence"))
                .isPositive();
        assertThat(JsonPath.<String>read(evidence, "$.places['act-" + act + "'].quote"))
                .contains(old);
        assertThat(JsonPath.<List<String>>read(evidence, "$.places.*.quote"))
                .as("what it says of its own term")
                .anySatisfy(quote -> assertThat(quote).contains("đến hết năm 2030"));

        var text =
                get(staff, LEGAL + "/documents/" + id + "/text?on=2021-12-31").body();
        assertThat(JsonPath.<List<String>>read(text, "$.paragraphs[*].provision"))
                .contains("dieu_1", "dieu_2");
        var same = get(staff, LEGAL + "/comparison?left=" + id + "&right=" + id);
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(same.body(), "$.rows[*].change")).containsOnly("KEPT");
    }

    @Test
    void a_comparison_of_two_days_says_what_could_not_be_put_in() throws Exception {
        var id = waiting(read(++number + "/2021/NQ-HĐND", ++number + "/2020/NQ-HĐND"), "Nghị quyết");
        var amended = send(lawyer, "POST", LEGAL + "/documents/" + id + "/events", """
                {"kind": "AMENDED", "on": "2022-06-01", "provisions": "Điều 1", "sentence": "Sửa đổi Điều 1."}""");
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);

        var answer = get(staff, LEGAL + "/comparison?left=" + id + "&right=" + id + "&rightOn=2022-07-01")
                .body();

        assertThat(JsonPath.<List<String>>read(answer, "$.rows[*].change")).containsOnly("KEPT");
        assertThat(JsonPath.<Integer>read(answer, "$.left.gaps")).isZero();
        assertThat(JsonPath.<Object>read(answer, "$.left.status")).isNull();
        assertThat(JsonPath.<Integer>read(answer, "$.right.gaps")).isEqualTo(1);
        assertThat(JsonPath.<String>read(answer, "$.right.on")).isEqualTo("2022-07-01");
        assertThat(JsonPath.<String>read(answer, "$.right.id")).isEqualTo(id);
    }

    @Test
    void what_is_no_legal_document_leaves_the_register() throws Exception {
        var id = waiting(read(++number + "/2021/NQ-HĐND", ++number + "/2020/NQ-HĐND"), "Nghị quyết");

        problem(send(staff, "POST", LEGAL + "/documents/" + id + "/not-legal", null), 403, "");
        assertThat(send(lawyer, "POST", LEGAL + "/documents/" + id + "/not-legal", null)
                        .statusCode())
                .isEqualTo(204);

        problem(get(staff, LEGAL + "/documents/" + id), 404, "");
    }

    @Test
    void two_entries_of_one_text_become_one() throws Exception {
        var name = ++number + "/2018/QĐ-UBND";
        var one = enter(name, "2018-03-01");
        var other = enter(name.replace("QĐ", "QD"), "2018-03-02");

        problem(send(lawyer, "POST", LEGAL + "/documents/" + one + "/merge", "{}"), 400, "other");
        problem(
                send(lawyer, "POST", LEGAL + "/documents/" + one + "/merge", "{\"other\": \"%s\"}".formatted(other)),
                422,
                "lý do gộp");
        var merged = send(
                lawyer,
                "POST",
                LEGAL + "/documents/" + one + "/merge",
                "{\"other\": \"%s\", \"reason\": \"nhập nhầm ngày\"}".formatted(other));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(merged.body(), "$.id")).isIn(one, other);
    }

    @Test
    void checks_of_the_data_are_counted_and_listed() throws Exception {
        var id = enter(++number + "/2017/QĐ-UBND", null);

        var counts = get(staff, LEGAL + "/quality").body();
        assertThat(JsonPath.<Integer>read(counts, "$.NO_ISSUE_DAY")).isPositive();
        var list = get(staff, LEGAL + "/quality/NO_ISSUE_DAY?limit=200").body();
        assertThat(JsonPath.<List<String>>read(list, "$.rows[*].id")).contains(id);
        problem(get(staff, LEGAL + "/quality/NO_ISSUE_DAY?limit=0"), 400, "limit");
        problem(get(staff, LEGAL + "/waiting?loai=x"), 400, "loai");
    }

    private String waiting(DocumentId file, String type) {
        var path = LEGAL + "/waiting?limit=200&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
        var found = await().atMost(Duration.ofSeconds(90)).until(() -> registered(file), list -> !list.isEmpty());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                JsonPath.<List<String>>read(get(staff, path).body(), "$.rows[*].id"))
                        .contains(found.getFirst()));
        return found.getFirst();
    }

    private List<String> registered(DocumentId file) throws Exception {
        var list = get(staff, LEGAL + "/documents?limit=200").body();
        return JsonPath.read(list, "$.documents[?(@.document == '%s')].id".formatted(file.value()));
    }

    private DocumentId read(String own, String repealed) {
        var text = """
                HỘI ĐỒNG NHÂN DÂN
                TỈNH SÔNG VÂN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: %s
                Sông Vân, ngày 10 tháng 12 năm 2021
                NGHỊ QUYẾT
                Quy định mức thu phí tại chợ
                HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG VÂN
                Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
                QUYẾT NGHỊ:
                Điều 1. Mức thu
                Mười nghìn đồng.
                Điều 2. Điều khoản thi hành
                Nghị quyết này có hiệu lực kể từ ngày 20 tháng 12 năm 2021 và bãi bỏ Nghị quyết số %s ngày 05 tháng 3 năm 2020 \
                của Hội đồng nhân dân tỉnh Sông Vân.
                Nghị quyết này được thực hiện đến hết năm 2030.
                """.formatted(own, repealed);
        var data = TestDocuments.said("Quy định mức thu phí tại chợ")
                .kind(DocumentKind.LEGAL)
                .data();
        return TestDocuments.keep(documents, ++number + ".txt", text.getBytes(StandardCharsets.UTF_8), data, lawyer);
    }

    private String enter(String number, String issued) throws Exception {
        var answer = send(lawyer, "POST", LEGAL + "/documents", """
                {"number": "%s", "typeName": "Quyết định", "title": "Quy định thử", "issuer": "Ủy ban nhân dân tỉnh Sông Vân",
                 "issuedOn": %s}
                """.formatted(
                        number, issued == null ? null : '"' + issued + '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }

    private static void problem(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
