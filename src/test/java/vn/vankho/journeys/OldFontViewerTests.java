package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.Decodings;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.vietnamese.LegacyFont;

/** A PDF in .VnTime in the browser: what is found in Unicode is marked, found and copied in it. */
class OldFontViewerTests extends BrowserJourney {
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    Documents documents;

    @Autowired
    Decodings decodings;

    @Test
    void words_in_an_old_font_are_marked_and_found_by_unicode_words() throws Exception {
        var clerk = person("Trần Thị Phông", Role.CLERK);
        var document = keep("Quyết định cũ.pdf", pdf("M\u00B7 " + UUID.randomUUID()), clerk);
        var page = signedIn(clerk);

        page.navigate("/" + DocumentRoutes.page(document, "", 0, "quyet dinh thanh lap"));

        assertThat(page.locator(".vk-sheet mark").first()).isVisible(PATIENT);
        assertThat(page.locator(".vk-sheet mark").allInnerTexts().toString()).contains("Quyết định");
        find(page, "người quản lý kho");
        assertThat(page.locator(".vk-pdf-find [role=status]")).hasText("1/2 chỗ");
        assertThat(page.locator(".vk-found .vk-now").first()).isVisible();

        decodings.choose(document, true, clerk.viewer());
        page.reload();
        assertThat(page.locator(".vk-sheet .textLayer").first()).isVisible(PATIENT);
        find(page, "người quản lý kho");
        assertThat(page.locator(".vk-pdf-find [role=status]")).hasText("Không có trong tài liệu");
        assertThat(browser.errors).as("errors of scripts").isEmpty();
    }

    @Test
    void drawn_pages_of_an_old_file_say_that_the_font_is_missing_and_are_found_in_all_the_same() throws Exception {
        assumeThat(Path.of("/usr/bin/soffice")).exists();
        assumeThat(LegacyFont.isInstalled()).isFalse();
        var clerk = person("Trần Thị Vẽ", Role.CLERK);
        var document = keep("Công văn cũ.rtf", OldFiles.OFFICIAL_LETTER, clerk);
        assumeThat(documents.look(document, clerk.viewer()).steps())
                .as("pages can be drawn here")
                .anyMatch(step -> step.kind() == StepKind.PICTURE && step.state() == StepState.DONE);
        var page = signedIn(clerk);

        page.navigate("/" + DocumentRoutes.page(document));
        page.getByText("Xem theo trang").click();

        assertThat(page.getByText("Máy chủ không có phông cũ")).isVisible(PATIENT);
        assertThat(page.locator(".vk-sheet canvas").first()).isVisible(PATIENT);
        find(page, "kiểm kê toàn bộ thiết bị");
        assertThat(page.locator(".vk-pdf-find [role=status]")).hasText("1/1 chỗ");
    }

    private static void find(Page page, String words) {
        page.locator("[data-do=find]").first().click();
        page.locator(".vk-pdf-find input").fill(words);
        page.keyboard().press("Enter");
    }

    private DocumentId keep(String name, byte[] bytes, Person clerk) {
        var id = TestDocuments.keep(documents, name, bytes, null, clerk);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .allMatch(step -> step.state() != StepState.WAITING && step.state() != StepState.RUNNING));
        return id;
    }

    private static byte[] pdf(String mark) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            page(
                    document,
                    "QuyÕt \u00AE\u00DEnh thµnh lËp kho l\u00ADu tr\u00F7 cña tØnh",
                    "Ng\u00ADêi qu\u00B6n lý kho chÞu tr\u00B8ch nhiÖm tr\u00ADíc gi\u00B8m \u00AEèc");
            page(document, "Ng\u00ADêi qu\u00B6n lý kho b\u00B8o c\u00B8o hµng n\u00A8m", mark);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F"), font());
        page.setResources(resources);
        var content = new StringBuilder("BT /F 12 Tf 72 700 Td ");
        for (var line : List.of(lines)) content.append('(').append(line).append(") Tj 0 -20 Td ");
        var stream = new PDStream(document);
        try (var to = stream.createOutputStream()) {
            to.write(content.append("ET").toString().getBytes(ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static PDType1Font font() throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "ABCDEF+.VnTime");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return new PDType1Font(font);
    }
}
