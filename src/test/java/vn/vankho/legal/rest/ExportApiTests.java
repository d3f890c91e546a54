package vn.vankho.legal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.ReadDocument;

/** What leaves the register, and the deeds that only the screen could do before. */
class ExportApiTests extends ApiTest {
    private static final String DOCUMENTS = "/api/v1/legal/documents";
    private static int number = 6_500;

    @Autowired
    private Documents documents;

    @Autowired
    private LegalIntake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Person lawyer;

    @BeforeEach
    void people() {
        lawyer = somebody("phapche", Role.LEGAL_OFFICER);
    }

    @Test
    void a_text_is_exported_with_its_events_in_the_forms_of_other_systems() throws Exception {
        var id = entered("2013-07-09");
        var event = send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", """
                {"kind": "REPEALED", "on": "2019-05-06", "sentence": "Bãi bỏ."}""");
        assertThat(event.statusCode()).as(event.body()).isEqualTo(201);
        assertThat(send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", "{\"kind\": \"REPEALED\"}")
                        .body())
                .contains("on");

        var xml = get(lawyer, DOCUMENTS + "/" + id + "/akoma-ntoso?on=2020-01-01");
        assertThat(xml.statusCode()).as(xml.body()).isEqualTo(200);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/akomantoso/akomantoso30.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml.body())));
        assertThat(xml.body()).contains("date=\"2019-05-06\"", "type=\"repeal\"");
        var json = get(lawyer, DOCUMENTS + "/" + id + "/json-ld?on=2020-01-01").body();
        assertThat(JsonPath.<String>read(json, "$.legislationLegalForce")).endsWith("NotInForce");

        var undated = entered(null);
        assertThat(get(lawyer, DOCUMENTS + "/" + undated + "/akoma-ntoso").body())
                .contains("chưa có ngày ban hành");
        assertThat(get(lawyer, DOCUMENTS + "/" + id + "/json-ld?ngay=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_part_that_is_repealed_without_being_named_is_a_change_and_not_the_end_of_the_text() throws Exception {
        var old = entered("2013-07-09");
        var acting = entered("2019-04-24");
        var act = send(lawyer, "POST", DOCUMENTS + "/" + acting + "/relations", """
                {"kind": "REPEALS", "targetId": "%s", "from": "2019-05-06", "part": true}""".formatted(old));
        assertThat(act.statusCode()).as(act.body()).isLessThan(300);

        var json = get(lawyer, DOCUMENTS + "/" + old + "/json-ld?on=2020-01-01").body();
        assertThat(JsonPath.<String>read(json, "$.legislationLegalForce")).endsWith("PartiallyInForce");
        assertThat(json).contains("eli:changed_by").doesNotContain("repealed_by");
        assertThat(get(lawyer, DOCUMENTS + "/" + acting + "/json-ld?on=2020-01-01")
                        .body())
                .contains("legislationChanges")
                .doesNotContain("legislationRepeals");
    }

    @Test
    void a_term_is_exported_on_the_day_it_ends_and_one_that_was_extended_ends_nothing() throws Exception {
        var id = entered("2013-07-09");
        for (var until : new String[] {"2020-12-31", "2024-12-31"})
            assertThat(send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", """
                    {"kind": "TERM", "on": "%s", "until": "%s"}""".formatted(
                                            until.startsWith("2020") ? "2013-07-19" : "2020-06-01", until))
                            .statusCode())
                    .isEqualTo(201);

        var xml =
                get(lawyer, DOCUMENTS + "/" + id + "/akoma-ntoso?on=2025-06-01").body();

        assertThat(xml.split("type=\"repeal\"", -1)).hasSize(2);
        assertThat(xml).containsPattern("<eventRef[^>]*date=\"2025-01-01\"[^>]*type=\"repeal\"");
    }

    @Test
    void the_words_of_a_restricted_text_are_not_handed_out_without_a_line_in_the_trail() throws Exception {
        var file = kept("Điều 1. Quy định thử trong ngăn kín.", AccessLevel.RESTRICTED);
        var id = taken(file);
        assertThat(opened(file)).isZero();

        assertThat(get(lawyer, DOCUMENTS + "/" + id + "/json-ld").statusCode()).isEqualTo(200);
        assertThat(opened(file)).isZero();
        assertThat(get(lawyer, DOCUMENTS + "/" + id + "/akoma-ntoso").body()).contains("trong ngăn kín");

        assertThat(opened(file)).isEqualTo(1);
    }

    @Test
    void a_text_goes_out_as_it_stands_on_the_day_with_what_is_over_marked() throws Exception {
        var id = taken(kept("Điều 1. Một.\nĐiều 2. Hai.", AccessLevel.INTERNAL));
        var event = send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", """
                {"kind": "REPEALED", "on": "2019-05-06", "provisions": "Điều 2"}""");
        assertThat(event.statusCode()).as(event.body()).isEqualTo(201);

        assertThat(akomaNtoso(id, "2019-05-05")).contains("eId=\"dieu_2\"").doesNotContain("removed");
        assertThat(akomaNtoso(id, "2019-05-06"))
                .contains("eId=\"dieu_2\" status=\"removed\"")
                .doesNotContain("eId=\"dieu_1\" status");
    }

    @Test
    void what_was_believed_at_a_moment_goes_out_without_what_was_recorded_later() throws Exception {
        var id = taken(kept("Điều 1. Năm.\nĐiều 2. Sáu.", AccessLevel.INTERNAL));
        var before = clock.instant();
        for (var event : List.of("""
                {"kind": "SUSPENDED", "on": "2019-01-01", "provisions": "Điều 1"}""", """
                {"kind": "REPEALED", "on": "2019-05-06", "provisions": "Điều 2"}"""))
            assertThat(send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", event)
                            .statusCode())
                    .isEqualTo(201);

        assertThat(akomaNtoso(id, "2020-01-01")).contains("removed", "period=").doesNotContain("ghiNhanDen");
        assertThat(akomaNtoso(id, "2020-01-01&knownAt=" + before))
                .contains("ghiNhanDen")
                .doesNotContain("removed", "period=");
        assertThat(get(lawyer, DOCUMENTS + "/" + id + "/json-ld?on=2020-01-01&knownAt=" + before)
                        .body())
                .contains("knownAt")
                .doesNotContain("PartiallyInForce");
    }

    @Test
    void the_consolidated_text_goes_out_as_word_and_as_pdf_under_a_name_that_says_its_day() throws Exception {
        var id = taken(kept("Điều 1. Bảy.\nĐiều 2. Tám.", AccessLevel.INTERNAL));
        for (var form : List.of("word", "pdf")) {
            var answer = get(lawyer, DOCUMENTS + "/" + id + "/consolidated/" + form + "?on=2020-01-01");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains(
                            "attachment", "-2013-QD-UBND-hop-nhat-2020-01-01." + (form.equals("pdf") ? "pdf" : "docx"));
            assertThat(answer.body()).startsWith(form.equals("pdf") ? "%PDF" : "PK");
        }
        // entered without a file: there are no words to take
        assertThat(get(lawyer, DOCUMENTS + "/" + entered("2013-07-09") + "/consolidated/pdf")
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void provisions_that_do_not_hold_on_the_day_go_out_with_their_period() throws Exception {
        var id = taken(kept("Điều 1. Ba.\nĐiều 2. Bốn.", AccessLevel.INTERNAL));
        for (var event : List.of("""
                {"kind": "SUSPENDED", "on": "2019-05-06", "until": "2019-12-31", "provisions": "Điều 2"}""", """
                {"kind": "COMMENCED", "on": "2019-06-01", "provisions": "Điều 1"}"""))
            assertThat(send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", event)
                            .statusCode())
                    .isEqualTo(201);

        assertThat(akomaNtoso(id, "2019-05-06"))
                .contains("eId=\"dieu_1\" period=\"#period_chua-co-hieu-luc\"")
                .contains("eId=\"dieu_2\" period=\"#period_ngung-hieu-luc\"");
        assertThat(akomaNtoso(id, "2020-01-01")).doesNotContain("period");
    }

    private String akomaNtoso(String id, String on) throws Exception {
        return get(lawyer, DOCUMENTS + "/" + id + "/akoma-ntoso?on=" + on).body();
    }

    private DocumentId kept(String text, AccessLevel access) {
        var file = TestDocuments.keep(
                documents,
                "văn bản.txt",
                text.getBytes(UTF_8),
                TestDocuments.said("Văn bản")
                        .kind(DocumentKind.LEGAL)
                        .access(access)
                        .data(),
                lawyer);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(file, lawyer.viewer()).steps().stream()
                        .noneMatch(step -> step.state() == StepState.WAITING || step.state() == StepState.RUNNING));
        return file;
    }

    @Test
    void a_chapter_that_is_repealed_goes_out_as_over_and_so_do_its_articles() throws Exception {
        var words = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Một.\nChương II\nTHI HÀNH\nĐiều 2. Hai.\nĐiều 3. Ba.";
        var id = taken(kept(words, AccessLevel.INTERNAL), words);
        var event = send(lawyer, "POST", DOCUMENTS + "/" + id + "/events", """
                {"kind": "REPEALED", "on": "2019-05-06", "provisions": "Chương II"}""");
        assertThat(event.statusCode()).as(event.body()).isEqualTo(201);

        assertThat(akomaNtoso(id, "2019-05-05")).doesNotContain("removed");
        assertThat(akomaNtoso(id, "2019-05-06"))
                .contains(
                        "eId=\"chuong_ii\" status=\"removed\"",
                        "eId=\"dieu_2\" status=\"removed\"",
                        "eId=\"dieu_3\" status=\"removed\"")
                .doesNotContain("eId=\"dieu_1\" status", "eId=\"chuong_i\" status");
        assertThat(status(id, "Điều 3")).isEqualTo("[\"CEASED\"]");
        assertThat(status(id, "Điều 1")).isEqualTo("[]");
        assertThat(status(id, "chương thứ hai")).isEqualTo("[\"CEASED\"]");
        assertThat(status(id, "Chương 9")).contains("Chương 9");
    }

    private String status(String id, String provision) throws Exception {
        var answer = get(
                        lawyer,
                        DOCUMENTS + "/" + id + "/status?on=2020-01-01&provision=" + URLEncoder.encode(provision, UTF_8))
                .body();
        return answer.contains("\"status\":[") ? answer.replaceFirst("(?s).*\"status\":(\\[[^]]*]).*", "$1") : answer;
    }

    private String taken(DocumentId file) {
        return taken(file, "");
    }

    private String taken(DocumentId file, String words) {
        var read = LegalRecognition.read(List.of(words));
        var header = new LegalHeader(
                ++number + "/2013/QĐ-UBND",
                "Quyết định",
                "Văn bản",
                List.of(),
                null,
                null,
                LocalDate.parse("2013-07-09"),
                null,
                null);
        var version = documents.current(file, lawyer.viewer()).id();
        return intake.takeIn(new ReadDocument(
                        file, version, header, "", read.articles(), read.divisions(), List.of(), List.of(), List.of()))
                .value()
                .toString();
    }

    private int opened(DocumentId file) {
        return jdbc.sql("select count(*) from audit_entry where deed = 'document.read' and subject_id = ?")
                .param(file.value().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void days_of_the_workbook_are_days() throws Exception {
        entered("2013-07-09");
        var request = request(lawyer, DOCUMENTS + "/workbook?q=" + number);
        var bytes = HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            // below the moment, what was asked for and the names of the columns
            var issued = book.getSheetAt(0).getRow(3).getCell(6);
            assertThat(issued.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(issued.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2013-07-09");
            assertThat(issued.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void what_to_look_at_is_told_before_a_relation_is_entered() throws Exception {
        var id = entered("2013-07-09");
        var told = send(lawyer, "POST", DOCUMENTS + "/" + id + "/relations/warnings", """
                {"kind": "REPEALS", "number": "1/2010/NĐ-CP", "typeName": "Nghị định", "issuer": "Chính phủ", "provisions": "Điều 1"}""");
        assertThat(told.body()).contains("cấp dưới");
        assertThat(JsonPath.<Integer>read(get(lawyer, DOCUMENTS + "/" + id).body(), "$.relations.length()"))
                .isZero();
    }

    private String entered(String issued) throws Exception {
        var answer = send(lawyer, "POST", DOCUMENTS, """
                {"number": "%d/2013/QĐ-UBND", "typeName": "Quyết định", "title": "Quy định thử", "issuer": "Ủy ban nhân dân tỉnh Sông Vân",
                 "issuedOn": %s, "effectiveFrom": %s}
                """.formatted(
                ++number, issued == null ? null : '"' + issued + '"', issued == null ? null : "\"2013-07-19\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.id");
    }
}
