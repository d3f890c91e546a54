package vn.vankho.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.PortalTest;
import vn.vankho.audittrail.AuditFilter;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.shared.Texts;

/** Operations and the trail for scripts; and what the trail does not tell. */
@PortalTest
class AdminApiTests {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    TrailFile files;

    @LocalServerPort
    int port;

    @Test
    void an_operator_sees_index_store_and_steps_and_has_the_index_built_anew() throws Exception {
        var admin = TestPeople.person(accounts, people, "Lý Vận Hành", Role.ADMINISTRATOR);

        assertThat(json(send("GET", "/api/v1/storage", admin)).get("answers").asBoolean())
                .isTrue();
        assertThat(json(send("GET", "/api/v1/jobs", admin)).get("runs").toString())
                .contains("storage-sweep", "empty-trash", "index-reconcile");
        var begun = send("POST", "/api/v1/index/rebuild", admin);
        assertThat(begun.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json(send("GET", "/api/v1/index", admin))
                                .get("rebuilding")
                                .asInt()
                        == -1);
        assertThat(send(
                                "GET",
                                "/api/v1/audit?deed=admin.index-rebuild&actor="
                                        + admin.id().value(),
                                admin)
                        .body())
                .contains("Lập lại chỉ mục", "Lý Vận Hành");
        assertThat(json(send("POST", "/api/v1/jobs/retry", admin)).has("steps")).isTrue();
    }

    @Test
    void a_clerk_may_neither_operate_nor_read_the_trail() throws Exception {
        var clerk = TestPeople.person(accounts, people, "Trần Văn Thư", Role.CLERK);
        for (var path : new String[] {"/api/v1/index", "/api/v1/storage", "/api/v1/jobs", "/api/v1/audit"}) {
            var answer = send("GET", path, clerk);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).contains("Trần Văn Thư", "không có quyền");
        }
        assertThat(send("POST", "/api/v1/index/rebuild", clerk).statusCode()).isEqualTo(403);
    }

    @Test
    void an_operator_releases_and_destroys_what_is_in_quarantine_with_a_reason() throws Exception {
        var keeper = TestPeople.person(accounts, people, "Phạm Cách Ly", Role.LEGAL_OFFICER);
        var admin = TestPeople.person(accounts, people, "Lý Quyết Định", Role.ADMINISTRATOR);
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

        var held = send("GET", "/api/v1/quarantine?limit=200", admin).body();
        assertThat(held).doesNotContain(alarm).doesNotContain(secret);
        var trail =
                send("GET", "/api/v1/audit?actor=" + admin.id().value(), admin).body();
        assertThat(trail).contains("Gỡ cách ly", "Dấu của mẫu", "Hủy phiên bản có dấu mật");
    }

    /** Version of a document whose first page bears a mark, when it has been put away. */
    private String keepMarked(String title, Person keeper, Person admin) {
        var text = "MẬT\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nKẾ HOẠCH\n" + title + " " + keeper.login();
        var file = new IncomingFile("mat.txt", "", new ByteArrayInputStream(text.getBytes(UTF_8)));
        var kept = (Kept.NewDocument) documents.keep(file, DocumentData.named(title), keeper.viewer());
        var version = kept.version().value().toString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send("GET", "/api/v1/quarantine?limit=200", admin)
                        .body()
                        .contains(version));
        return version;
    }

    private HttpResponse<String> deed(String version, String deed, String json, Person person) throws Exception {
        var path = "/api/v1/quarantine/" + version + "/" + deed;
        return send("POST", path, person, HttpRequest.BodyPublishers.ofString(json));
    }

    @Test
    void the_trail_does_not_tell_an_administrator_the_title_of_a_restricted_document() throws Exception {
        var keeper = TestPeople.person(accounts, people, "Phạm Giữ Kín", Role.LEGAL_OFFICER);
        var admin = TestPeople.person(accounts, people, "Lý Tò Mò", Role.ADMINISTRATOR);
        var id = keep("Kết luận kiểm tra nội bộ số chín", AccessLevel.RESTRICTED, keeper);
        var filter = "/api/v1/audit?actor=" + keeper.id().value();

        var told = send("GET", filter, admin).body();
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
        var keeper = TestPeople.person(accounts, people, "Phạm Sửa Tên", Role.LEGAL_OFFICER);
        var admin = TestPeople.person(accounts, people, "Lý Xem Lại", Role.ADMINISTRATOR);
        var id = keep("Kế hoạch tên cũ", AccessLevel.INTERNAL, keeper);
        var before = documents.view(id, keeper.viewer());
        documents.change(
                id, before.revision(), TestDocuments.data("Kế hoạch tên mới", AccessLevel.INTERNAL), keeper.viewer());
        documents.trash(id, keeper.viewer());

        var lines = json(send("GET", "/api/v1/audit?actor=" + keeper.id().value(), admin))
                .get("entries");

        assertThat(lines.size()).isGreaterThanOrEqualTo(3);
        lines.forEach(line ->
                assertThat(line.get("about").asString()).as(line.toString()).isEqualTo("Kế hoạch tên mới"));
    }

    @Test
    void an_export_runs_no_formula_and_is_a_deed_itself() throws Exception {
        var keeper = TestPeople.person(accounts, people, "Phạm Công Thức", Role.LEGAL_OFFICER);
        var admin = TestPeople.person(accounts, people, "Lý Xuất Tệp", Role.ADMINISTRATOR);
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
        assertThat(json(send(
                                "GET",
                                "/api/v1/audit?deed=admin.trail-export&actor="
                                        + admin.id().value(),
                                admin))
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_description_of_the_api_is_vietnamese_open_and_complete() throws Exception {
        var answer = send("GET", "/api/v1/openapi.json", null);
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

    private DocumentId keep(String title, AccessLevel access, Person keeper) {
        var bytes = (title + " " + keeper.login()).getBytes(UTF_8);
        return TestDocuments.keep(documents, "tep.txt", bytes, TestDocuments.data(title, access), keeper);
    }

    private HttpResponse<String> send(String method, String path, @org.jspecify.annotations.Nullable Person person)
            throws Exception {
        return send(method, path, person, HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> send(
            String method,
            String path,
            @org.jspecify.annotations.Nullable Person person,
            HttpRequest.BodyPublisher body)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body);
        if (person != null)
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((person.login() + ":" + TestPeople.PASSWORD).getBytes(UTF_8)));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
