package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.TesseractThat;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** The program that reads letters breaks down once: the page is tried again by itself. */
class ScanAgainTests extends PortalWithPeople {
    @TempDir
    static Path folder;

    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) throws IOException {
        if (DrawnPage.tesseract().isEmpty()) return;
        var path = TesseractThat.does(
                "if [ ! -e %1$s/broken ]; then touch %1$s/broken; echo 'no memory' >&2; exit 1; fi".formatted(folder),
                folder);
        registry.add("vankho.ocr.program", path::toString);
    }

    @Test
    void a_page_that_could_not_be_read_is_read_without_a_hand() throws Exception {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var clerk = somebody("Lê Văn Đợi", Role.CLERK);
        var pages = List.of(
                DrawnPage.of(DrawnPage.decision("21/QĐ-SKHCN", "Cầu Vồng"), 0, false),
                DrawnPage.of(List.of("Điều 4. Kho mở cửa từ bảy giờ sáng"), 0, false));
        // of several scans the first pages are read first
        var ids = List.of(keep("quét lại.pdf", pages, clerk), keep("quét sau.pdf", pages.reversed(), clerk));

        await().atMost(Duration.ofSeconds(120)).until(() -> ids.stream().allMatch(id -> isRead(id, clerk)));

        assertThat(folder.resolve("broken")).exists();
        assertThat(texts.pages(documents.current(ids.getFirst(), clerk.viewer()).id())
                        .getFirst()
                        .text())
                .contains("của kho Cầu Vồng");
    }

    private DocumentId keep(String name, List<BufferedImage> pages, Person clerk) throws IOException {
        return TestDocuments.keep(documents, name, DrawnPage.pdf(pages), null, clerk);
    }

    private boolean isRead(DocumentId id, Person clerk) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .anyMatch(step -> step.kind() == StepKind.SCAN && step.state() == StepState.DONE && step.done() == 2);
    }
}
