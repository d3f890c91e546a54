package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.TestDocuments;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.extraction.ocr.TesseractThat;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;

/** Pages over which the program that reads letters fails or takes its worker with it; the program of the test does so on half sheets. */
class ScanHurtTests extends PortalWithPeople {
    @TempDir
    static Path folder;

    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    ReadingPagesAgain readingAgain;

    @Autowired
    ScanQueries scans;

    private Person clerk;

    @DynamicPropertySource
    static void program(DynamicPropertyRegistry registry) throws IOException {
        if (DrawnPage.tesseract().isEmpty()) return;
        var path = TesseractThat.does("""
                if head -c 20 "$1" | tr '\\n' ' ' | grep -aq '^P5 [0-9]* 18[0-9][0-9] '; then
                  if [ -e %1$s/kill ]; then head -c 12 "$1" | tr '\\n' ' ' >> %1$s/killed; echo >> %1$s/killed; kill -9 $PPID; exit 1; fi
                  if [ -e %1$s/fail ]; then echo 'no letters' >&2; exit 1; fi
                fi""".formatted(folder), folder);
        registry.add("vankho.ocr.program", path::toString);
    }

    @BeforeEach
    void clerk() {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        clerk = somebody("Văn Thư Chịu Khó", Role.CLERK);
    }

    @AfterEach
    void whole() throws IOException {
        Files.deleteIfExists(folder.resolve("kill"));
        Files.deleteIfExists(folder.resolve("killed"));
        Files.deleteIfExists(folder.resolve("fail"));
    }

    @Test
    void a_page_that_kills_its_reader_costs_itself_and_is_read_when_a_person_asks() throws Exception {
        Files.createFile(folder.resolve("kill"));
        var id = keep(3, Set.of(2));
        var version = documents.current(id, clerk.viewer()).id();
        await().atMost(Duration.ofSeconds(120)).until(() -> scan(id).attempts() == 2 && scan(id).againAt() != null);

        assertThat(scans.unread(version)).containsExactly(2);
        assertThat(page(version, 1)).contains("Trang số 1");
        assertThat(page(version, 3)).contains("Trang số 3");

        Files.delete(folder.resolve("kill"));
        documents.retry(id, StepKind.SCAN, clerk.viewer());

        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).state() == StepState.DONE);
        assertThat(page(version, 2)).contains("Trang số 2");
    }

    @Test
    void killing_pages_hold_the_worker_twice_in_a_later_try_and_not_each_of_them() throws Exception {
        Files.createFile(folder.resolve("kill"));
        // of another height than those of other tests, which are tried again beside it
        var id = TestDocuments.keep(documents, "khó đọc.pdf", halves(7, Set.of(2, 3, 4, 5, 6), 450), null, clerk);
        var version = documents.current(id, clerk.viewer()).id();
        await().atMost(Duration.ofSeconds(240)).until(() -> scan(id).attempts() == 2 && scan(id).againAt() != null);

        assertThat(scans.unread(version)).containsExactly(2, 3, 4, 5, 6);
        assertThat(page(version, 7)).contains("Trang số 7");
        assertThat(Files.readAllLines(folder.resolve("killed")))
                .filteredOn(line -> line.contains(" 187"))
                // a worker that died before it had begun is asked again, so one page may count twice
                .hasSizeBetween(5 + ScanReading.DEATHS_AGAIN, 5 + ScanReading.DEATHS_AGAIN + 1);
    }

    @Test
    void a_scan_of_which_eleven_pages_cannot_be_read_ends_and_shows_what_was() throws Exception {
        Files.createFile(folder.resolve("fail"));
        var id = keep(13, Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
        var version = documents.current(id, clerk.viewer()).id();

        await().atMost(Duration.ofSeconds(180)).until(() -> scan(id).state() == StepState.FAILED);

        assertThat(scan(id).reason()).isEqualTo("extraction.ocr.tooMany");
        assertThat(scans.unread(version)).hasSize(11);
        assertThat(scans.waiting(version)).containsExactly(13);
        assertThat(page(version, 1)).contains("Trang số 1");
    }

    @Test
    void files_whose_first_picture_stands_far_behind_and_cannot_be_read_do_not_keep_each_other_going()
            throws Exception {
        Files.createFile(folder.resolve("fail"));
        var files = List.of(behindWords(), behindWords(), behindWords());

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(files)
                        .allSatisfy(id -> assertThat(scan(id).attempts()).isGreaterThan(1)));
    }

    @Test
    void a_reading_that_fails_the_second_time_leaves_the_first() throws Exception {
        var id = keep(2, Set.of(2));
        var version = documents.current(id, clerk.viewer()).id();
        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).state() == StepState.DONE);
        Files.createFile(folder.resolve("fail"));

        readingAgain.readAgain(id, version, 2, clerk.viewer());

        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).againAt() != null);
        assertThat(scans.unread(version)).containsExactly(2);
        assertThat(page(version, 2)).contains("Trang số 2");
        Files.delete(folder.resolve("fail"));

        readingAgain.readAgain(id, version, 2, clerk.viewer());

        await().atMost(Duration.ofSeconds(90)).until(() -> scan(id).state() == StepState.DONE);
        assertThat(scans.unread(version)).isEmpty();
        assertThat(page(version, 2)).contains("Trang số 2");
    }

    private String page(VersionId version, int no) {
        return texts.pages(version).get(no - 1).text();
    }

    private Step scan(DocumentId id) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(step -> step.kind() == StepKind.SCAN)
                .findFirst()
                .orElse(new Step(StepKind.SCAN, StepState.WAITING, 0, null, null, null, null, 0, 0, 0, null));
    }

    /** Three pages of words, then two half sheets. */
    private DocumentId behindWords() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(halves(2, Set.of(1, 2)));
                var words = new PDDocument()) {
            for (int no = 1; no <= 3; no++) {
                var page = new PDPage();
                words.addPage(page);
                try (var content = new PDPageContentStream(words, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText("Ke hoach cong tac nam cua phong van thu va luu tru thang muoi");
                    content.endText();
                }
            }
            new PDFMergerUtility().appendDocument(words, document);
            words.save(out);
        }
        return TestDocuments.keep(documents, "khó đọc.pdf", out.toByteArray(), null, clerk);
    }

    private DocumentId keep(int pages, Set<Integer> halves) throws IOException {
        return TestDocuments.keep(documents, "khó đọc.pdf", halves(pages, halves), null, clerk);
    }

    /** @param halves pages of which only the upper half is there */
    private static byte[] halves(int pages, Set<Integer> halves) throws IOException {
        return halves(pages, halves, 442);
    }

    private static byte[] halves(int pages, Set<Integer> halves, int height) throws IOException {
        long unique = System.nanoTime();
        var drawn = IntStream.rangeClosed(1, pages)
                .mapToObj(no -> DrawnPage.of(List.of("Trang số " + no + " của hồ sơ " + unique), 0, false))
                .toList();
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(DrawnPage.pdf(drawn))) {
            for (int no : halves) document.getPage(no - 1).setCropBox(new PDRectangle(0, 842 - height, 595, height));
            document.save(out);
        }
        return out.toByteArray();
    }
}
