package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;

/** What a reader gets of a file: its first part where it is too long, the head of a letter, a page a slide. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTests {
    private static final int MOST = 2_000;
    private static final String LINE = "Điều 1. Phạm vi điều chỉnh của văn bản này.\n";
    private static final String LONG = LINE.repeat(100);

    private WorkerPool pool;

    @BeforeAll
    void start() {
        pool = Workers.pool(30, 20, MOST);
    }

    @AfterAll
    void stop() {
        pool.close();
    }

    @Test
    void of_a_text_that_is_too_long_the_first_part_is_read_and_told_to_be_one() throws Exception {
        isFirstPart(read(FileKind.TXT, LONG.getBytes(UTF_8)));
        isFirstPart(read(FileKind.TXT, ("\uFEFF" + LONG).getBytes(UTF_16LE)));
        isFirstPart(read(FileKind.HTML, ("<html><body><p>" + LONG + "</body></html>").getBytes(UTF_8)));
        isFirstPart(read(FileKind.DOCX, HostileWord.docx(LONG)));
        isFirstPart(read(FileKind.ODT, HostileOpenDocument.odt("", LONG)));
        isFirstPart(read(FileKind.XLSX, xlsx()));
    }

    @Test
    void of_a_pdf_that_is_too_long_the_first_pages_are_read() throws Exception {
        var reading = reading(read(FileKind.PDF, pdf(60)));

        assertThat(reading.cut()).isTrue();
        assertThat(reading.characters()).isBetween(MOST - 100, MOST);
        assertThat(reading.pages()).isBetween(10, 59);
    }

    @Test
    void a_text_that_just_fits_is_whole() {
        var reading = reading(Workers.run(pool, java.util.List.of(Workers.text("x".repeat(MOST))))
                .getFirst());

        assertThat(reading.cut()).isFalse();
        assertThat(reading.characters()).isEqualTo(MOST);
    }

    @Test
    void a_letter_says_who_wrote_to_whom_when_about_what_and_what_is_attached() {
        var letter = """
                From: %s <lan@so.example>
                To: "Hoàng Văn Minh" <minh@so.example>, phong@so.example
                Cc: an@so.example
                Subject: %s
                Date: Mon, 02 Mar 2026 01:30:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Kính gửi anh Minh, xin gửi dự thảo.
                --x
                Content-Type: application/pdf; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                JVBERi0=
                --x
                Content-Type: image/png; name="logo.png"
                Content-Disposition: inline; filename="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0=
                --x--
                """.formatted(
                        word("Nguyễn Thị Lan"), word("Dự thảo kế hoạch"), word("dự thảo.pdf"), word("dự thảo.pdf"));

        var answer = read(FileKind.EML, letter.replace("\n", "\r\n").getBytes(UTF_8));

        assertThat(Workers.pages(answer))
                .singleElement()
                .satisfies(page -> assertThat(page).startsWith("""
                        Từ: Nguyễn Thị Lan <lan@so.example>
                        Đến: Hoàng Văn Minh <minh@so.example>, phong@so.example
                        Đồng gửi: an@so.example
                        Chủ đề: Dự thảo kế hoạch
                        Ngày: 02/03/2026 08:30
                        Tệp đính kèm: dự thảo.pdf, logo.png
                        """).contains("Kính gửi anh Minh, xin gửi dự thảo."));
        assertThat(Workers.html(answer)).startsWith("<p>Từ: Nguyễn Thị Lan &lt;lan@so.example&gt;</p>");
    }

    @Test
    void a_slide_is_a_page_also_when_one_before_it_has_no_words() throws Exception {
        for (var answer : new Answer[] {
            read(FileKind.PPTX, Slides.pptx("Mở đầu", "", "Kết quả", "")),
            read(FileKind.PPT, Slides.ppt(null, "Mở đầu", "", "Kết quả", "")),
            read(FileKind.ODP, Slides.odp("Mở đầu", "", "Kết quả", ""))
        }) {
            assertThat(Workers.pages(answer)).containsExactly("Mở đầu", "", "Kết quả", "");
            assertThat(Workers.html(answer).split("<hr>", -1)).hasSize(4);
        }
    }

    @Test
    void a_sheet_is_a_page() throws Exception {
        assertThat(Workers.pages(read(FileKind.XLS, HostilePages.xls(null)))).hasSize(1);
    }

    private Answer read(FileKind kind, byte[] bytes) {
        return Workers.read(pool, kind.mediaType(), bytes);
    }

    private static void isFirstPart(Answer answer) {
        var reading = reading(answer);
        assertThat(reading.cut()).isTrue();
        assertThat(reading.characters()).isBetween(MOST - 200, MOST);
        assertThat(String.join("", Workers.pages(answer))).contains("Phạm vi điều chỉnh");
        assertThat(Workers.html(answer)).contains("Phạm vi điều chỉnh");
    }

    private static FileText reading(Answer answer) {
        if (answer instanceof Answer.Text(int _, var reading)) return reading;
        throw new AssertionError("no text but " + answer);
    }

    /** RFC 2047, as mail programs write it. */
    private static String word(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }

    private static byte[] xlsx() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh mục");
            for (int i = 0; i < 200; i++) sheet.createRow(i).createCell(0).setCellValue(LINE.strip() + i);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(int pages) throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    content.newLineAtOffset(40, 700);
                    content.showText("Pham vi dieu chinh cua van ban nay, trang " + i + " cua " + pages);
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
