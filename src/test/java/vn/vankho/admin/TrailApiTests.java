package vn.vankho.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.ApiTest;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Quarantine;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Texts;

/** The trail for scripts; and what it does not tell. */
class TrailApiTests extends ApiTest {
    @Autowired
    Documents documents;

    @Autowired
    TrailFile files;

    @Autowired
    DocumentFeed feed;

    @Autowired
    Quarantine quarantine;

    @Test
    void why_a_document_was_destroyed_can_be_read_by_those_who_decide_about_such_and_by_nobody_else() throws Exception {
        var keeper = somebody("Phạm Gửi Mật", Role.CLERK);
        var admin = somebody("Lý Tiêu Hủy", Role.ADMINISTRATOR);
        var id = keep("Công văn có dấu", AccessLevel.INTERNAL, keeper);
        var version = documents.view(id, keeper.viewer()).current().id();
        assertThat(feed.quarantine(version, "MẬT")).isTrue();
        quarantine.destroy(version, "đúng là mật", admin.viewer());
        var about = "/api/v1/audit?deed=document.quarantine-destroy&actor="
                + admin.id().value();

        var line = json(get(admin, about)).get("entries").get(0);

        assertThat(line.get("about").asString()).isEqualTo("Công văn có dấu");
        assertThat(line.get("destroyed").asBoolean()).isTrue();
        assertThat(line.get("details").toString()).contains("đúng là mật");
        assertThat(get(somebody("Tô Kiểm Tra", Role.AUDITOR), about).body())
                .contains("Lý Tiêu Hủy")
                .doesNotContain("Công văn có dấu", "đúng là mật", id.value().toString());
    }

    @Test
    void days_that_are_the_wrong_way_round_are_named() throws Exception {
        var answer = get(somebody("Tô Đảo Ngày", Role.AUDITOR), "/api/v1/audit?from=2026-02-01&until=2026-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“from” (2026-02-01)", "“until” (2026-01-01)");
    }

    @Test
    void the_trail_does_not_tell_an_administrator_the_title_of_a_restricted_document() throws Exception {
        var keeper = somebody("Phạm Giữ Kín", Role.LEGAL_OFFICER);
        var admin = somebody("Lý Tò Mò", Role.ADMINISTRATOR);
        var id = keep("Kết luận kiểm tra nội bộ số chín", AccessLevel.RESTRICTED, keeper);
        var filter = "/api/v1/audit?actor=" + keeper.id().value();

        var told = get(admin, filter).body();
        assertThat(told).contains("Lưu tài liệu", "Phạm Giữ Kín").doesNotContain("số chín", id.toString());

        var csv = new ByteArrayOutputStream();
        files.csv(
                csv,
                new AuditFilter(null, null, keeper.id().value(), null, null, null),
                Texts.VIETNAMESE,
                admin.viewer());
        assertThat(csv.toString(UTF_8)).contains("Lưu tài liệu").doesNotContain("số chín", id.toString());
    }

    @Test
    void the_trail_names_a_document_the_same_way_in_every_line_about_it() throws Exception {
        var keeper = somebody("Phạm Sửa Tên", Role.LEGAL_OFFICER);
        var admin = somebody("Lý Xem Lại", Role.ADMINISTRATOR);
        var id = keep("Kế hoạch tên cũ", AccessLevel.INTERNAL, keeper);
        var before = documents.view(id, keeper.viewer());
        documents.change(before, TestDocuments.data("Kế hoạch tên mới", AccessLevel.INTERNAL), keeper.viewer());
        documents.trash(id, keeper.viewer());

        var lines =
                json(get(admin, "/api/v1/audit?actor=" + keeper.id().value())).get("entries");

        assertThat(lines.size()).isGreaterThanOrEqualTo(3);
        lines.forEach(line ->
                assertThat(line.get("about").asString()).as(line.toString()).isEqualTo("Kế hoạch tên mới"));
    }

    @Test
    void an_export_runs_no_formula_and_is_a_deed_itself() throws Exception {
        var keeper = somebody("Phạm Công Thức", Role.LEGAL_OFFICER);
        var admin = somebody("Lý Xuất Tệp", Role.ADMINISTRATOR);
        keep("=HYPERLINK(\"x\")", AccessLevel.PUBLIC, keeper);
        var filter = new AuditFilter(null, null, keeper.id().value(), "document.keep", null, null);

        var csv = new ByteArrayOutputStream();
        files.csv(csv, filter, Texts.VIETNAMESE, admin.viewer());
        assertThat(csv.toString(UTF_8))
                .startsWith("\uFEFF\"Thời điểm\"")
                .contains("\"'=HYPERLINK")
                .hasLineCount(2);

        var xlsx = new ByteArrayOutputStream();
        files.xlsx(xlsx, filter, Texts.VIETNAMESE, admin.viewer());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
        }
        assertThat(json(get(
                                admin,
                                "/api/v1/audit?deed=admin.trail-export&actor="
                                        + admin.id().value()))
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    private DocumentId keep(String title, AccessLevel access, Person keeper) {
        var bytes = (title + " " + keeper.login()).getBytes(UTF_8);
        return TestDocuments.keep(documents, "tep.txt", bytes, TestDocuments.data(title, access), keeper);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
