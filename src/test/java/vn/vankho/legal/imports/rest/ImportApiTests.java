package vn.vankho.legal.imports.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vankho.legal.LegalFixtures.decision;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.legal.register.ReadDocument;

/** A register that others have kept comes in: nothing is taken over unseen, nothing half. */
class ImportApiTests extends ApiTest {
    private static final String IMPORTS = "/api/v1/legal/imports";
    private static final String DOCUMENTS = "/api/v1/legal/documents";
    private static final String HEAD =
            "Số ký hiệu;Loại văn bản;Trích yếu;Cơ quan ban hành;Ngày ban hành;Ngày có hiệu lực;Tình trạng;Tệp\n";
    private static int number = 5_000;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalIntake intake;

    @Autowired
    private LegalRegister register;

    private Person lawyer;
    private Person clerk;

    @BeforeEach
    void people() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        clerk = somebody("vanthu", Role.CLERK);
    }

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
    void a_row_finds_the_kept_file_it_names_and_learns_nothing_of_hidden_ones() throws Exception {
        var file = "QD " + fresh().replace('/', '-') + ".txt";
        var kept = TestDocuments.keep(
                documents,
                file,
                file.getBytes(UTF_8),
                TestDocuments.said("Bản quét").kind(DocumentKind.LEGAL).data(),
                lawyer);
        var one = fresh();
        var hidden = fresh();
        var secret = TestDocuments.keep(
                documents,
                "mật " + hidden.replace('/', '-') + ".txt",
                hidden.getBytes(UTF_8),
                TestDocuments.said("Ẩn")
                        .kind(DocumentKind.LEGAL)
                        .access(AccessLevel.RESTRICTED)
                        .data(),
                lawyer);
        intake.takeIn(new ReadDocument(
                secret,
                documents.current(secret, lawyer.viewer()).id(),
                decision(hidden, "2020-02-01"),
                "",
                List.of(),
                List.of()));

        var id = checked(
                clerk,
                HEAD
                        + row(one, "Có tệp", "01/02/2020", "11/02/2020")
                                .replace("x.pdf", "https://vidu.vn/" + file.replace(" ", "%20"))
                        + row(hidden, "Quy định cũ", "01/02/2020", "11/02/2020"));
        assertThat(counts(clerk, id)).isEqualTo("NEW 2 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(clerk, id, "{}");

        assertThat(JsonPath.<String>read(document(one), "$.document"))
                .isEqualTo(kept.value().toString());
    }

    @Test
    void relations_become_proposals_in_both_directions_and_a_list_names_what_has_ceased() throws Exception {
        var newer = fresh();
        var older = fresh();
        register.enter(decision(newer, "2020-02-01"), lawyer.viewer());
        register.enter(decision(older, "2020-02-01"), lawyer.viewer());
        var id = checked(
                clerk,
                "Văn bản nguồn,Quan hệ,Văn bản đích,Điều khoản,Ngày hiệu lực,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n"
                        + newer + ",Văn bản bị bãi bỏ," + older
                        + ",Điều 5,2021-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + older + ",Văn bản thay thế," + newer + ",,2022-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + newer + ",Văn bản hết hiệu lực," + older
                        + ",,2022-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + newer + ",basis,77/2015/QH13,,,UBND tỉnh Sông Vân,\n");
        assertThat(counts(clerk, id)).isEqualTo("NEW 3 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 1");
        apply(clerk, id, "{}");
        var text = document(newer);
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing)].kind"))
                .containsExactlyInAnyOrder("REPEALS", "REPLACES", "BASED_ON");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[*].origin")).containsOnly("IMPORTED");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[*].state")).containsOnly("PROPOSED");

        var list = checked(
                lawyer,
                "STT;Tên loại, số, ký hiệu; ngày, tháng, năm ban hành;Lý do hết hiệu lực;Ngày hết hiệu lực;Danh mục\n"
                                .replace("hiệu; ", "hiệu, ")
                        + "1;Quyết định số " + older + " ngày 01/02/2020 ban hành Quy định;Hết thời hạn;01/03/2024;"
                        + newer + "\n");
        assertThat(counts(lawyer, list)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
    }

    @Test
    void who_confirms_an_import_confirms_no_head_that_rows_of_relations_only_name() throws Exception {
        var acting = fresh();
        var file = TestDocuments.keep(
                documents,
                "tệp.txt",
                acting.getBytes(UTF_8),
                TestDocuments.said("Bản quét").kind(DocumentKind.LEGAL).data(),
                lawyer);
        intake.takeIn(new ReadDocument(
                file,
                documents.current(file, lawyer.viewer()).id(),
                decision(acting, "2020-02-01"),
                "",
                List.of(),
                List.of()));
        var id = checked(
                clerk,
                "Văn bản nguồn,Quan hệ,Văn bản đích,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n"
                        + acting + ",Văn bản bị bãi bỏ," + fresh() + ",UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n");
        apply(clerk, id, "{}");

        assertThat(JsonPath.<Integer>read(get(lawyer, IMPORTS + "/" + id).body(), "$.waiting"))
                .isZero();
        var refused = send(lawyer, "POST", IMPORTS + "/" + id + "/confirm", null);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("danh sách văn bản");
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

    private String checked(Person person, String csv) throws Exception {
        var started = post(person, csv);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        String id = JsonPath.read(started.body(), "$.id");
        assertThat(send(person, "POST", IMPORTS + "/" + id + "/check", null).statusCode())
                .isEqualTo(202);
        reaches(person, id, "CHECKED");
        return id;
    }

    private void apply(Person person, String id, String body) throws Exception {
        var answer = send(person, "POST", IMPORTS + "/" + id + "/apply", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        reaches(person, id, "DONE");
    }

    private void reaches(Person person, String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> JsonPath.<String>read(
                                get(person, IMPORTS + "/" + id).body(), "$.state")
                        .equals(state));
    }

    private String counts(Person person, String id) throws Exception {
        var body = get(person, IMPORTS + "/" + id).body();
        var said = new StringBuilder();
        for (var outcome : List.of("NEW", "UPDATED", "UNCHANGED", "DOUBTFUL", "WRONG"))
            said.append(outcome)
                    .append(' ')
                    .append(JsonPath.<Integer>read(body, "$.counts." + outcome))
                    .append(' ');
        return said.toString().strip();
    }

    private HttpResponse<String> post(Person person, String csv) throws Exception {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"so.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + csv + "\r\n--x--\r\n";
        return answer(request(person, IMPORTS)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private int total(String number) throws Exception {
        return JsonPath.<Integer>read(
                get(clerk, DOCUMENTS + "?q=" + java.net.URLEncoder.encode(number, UTF_8))
                        .body(),
                "$.total");
    }

    private String document(String number) throws Exception {
        String id = JsonPath.read(
                get(clerk, DOCUMENTS + "?q=" + java.net.URLEncoder.encode(number, UTF_8))
                        .body(),
                "$.documents[0].id");
        return get(clerk, DOCUMENTS + "/" + id).body();
    }

    private static String row(String number, String title, String issued, String effective) {
        return number + ";Quyết định;" + title + ";UBND tỉnh Sông Vân;" + issued + ";" + effective
                + ";Còn hiệu lực;x.pdf\n";
    }

    private static String fresh() {
        return ++number + "/2020/QĐ-UBND";
    }
}
