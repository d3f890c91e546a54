package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.extraction.worker.FileReader;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Limits;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.extraction.worker.Request;
import vn.vankho.extraction.worker.WordFile;
import vn.vankho.extraction.worker.table.TableBounds;

/** Files that Word and Excel have saved as "Strict Open XML" are read and shown like all others. */
class StrictOfficeTests {
    private static final FileReader READER = FileReader.allowed(new Limits(1_000_000, 10, 100, 100));

    @TempDir
    Path folder;

    @Test
    void a_workbook_says_its_words_and_days_in_text_and_view() throws Exception {
        var bytes = StrictForm.of(StrictForm.changed(workbook(), StrictOfficeTests::daysInLetters));

        for (var read : read(FileKind.XLSX, "danh mục.xlsx", bytes)) {
            assertThat(Packed.unpackPages(read.texts()))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Danh mục hồ sơ", "Sổ công văn đến", "05/03/2026"));
            assertThat(Packed.unpack(read.html()))
                    .contains("<h1 data-page=\"1\">Danh mục hồ sơ</h1>", "<td>Sổ công văn đến</td>", "05/03/2026</td>");
        }
    }

    /** Programs beside Excel write such days into workbooks that are not strict, too. */
    @Test
    void a_day_in_letters_is_read_in_any_workbook() throws Exception {
        for (var read :
                read(FileKind.XLSX, "ngày.xlsx", StrictForm.changed(workbook(), StrictOfficeTests::daysInLetters))) {
            assertThat(Packed.unpackPages(read.texts()).getFirst()).contains("05/03/2026", "Sổ công văn đến");
            assertThat(Packed.unpack(read.html())).contains("05/03/2026</td>");
        }
    }

    @Test
    void a_text_says_its_words_its_notes_and_what_stands_above_its_pages() throws Exception {
        for (var read : read(FileKind.DOCX, "quyết định.docx", StrictForm.of(text()))) {
            assertThat(Packed.unpackPages(read.texts()).getFirst())
                    .contains("Điều 1. Ban hành quy chế", "Sửa đổi năm 2025", "Sở Khoa học");
            assertThat(Packed.unpack(read.html())).contains("Điều 1. Ban hành quy chế");
        }
    }

    @Test
    void a_register_in_strict_form_is_taken_over() throws Exception {
        var made = folder.resolve("bảng");
        var request = new Request(
                1,
                Request.Kind.TABLES,
                "",
                new TableBounds(100, 20, 1_000, 10_000).toArgument(),
                StrictForm.of(StrictForm.changed(workbook(), StrictOfficeTests::daysInLetters)),
                null,
                new Request.Target(made, 1_000_000));

        READER.make(request, request.target(), (_, _) -> {});

        assertThat(Files.readString(made)).contains("Sổ công văn đến", "2026");
    }

    @Test
    void the_scans_in_it_are_shown_page_by_page() throws Exception {
        var file = new WordFile();
        for (int i = 0; i < 3; i++) file.picture("a" + i + ".png", WordFile.image("png", 900 + i, 1_200));
        var strict = StrictForm.of(file.bytes());
        var other = StrictForm.of(new WordFile()
                .with(WordFile.paragraph("Kính gửi: Sở Tài chính"))
                .picture("a1.png", WordFile.image("png", 950, 1_200))
                .bytes());

        for (int page : new int[] {1, 3, 2}) assertThat(width(strict, page)).isEqualTo(899 + page);
        assertThat(width(other, 2)).isEqualTo(950);
        assertThat(width(strict, 2)).isEqualTo(901);
    }

    private static int width(byte[] file, int page) throws Exception {
        var asked = new Request(1, Request.Kind.PAGE, WordFile.TYPE, String.valueOf(page), file, null, null);
        return ImageIO.read(new ByteArrayInputStream(READER.picture(asked, (_, _) -> {})))
                .getWidth();
    }

    private List<FileText> read(FileKind kind, String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        try (var pool = Workers.pool(30, 20, 1_000)) {
            assertThat(new FileCheck(new PasswordLock(pool)).inspect(file, name).mediaType())
                    .isEqualTo(kind.mediaType());
        }
        return List.of(
                READER.text(new Request(1, Request.Kind.TEXT, kind.mediaType(), bytes, null), (_, _) -> {}),
                READER.text(new Request(2, Request.Kind.TEXT, kind.mediaType(), null, file), (_, _) -> {}));
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Danh mục hồ sơ").createRow(0);
            row.createCell(0).setCellValue("Sổ công văn đến");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(1).setCellValue(java.time.LocalDate.of(2026, 3, 5));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(17);
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] text() throws IOException {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Điều 1. Ban hành quy chế");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Sửa đổi năm 2025");
            paragraph.addFootnoteReference(note);
            document.createHeaderFooterPolicy()
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Sở Khoa học");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** As Excel saves days in the strict form. 46086 is the fifth of March 2026. */
    private static String daysInLetters(String xml) {
        return xml.replaceAll(
                "(<c r=\"B1\"[^>]*?) t=\"n\"([^>]*)>\\s*<v>46086(?:\\.0)?</v>", "$1 t=\"d\"$2><v>2026-03-05</v>");
    }
}
