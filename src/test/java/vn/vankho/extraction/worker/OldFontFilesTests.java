package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.extraction.worker.OldFontFiles.OFFICE;
import static vn.vankho.extraction.worker.OldFontFiles.bytes;
import static vn.vankho.extraction.worker.OldFontFiles.cells;
import static vn.vankho.extraction.worker.OldFontFiles.docx;
import static vn.vankho.extraction.worker.OldFontFiles.pdf;
import static vn.vankho.extraction.worker.OldFontFiles.resource;
import static vn.vankho.extraction.worker.OldFontFiles.unnamed;

import java.io.ByteArrayOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Documents that mix fonts: each run is decoded by its own, short ones too, in every format that says its fonts. */
class OldFontFilesTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);

    @Test
    void old_word_by_the_fonts_of_its_runs() throws Exception {
        isTheMixedDocument(read("application/msword", resource("old-fonts.doc")));
    }

    @Test
    void rich_text_by_the_fonts_of_its_runs() throws Exception {
        isTheMixedDocument(read("application/rtf", resource("old-fonts.rtf")));
    }

    @Test
    void rich_text_whose_old_font_says_it_is_of_the_vietnamese_page_of_windows() throws Exception {
        var rtf = new String(resource("old-fonts.rtf"), ISO_8859_1).replace("fcharset0 .Vn", "fcharset163 .Vn");
        isTheMixedDocument(read("application/rtf", rtf.getBytes(ISO_8859_1)));
    }

    private static void isTheMixedDocument(FileText read) {
        assertThat(text(read))
                .contains("Sở Văn hoá tỉnh Vạn Kho", "QUYẾT ĐỊNH", "Về việc công bố giống lúa cho: café 30 m² Quỹ nước")
                .contains("Tổng", "élève", "Thông tư nước");
        assertThat(Packed.unpack(read.html())).contains("QUYẾT ĐỊNH", "Thông tư nước");
        assertThat(read.original()).isNotNull();
        assertThat(read.original().charsets()).isEqualTo("TCVN3+VNI");
        assertThat(Packed.unpack(read.original().texts())).contains("quyÕt ®Þnh", "café 30 m² Quyõ nöôùc");
    }

    /** What names no font has the one that the file begins with (RTF 1.9.1, \\deff), also behind a \\plain. */
    @Test
    void rich_text_by_the_font_it_begins_with() throws Exception {
        var rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff1{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fnil .VnTime;}}"
                + "\\pard T\\'e6ng {\\f0 caf\\'e9 \\plain c\\'e9ng}\\par}";

        assertThat(text(read("application/rtf", rtf.getBytes(ISO_8859_1)))).contains("Tổng café cộng");
    }

    @Test
    void new_word_by_the_fonts_of_runs_and_styles_everywhere_in_it() throws Exception {
        var read = read(OFFICE + "wordprocessingml.document", docx());

        assertThat(text(read))
                .contains(
                        "Kế hoạch",
                        "ĐIỀU 1",
                        "Tổng élève",
                        "Ô chữ",
                        "Đầu trang",
                        "Chú thích",
                        "Nghị định",
                        "là Unicode")
                .contains("nước");
        assertThat(Packed.unpack(read.html())).contains("<b>Nghị định</b>", "ĐIỀU 1");
    }

    @Test
    void workbooks_by_the_fonts_of_their_cells() throws Exception {
        for (Workbook book : new Workbook[] {new HSSFWorkbook(), new XSSFWorkbook()}) {
            var type = book instanceof HSSFWorkbook ? "application/vnd.ms-excel" : OFFICE + "spreadsheetml.sheet";
            var read = read(type, cells(book));

            assertThat(text(read)).contains("Tổng", "élève", "CỘNG", "30 m²");
            assertThat(Packed.unpack(read.html())).contains("<td>Tổng</td>", "<td>élève</td>", "<td>CỘNG</td>");
        }
    }

    /** A name has no font: "BiÓu" follows the cells below it, "Sè" too, which is a syllable as it stands; what is Unicode stays. */
    @Test
    void the_names_of_sheets_by_the_fonts_of_their_cells() throws Exception {
        for (Workbook book : new Workbook[] {new HSSFWorkbook(), new XSSFWorkbook()}) {
            sheet(book, "BiÓu 1", ".VnTimeH", "b¶ng kª thu quü");
            sheet(book, "Sè liÖu", ".VnTime", "Tæng céng");
            sheet(book, "Sè 2", ".VnTime", "Th«n");
            sheet(book, "Quỹ khác", ".VnTime", "Hé");
            var type = book instanceof HSSFWorkbook ? "application/vnd.ms-excel" : OFFICE + "spreadsheetml.sheet";
            var read = read(type, bytes(book));

            assertThat(text(read)).contains("Biểu 1", "Số liệu", "Số 2", "Quỹ khác", "BẢNG KÊ THU QUỸ");
            assertThat(Packed.unpack(read.html())).contains(">Biểu 1</h1>", ">Số liệu</h1>", ">Số 2</h1>");
            assertThat(read.original()).isNotNull();
            assertThat(Packed.unpack(read.original().texts())).contains("BiÓu 1", "Sè liÖu");
        }
    }

    @Test
    void the_name_of_a_sheet_stays_where_no_cell_is_in_an_old_font() throws Exception {
        var book = new HSSFWorkbook();
        sheet(book, "BiÓu 1", "Arial", "élève");

        assertThat(text(read("application/vnd.ms-excel", bytes(book)))).contains("BiÓu 1");
    }

    private static void sheet(Workbook book, String name, String fontName, String text) {
        var font = book.createFont();
        font.setFontName(fontName);
        var style = book.createCellStyle();
        style.setFont(font);
        var cell = book.createSheet(name).createRow(0).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    @Test
    void what_a_formula_says_by_the_font_of_its_cell() throws Exception {
        try (var book = new XSSFWorkbook()) {
            var old = book.createFont();
            old.setFontName(".VnTime");
            var style = book.createCellStyle();
            style.setFont(old);
            // a font without a name counts as one, too
            book.getStylesSource().getFonts().getFirst().getCTFont().setNameArray(null);
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellFormula("\"Tæng\"&\" céng\"");
            row.getCell(0).setCellStyle(style);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(text(read(OFFICE + "spreadsheetml.sheet", bytes(book)))).contains("Tổng cộng");
        }
    }

    @Test
    void a_rich_cell_by_its_runs() throws Exception {
        try (var book = new HSSFWorkbook()) {
            var font = book.createFont();
            font.setFontName(".VnArial");
            var rich = new HSSFRichTextString("café: Tæng");
            rich.applyFont(6, 10, font);
            book.createSheet("S").createRow(0).createCell(0).setCellValue(rich);

            assertThat(text(read("application/vnd.ms-excel", bytes(book)))).contains("café: Tổng");
        }
    }

    /** What was pasted from Word has fonts that no style of the workbook names. */
    @Test
    void a_rich_cell_by_its_runs_where_no_style_names_their_fonts() throws Exception {
        try (var book = new XSSFWorkbook();
                var elsewhere = new XSSFWorkbook()) {
            var small = elsewhere.createFont();
            small.setFontName(".VnTime");
            var capitals = elsewhere.createFont();
            capitals.setFontName(".VnTimeH");
            var rich = new XSSFRichTextString("café: Tæng céng");
            rich.applyFont(6, 10, small);
            rich.applyFont(11, 15, capitals);
            var row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(rich);
            row.createCell(1).setCellValue("élève");

            var read = read(OFFICE + "spreadsheetml.sheet", bytes(book));

            assertThat(text(read)).contains("café: Tổng CỘNG", "élève");
            assertThat(read.original()).as("the banner says so").isNotNull();
        }
    }

    /** As programs write cells that do not keep a list of strings. */
    @Test
    void a_rich_cell_whose_words_stand_in_it_by_its_runs() throws Exception {
        try (var book = new XSSFWorkbook()) {
            var cell = book.createSheet("S").createRow(0).createCell(0);
            var run = cell.getCTCell().addNewIs().addNewR();
            cell.getCTCell().setT(STCellType.INLINE_STR);
            run.setT("Tæng");
            run.addNewRPr().addNewRFont().setVal(".VnTime");

            assertThat(text(read(OFFICE + "spreadsheetml.sheet", bytes(book)))).contains("Tổng");
        }
    }

    @Test
    void slides_by_the_fonts_of_their_runs() throws Exception {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            var run = show.createSlide().createTextBox().addNewTextParagraph().addNewTextRun();
            run.setText("Tæng");
            run.setFontFamily(".VnTime");
            show.write(out);

            assertThat(text(read(OFFICE + "presentationml.presentation", out.toByteArray())))
                    .contains("Tổng");
        }
    }

    @Test
    void a_pdf_by_the_fonts_of_its_glyphs_with_its_letter_u_that_became_a_hyphen() throws Exception {
        var read = read("application/pdf", pdf());

        assertThat(text(read)).contains("THÔNG TƯ", "của Nhà nước ta", "café 30 m²");
        assertThat(read.original()).isNotNull();
        assertThat(Packed.unpack(read.original().texts())).contains("Th«ng t", "Nhµ n");
    }

    /** Old printers gave fonts no names: then pages speak for each other. */
    @Test
    void a_short_page_of_a_pdf_without_names_of_fonts_follows_the_pages_around_it() throws Exception {
        var sure = "Uû ban nh©n d©n tØnh V¹n Kho quyÕt ®Þnh vÒ viÖc c«ng bè";
        var read = read("application/pdf", unnamed("Tæng céng", sure, "Gi¸m ®èc", "Sè"));

        assertThat(text(read)).contains("Tổng cộng", "Uỷ ban nhân dân", "Giám đốc", "Số");
        assertThat(read.original()).isNotNull();
        assertThat(Packed.unpack(read.original().texts())).contains("Tæng céng", "Gi¸m ®èc");
    }

    @Test
    void a_short_page_of_a_pdf_stays_as_it_is_where_its_neighbours_are_in_unicode() throws Exception {
        var read = read("application/pdf", unnamed("Tæng", "Chung café"));

        assertThat(text(read)).contains("Tæng", "café");
        assertThat(read.original()).isNull();
    }

    private static FileText read(String type, byte[] bytes) throws Exception {
        return new AllowedReaders(LIMITS).text(new Request(1, Request.Kind.TEXT, type, bytes, null), (_, _) -> {});
    }

    private static String text(FileText read) {
        return String.join("\n", Packed.unpackPages(read.texts()));
    }
}
