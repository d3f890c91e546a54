package vn.vankho.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vankho.PortalTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Accounts;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Texts;

/** From the receipt to the hit, with everything between: database, store, reading process, index, HTTP. */
@PortalTest
class SearchPortalTests {
    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    SearchEngine search;

    @Autowired
    SearchIndex index;

    @Autowired
    SearchExport export;

    @Autowired
    IndexKeeper keeper;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person person;
    private Viewer clerk;

    @BeforeEach
    void people() {
        person = TestPeople.person(accounts, people, "Văn thư", Role.CLERK);
        clerk = new Viewer(person.id(), "Văn thư", java.util.Set.of(Role.CLERK), java.util.Set.of());
    }

    @Test
    void what_is_kept_is_found_by_http_and_gone_when_it_is_trashed() throws Exception {
        var word = fresh();
        var id = keep("Kế hoạch " + word + ".txt", "Rà soát văn bản hết hiệu lực " + word + " của Sở.");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        // in quotes: documents of other tests have the common words
        var answer = get("/api/v1/search?q=" + encoded("ra soat \"" + word + "\"") + "&facets=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(answer.body(), "$.hits[0].id"))
                .isEqualTo(id.value().toString());
        assertThat(JsonPath.<String>read(answer.body(), "$.hits[0].snippet")).contains("Rà soát văn bản");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.facets.kind[0].count"))
                .isEqualTo(1);
        assertThat(get("/api/v1/search/suggest?q=" + encoded("kế hoạch " + word))
                        .body())
                .contains(id.value().toString());

        documents.trash(id, clerk);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 0);
        documents.restore(id, clerk);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
    }

    @Test
    void a_wrong_parameter_is_refused_by_name() throws Exception {
        assertThat(get("/api/v1/search?q=a&limit=101").body()).contains("limit").contains("100");
        assertThat(get("/api/v1/search?q=a&offset=-1").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/search?q=a&sort=ngay").body()).contains("newest_issued");
        assertThat(get("/api/v1/search?q=a&from=hôm-nay".replace("ô", "o")).body())
                .contains("2026-01-31");
        assertThat(get("/api/v1/search?q=a&from=2026-02-01&until=2026-01-01").body())
                .contains("2026-02-01");
        assertThat(get("/api/v1/search?q=a&loai=1").body()).contains("“loai”");
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/search?q=a"))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_the_index_lost_is_repaired_and_a_new_one_is_built_while_people_search() throws Exception {
        var word = fresh();
        var ids =
                List.of(keep(word + " một.txt", "Văn bản một " + word), keep(word + " hai.txt", "Văn bản hai " + word));
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 2);
        keeper.write(indexes -> {
            indexes.getFirst().delete(List.of(ids.getFirst().value()));
            indexes.getFirst().commit();
        });
        assertThat(search.search(SearchRequest.of(word, 0, 10), clerk).total()).isEqualTo(1);

        assertThat(index.reconcile()).isPositive();
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 2);

        var folder = keeper.current().folder();
        index.rebuild().get(60, TimeUnit.SECONDS);
        assertThat(search.search(SearchRequest.of(word, 0, 10), clerk).total()).isEqualTo(2);
        assertThat(keeper.current().folder()).isNotEqualTo(folder);
        assertThat(folder).doesNotExist();
        assertThat(index.status().rebuilding()).isEqualTo(-1);
        assertThat(index.status().documents()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void results_are_exported_for_excel() throws Exception {
        var word = fresh();
        keep("Báo cáo " + word + ".txt", "=1+1 báo cáo " + word);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        var bytes = export.xlsx(SearchRequest.of(word, 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .contains(word)
                    .contains("1 tài liệu");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Trích yếu");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Báo cáo " + word);
            assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).startsWith("=1+1");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void days_in_an_export_are_days_that_Excel_can_sort_and_filter() throws Exception {
        var word = fresh();
        keepIssued("Ao " + word, "2022-05-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);

        var bytes = export.xlsx(SearchRequest.of(word, 0, 20), Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            var day = sheet.getRow(2).getCell(5);
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2022, 5, 1));
            assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:J3");
        }
    }

    @Test
    void an_export_of_weaker_results_holds_the_rows_that_are_shown_and_says_so() throws Exception {
        var word = fresh();
        keep("Báo cáo " + word + ".txt", "Báo cáo " + word);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
        var request = SearchRequest.of(word + " " + fresh(), 0, 20);
        assertThat(search.search(request, clerk).onlyWeaker()).isTrue();

        var bytes = export.xlsx(request, Texts.VIETNAMESE, clerk);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .contains("không có tài liệu khớp hết các từ; 1 tài liệu khớp một phần");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Báo cáo " + word);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void results_are_sorted_and_narrowed_by_the_day_of_issue() throws Exception {
        var word = fresh();
        keepIssued("Bờ " + word, "2020-05-01");
        keepIssued("Ao " + word, "2022-05-01");
        keepIssued("Đê " + word, "2021-05-01");
        keepIssued("Cá " + word, null);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 4);

        assertThat(titles(word, "&sort=newest_issued")).containsExactly("Ao", "Đê", "Bờ", "Cá");
        assertThat(titles(word, "&sort=oldest_issued")).containsExactly("Bờ", "Đê", "Ao", "Cá");
        assertThat(titles(word, "&sort=newest_kept")).containsExactly("Cá", "Đê", "Ao", "Bờ");
        assertThat(titles(word, "&sort=title")).containsExactly("Ao", "Bờ", "Cá", "Đê");
        assertThat(titles(word, "&sort=title&from=2021-05-01")).containsExactly("Ao", "Đê");
        assertThat(titles(word, "&sort=title&until=2021-05-01")).containsExactly("Bờ", "Đê");
        assertThat(titles(word, "&from=2021-01-01&until=2021-12-31")).containsExactly("Đê");
    }

    /** First words of the titles found, in order. */
    private List<String> titles(String word, String parameters) throws Exception {
        var answer = get("/api/v1/search?q=" + word + parameters);
        return JsonPath.<List<String>>read(answer.body(), "$.hits[*].title").stream()
                .map(title -> title.substring(0, title.indexOf(' ')))
                .toList();
    }

    private void keepIssued(String title, String issued) {
        var day = issued == null ? null : LocalDate.parse(issued);
        var data =
                TestDocuments.said(title).kind(DocumentKind.LEGAL).issued(day).data();
        TestDocuments.keep(documents, title + ".txt", title.getBytes(UTF_8), data, person);
    }

    private DocumentId keep(String name, String text) {
        var kept =
                documents.keep(new IncomingFile(name, "", new ByteArrayInputStream(text.getBytes(UTF_8))), null, clerk);
        return ((Kept.NewDocument) kept).document();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var password = Base64.getEncoder().encodeToString((person.login() + ":" + TestPeople.PASSWORD).getBytes(UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Basic " + password)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String fresh() {
        var word = new StringBuilder("zq");
        for (char c :
                UUID.randomUUID().toString().replace("-", "").substring(0, 8).toCharArray())
            word.append((char) ('a' + Character.digit(c, 16)));
        return word.toString();
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
