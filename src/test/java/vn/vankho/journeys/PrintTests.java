package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** What is read is printed without the page around it: the text on as many sheets as it needs, a picture on one. */
class PrintTests extends BrowserJourney {
    /** Keeps what was sent to the printer on the page, so that it can be looked at. */
    private static final String PRINTER = """
            () => { window.print = () => { const sent = document.querySelector('.vk-print').cloneNode(true);
              setTimeout(() => { document.body.append(sent); document.body.classList.add('vk-printing'); window.sent = true; }); } }""";

    private static final int PATIENCE_MS = 60_000;

    @Autowired
    Documents documents;

    private final String title = "So luu tru " + UUID.randomUUID();
    private Person clerk;

    @BeforeEach
    void come() {
        clerk = person("Nguyễn Thị Lan", Role.CLERK);
    }

    @Test
    void the_view_of_a_word_file_and_its_text() throws IOException {
        var lines = new String[200];
        for (int i = 0; i < lines.length; i++) lines[i] = "Dòng thứ " + i + " của bản dự thảo " + title;
        var page = open("du-thao.docx", JourneyFiles.word(lines));
        page.locator("vk-reading iframe").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        page.evaluate("document.querySelector('vk-reading iframe').contentWindow.print = () => window.view = true");
        page.locator("vk-reading")
                .locator("xpath=..")
                .locator(".vk-print-button")
                .click();
        page.waitForFunction("window.view");

        page.getByText("Văn bản", new Page.GetByTextOptions().setExact(true)).click();
        page.evaluate(PRINTER);
        page.locator("vk-text main").waitFor();
        page.locator("vk-text").locator("xpath=..").locator(".vk-print-button").click();
        page.waitForFunction("window.sent");
        try (var paper = Loader.loadPDF(page.pdf())) {
            assertThat(paper.getNumberOfPages()).isBetween(3, 12);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Dòng thứ 0 của bản", "Dòng thứ 199 của bản")
                    .doesNotContain("Tải xuống", "Phiên bản");
        }
    }

    @Test
    void the_keys_for_printing_print_what_is_read_wherever_the_cursor_is_and_so_does_the_menu_of_the_browser()
            throws IOException {
        var page = open("du-thao.docx", JourneyFiles.word("Dòng đầu của bản dự thảo " + title));
        var frame = page.locator("vk-reading iframe");
        frame.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        assertThat(frame.contentFrame().getByText("Dòng đầu của bản")).isVisible();
        page.evaluate("document.querySelector('vk-reading iframe').contentWindow.print = () => window.sheets++");

        page.evaluate("window.sheets = 0");
        page.keyboard().press("Control+p");
        page.waitForFunction("window.sheets === 1");
        frame.contentFrame().getByText("Dòng đầu của bản").click();
        page.keyboard().press("Control+p");
        page.waitForFunction("window.sheets === 2");

        try (var paper = Loader.loadPDF(page.pdf())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Dòng đầu của bản")
                    .doesNotContain("Tải xuống", "Phiên bản", "Kết quả tìm kiếm");
        }
    }

    @Test
    void a_picture() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 1000, BufferedImage.TYPE_INT_RGB), "png", png);
        png.writeBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var page = open("anh.png", png.toByteArray());
        assertThat(page.locator("vk-scan-page img")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        page.evaluate(PRINTER);
        page.locator(".vk-picture")
                .locator("xpath=..")
                .locator(".vk-print-button")
                .click();
        page.waitForFunction("window.sent");
        try (var paper = Loader.loadPDF(page.pdf())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).isBlank();
        }
    }

    private Page open(String name, byte[] bytes) {
        var data = TestDocuments.data(title, AccessLevel.INTERNAL);
        var link = DocumentRoutes.page(TestDocuments.keep(documents, name, bytes, data, clerk));
        var page = signedIn(clerk);
        page.navigate("/" + link);
        return page;
    }
}
