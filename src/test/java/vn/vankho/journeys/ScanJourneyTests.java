package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** A crooked scan: its words are marked over its picture, its text is put right beside it, and it is taken away with words in it. */
class ScanJourneyTests extends BrowserJourney {
    @Autowired
    Documents documents;

    private final int no = ThreadLocalRandom.current().nextInt(1_000, 99_999);
    private Person clerk;
    private DocumentId scan;
    private byte[] file;

    @Test
    void words_of_a_scan_are_marked_over_its_picture_put_right_and_taken_away() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        keep();
        var page = signedIn(clerk);

        marksLieOverTheWords(page);
        theTextIsPutRight(page);
        itsMarksLieWhereItWasRead(page);
        theCopyHasTheWords(page);
    }

    @Test
    void who_has_a_scan_open_gets_its_words_when_they_are_read() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = person("Trần Thị Chờ", Role.CLERK);
        var page = signedIn(clerk);
        file = DrawnPage.pdf(List.of(DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Bến Chờ"), 1, false)));
        scan = TestDocuments.keep(documents, "Bản quét đang mở.pdf", file, null, clerk);

        page.navigate("/" + DocumentRoutes.page(scan, "", 1, "thiet bi do luong"));

        // the viewer is there, the words are not yet; a busy machine takes its time for both
        var patient = new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
        assertThat(page.locator(".vk-sheet canvas").first()).isVisible(patient);
        page.evaluate("document.querySelector('vk-pdf').begun = 'once'");
        assertThat(page.locator(".vk-scan-layer mark").first()).isVisible(patient);
        assertThat(page.evaluate("document.querySelector('vk-pdf').begun")).isEqualTo("once");
    }

    private void keep() throws Exception {
        clerk = person("Trần Thị Quét", Role.CLERK);
        file = DrawnPage.pdf(List.of(DrawnPage.of(DrawnPage.decision(no + "/QĐ-SKHCN", "Bến Sông"), 3, false)));
        scan = TestDocuments.keep(documents, "Quyết định quét.pdf", file, null, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(scan, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
    }

    private void marksLieOverTheWords(Page page) {
        page.navigate("/" + DocumentRoutes.page(scan, "", 1, "thiet bi do luong"));
        var marks = page.locator(".vk-scan-layer mark");
        assertThat(marks.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        // "Về việc ban hành Quy chế quản lý thiết bị đo lường" stands in the sixth line: above the middle of the sheet
        var sheet = page.locator(".vk-sheet").first().boundingBox();
        var mark = marks.first().boundingBox();
        assertThat(mark.y - sheet.y).isBetween(sheet.height * .15, sheet.height * .35);
        assertThat(mark.x - sheet.x).isBetween(sheet.width * .4, sheet.width * .8);
    }

    private void theTextIsPutRight(Page page) {
        page.navigate("/"
                + ScanRoutes.page(scan, documents.current(scan, clerk.viewer()).id(), 1));
        var text = page.locator(".vk-scan-text textarea");
        assertThat(text).hasValue(java.util.regex.Pattern.compile("Bến Sông"));
        assertThat(page.locator("vk-scan-page img")).isVisible();
        text.fill("QUYẾT ĐỊNH\nĐiều 1. Kho Bến Cảng " + no + " thay cho kho cũ.");
        page.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("Đã lưu");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            page.navigate("/tim-kiem?q=ben+cang+" + no);
            assertThat(page.locator("mark").first()).isVisible();
        });
    }

    private void itsMarksLieWhereItWasRead(Page page) {
        page.navigate("/" + DocumentRoutes.page(scan, "", 1, "kho ben cang"));
        assertThat(page.locator(".vk-scan-layer mark")).hasText(new String[] {"Kho", "Bến", "Cảng"});
        page.locator("[data-do=find]").first().click();
        page.locator(".vk-pdf-find input").fill("kho cũ");
        page.keyboard().press("Enter");
        assertThat(page.locator(".vk-pdf-find [role=status]")).containsText("1/1");
        assertThat(page.locator(".vk-found .vk-now").first()).isVisible();
    }

    private void theCopyHasTheWords(Page page) throws Exception {
        page.navigate("/" + DocumentRoutes.page(scan));
        var copy = page.waitForDownload(
                () -> page.locator("a[href$='/ban-co-chu']").click());
        assertThat(copy.suggestedFilename()).isEqualTo("Quyết định quét (có chữ).pdf");
        try (var pdf = Loader.loadPDF(copy.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Kho Bến Cảng " + no + " thay cho kho cũ.")
                    .doesNotContain("Bến Sông");
        }
        try (var kept =
                documents.open(scan, documents.current(scan, clerk.viewer()).id(), true, clerk.viewer())) {
            assertThat(kept).hasBinaryContent(file);
        }
    }
}
