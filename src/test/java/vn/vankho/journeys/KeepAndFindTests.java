package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.journeys.JourneyFiles.Piece;

/** The main job as people do it: a clerk drops files, a colleague finds the right article of the right decision. */
class KeepAndFindTests extends BrowserJourney {
    private static final int PATIENCE_MS = 90_000;

    @Autowired
    Documents documents;

    @TempDir
    Path folder;

    /** Makes the texts of one run unlike those of others in the same database. */
    private final String token =
            "khoa" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "x");

    @Test
    void a_clerk_keeps_files_and_a_colleague_finds_the_article_without_diacritics() throws IOException {
        var decision = JourneyFiles.decision(
                "77/2026/QĐ-UBND",
                "Ban hành Quy định về lưu trữ hồ sơ " + token,
                "Chi cục trưởng chịu trách nhiệm kiểm kê phương tiện niêm phong định kỳ " + token + ".");
        var clerk = person("Nguyễn Thị Lan", Role.CLERK);
        var page = signedIn(clerk);

        page.locator("vaadin-side-nav-item[path='" + DocumentRoutes.UPLOAD + "']")
                .click();
        // the home page has a place to drop files too
        page.locator(".vk-page > vk-upload").waitFor();
        page.locator("vk-upload input[type=file]").first().setInputFiles(new Path[] {
            JourneyFiles.write(folder, "QĐ 77 " + token + ".docx", decision),
            JourneyFiles.write(folder, "Ghi chu " + token + ".txt", "Ghi chú về kho " + token),
            JourneyFiles.write(folder, "rỗng.docx", new byte[0]),
            JourneyFiles.write(folder, "không phải.pdf", "đây là văn bản thường")
        });

        assertThat(line(page, "rỗng.docx")).containsText("rỗng (0 byte)");
        assertThat(line(page, "không phải.pdf")).containsText("đuôi .pdf");
        assertThat(line(page, "Ghi chu " + token + ".txt")).containsText("Đã lưu");
        assertThat(line(page, "QĐ 77 " + token + ".docx")).containsText("Đã lưu");

        // in a page of its own: the list of uploads stays
        var kept = page.waitForPopup(
                () -> line(page, "QĐ 77 " + token + ".docx").locator("a").click());
        waitForTheWork(kept);
        assertThat(kept.locator(".vk-document-head")).containsText("77/2026/QĐ-UBND");

        var colleague = person("Trần Văn Bình", Role.STAFF);
        var other = signedIn(colleague);
        other.keyboard().press("/");
        other.keyboard().type("kiem ke phuong tien niem phong dinh ky " + token);
        other.keyboard().press("Enter");
        other.waitForURL(Pattern.compile(".*/tim-kiem\\?q=.*"));
        var hit = other.locator(".vk-hit").first();
        assertThat(hit).containsText("77/2026/QĐ-UBND");
        assertThat(hit.locator(".vk-hit-unit")).containsText("Điều 3");
        assertThat(hit.locator(".vk-hit-snippet mark").first()).containsText(Pattern.compile("kiểm kê"));

        hit.locator(".vk-hit-title").click();
        other.waitForURL(Pattern.compile(".*/van-ban/.*dieu=dieu_3.*"));
        assertThat(other.locator("h1.vk-document-title")).isFocused();
        var reading = other.frameLocator("vk-reading iframe");
        assertThat(reading.locator(".vk-here")).containsText("Điều 3");
        assertThat(other.locator(".vk-among a").first()).isInViewport();
        assertThat(other.locator("vk-search input")).hasValue(Pattern.compile("kiem ke phuong tien .*"));
        assertThat(reading.locator("mark").first()).isVisible();
        assertThat(other.locator("vk-reading iframe").boundingBox().width)
                .as("a wider frame would lose its right border")
                .isEqualTo(other.locator("vk-reading").boundingBox().width);

        var download = other.waitForDownload(
                () -> other.locator(".vk-document-actions .vk-primary").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(decision);
        assertThat(download.suggestedFilename()).isEqualTo("QĐ 77 " + token + ".docx");
        assertThat(browser.outside).as("requests that left the server").isEmpty();
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    @Test
    void the_same_bytes_again_are_recognised_and_lead_to_the_document_that_is_there() {
        var clerk = person("Lê Thu Hà", Role.CLERK);
        var page = signedIn(clerk);
        var file = JourneyFiles.write(folder, "Thông báo " + token + ".txt", "Thông báo nghỉ lễ " + token);
        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator("vk-upload input[type=file]").first().setInputFiles(file);
        assertThat(line(page, file.getFileName().toString())).containsText("Đã lưu");

        page.navigate("/" + DocumentRoutes.UPLOAD);
        page.locator("vk-upload input[type=file]").first().setInputFiles(file);

        assertThat(line(page, file.getFileName().toString())).containsText("Thông báo " + token);
        assertThat(page.locator(".vk-files li[data-state=there]")).hasCount(1);
    }

    @Test
    void a_pdf_opens_on_the_page_with_the_words_and_marks_them() {
        var clerk = person("Phạm Quốc Huy", Role.CLERK);
        var document = keep(
                "Bao cao " + token + ".pdf",
                JourneyFiles.pdf("Trang mot noi ve viec khac", "Bien ban kiem tra kho luu tru " + token),
                AccessLevel.INTERNAL,
                clerk);
        var page = signedIn(clerk);

        page.navigate("/" + document + "?q=" + "kiểm tra kho lưu trữ".replace(" ", "%20"));

        assertThat(page.locator("vk-pdf .vk-sheet")).hasCount(2);
        assertThat(page.locator("vk-pdf mark").first()).isVisible();
        assertThat(page.locator("vk-pdf .vk-pdf-bar input")).hasValue("2");
    }

    @Test
    void a_presentation_opens_at_the_slide_with_the_long_form_of_what_was_searched_marked() {
        var clerk = person("Phạm Quốc Huy", Role.CLERK);
        var document = keep(
                "Trinh chieu " + token + ".pptx",
                JourneyFiles.slides(
                        "Mở đầu về pháp luật\n".repeat(120), "", "Rà soát văn bản quy phạm pháp luật " + token),
                AccessLevel.INTERNAL,
                clerk);
        var page = signedIn(clerk);
        waitForTheWork(page, document);

        page.navigate("/tim-kiem?q=qppl%20" + token);
        page.locator(".vk-hit-title").first().click();

        page.waitForURL(Pattern.compile(".*/van-ban/.*trang=3.*"));
        var third = page.frameLocator("vk-reading iframe").locator("hr + hr ~ *");
        assertThat(third.locator("mark").first()).containsText("quy phạm pháp luật");
        assertThat(third.locator("mark").first()).isInViewport();
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    @Test
    void words_in_two_cells_of_a_table_are_not_marked_as_one_run() {
        var clerk = person("Phạm Quốc Huy", Role.CLERK);
        var table = "<table><tr><td>Lập danh mục rà soát</td><td>Văn phòng " + token
                + "</td></tr></table><p>Rà soát văn bản hằng năm</p>";
        var document = keep("Phan cong " + token + ".html", table.getBytes(UTF_8), AccessLevel.INTERNAL, clerk);
        var page = signedIn(clerk);
        waitForTheWork(page, document);

        page.navigate("/" + document + "?q=" + "rà soát văn bản".replace(" ", "%20"));

        assertThat(page.frameLocator("vk-reading iframe").locator("mark"))
                .hasText(new String[] {"rà soát", "Rà soát văn bản"});
    }

    @Test
    void words_in_two_cells_of_a_pdf_are_not_marked_as_one_run_and_those_of_a_wrapped_line_are() {
        var clerk = person("Phạm Quốc Huy", Role.CLERK);
        var pieces = List.of(
                new Piece(70, 740, "Lap danh muc ra soat"),
                new Piece(300, 740, "Van phong " + token),
                new Piece(70, 700, "Nghiem thu ra"),
                new Piece(300, 700, "Ban chi dao"),
                new Piece(300, 684, "soat van thu"),
                new Piece(106, 640, "Cac don vi thuoc So chu tri "),
                new Piece(267, 640, "ra"),
                new Piece(70, 624, "soat van ban hang nam"));
        var document = keep("Phan cong " + token + ".pdf", JourneyFiles.pdf(pieces), AccessLevel.INTERNAL, clerk);
        var page = signedIn(clerk);

        page.navigate("/" + document + "?q=" + "rà soát văn bản".replace(" ", "%20"));

        assertThat(page.locator("vk-pdf mark")).hasText(new String[] {"ra soat", "soat van", "ra", "soat van ban"});
    }

    @Test
    void who_may_not_see_a_document_cannot_learn_that_it_exists() {
        var clerk = person("Đỗ Thanh Tùng", Role.CLERK);
        var document = keep(
                "Kín " + token + ".docx",
                JourneyFiles.word("Biên bản họp kín " + token),
                AccessLevel.RESTRICTED,
                clerk);
        waitForTheWork(signedIn(clerk), document);
        var stranger = person("Vũ Minh Khôi", Role.STAFF);
        var page = signedIn(stranger);

        page.navigate("/" + document);
        assertThat(page.locator(".vk-empty")).isVisible();
        assertThat(page.locator("body")).not().containsText("Kín " + token);

        page.navigate("/tim-kiem?q=" + token);
        assertThat(page.locator(".vk-empty, .vk-results-count").first()).isVisible();
        assertThat(page.locator(".vk-hit")).hasCount(0);
        page.navigate("/" + DocumentRoutes.LIST);
        assertThat(page.locator("#noi-dung")).isVisible();
        assertThat(page.locator("body")).not().containsText("Kín " + token);
    }

    private String keep(String name, byte[] bytes, AccessLevel access, Person keeper) {
        var data = TestDocuments.data(IncomingFile.titleFrom(name), access);
        return DocumentRoutes.page(TestDocuments.keep(documents, name, bytes, data, keeper));
    }

    private static Locator line(Page page, String file) {
        return page.locator(".vk-files li")
                .filter(new Locator.FilterOptions().setHasText(file))
                .locator(".vk-file-state");
    }

    private static void waitForTheWork(Page page, String document) {
        page.navigate("/" + document);
        waitForTheWork(page);
    }

    /** The page looks after the steps by itself. */
    private static void waitForTheWork(Page page) {
        page.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Xử lý"))
                .click();
        assertThat(page.locator(".vk-step-done").filter(new Locator.FilterOptions().setHasText("Lập chỉ mục")))
                .hasCount(1, new HasCountOptions().setTimeout(PATIENCE_MS));
        assertThat(page.locator(".vk-steps")).containsText("Xong", new ContainsTextOptions().setTimeout(PATIENCE_MS));
    }
}
