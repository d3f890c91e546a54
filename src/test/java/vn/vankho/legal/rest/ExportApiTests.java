package vn.vankho.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.ApiTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What leaves the register, and the deeds that only the screen could do before. */
class ExportApiTests extends ApiTest {
    private static final String DOCUMENTS = "/api/v1/legal/documents";
    private static int number = 6_500;

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
        assertThat(event.statusCode()).as(event.body()).isEqualTo(204);
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
    void days_of_the_workbook_are_days() throws Exception {
        entered("2013-07-09");
        var request = request(lawyer, DOCUMENTS + "/workbook?q=" + number);
        var bytes = HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var issued = book.getSheetAt(0).getRow(2).getCell(4);
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
