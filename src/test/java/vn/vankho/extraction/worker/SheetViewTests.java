package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as Excel shows them. */
class SheetViewTests {
    private static final Limits LIMITS = new Limits(1_000_000, 10, 10, 100);
    private static final String XLS = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void values_stand_as_excel_shows_them(String type) throws IOException {
        try (var book = book(type)) {
            var sheet = book.createSheet("Kế hoạch");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            var first = sheet.createRow(0);
            first.createCell(0).setCellValue("Danh mục <b> nhiệm vụ");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            first.createCell(2).setCellValue("");
            var second = sheet.createRow(1);
            var day = second.createCell(0);
            day.setCellValue(LocalDate.of(2026, 3, 5));
            day.setCellStyle(style);
            var sum = second.createCell(1);
            sum.setCellValue(1234567);
            sum.setCellStyle(money);
            second.createCell(2).setCellValue("chữ");
            sheet.createFreezePane(0, 1);

            var html = html(book, type);

            assertThat(html)
                    .contains(
                            "<h1 data-page=\"1\">Kế hoạch</h1>",
                            "<table data-frozen=\"1\">",
                            "<th>A</th>",
                            "<th>2</th>",
                            "<td colspan=\"3\">Danh mục &lt;b&gt; nhiệm vụ</td>",
                            "<td class=\"n\">05/03/2026</td>",
                            "<td class=\"n\">1.234.567</td>",
                            "<td>chữ</td>");
        }
    }

    /** Number formats 14 and 22 say "as this machine writes a day": what Excel gives a cell in which somebody types one. */
    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void a_day_as_it_was_typed_stands_and_is_found_day_first(String type) throws Exception {
        try (var book = book(type)) {
            var row = book.createSheet("Theo dõi").createRow(0);
            var day = book.createCellStyle();
            day.setDataFormat((short) 14);
            var moment = book.createCellStyle();
            moment.setDataFormat((short) 22);
            row.createCell(0).setCellValue(LocalDate.of(2026, 3, 5));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(LocalDateTime.of(2026, 4, 6, 8, 5));
            row.getCell(1).setCellStyle(moment);
            row.createCell(2).setCellFormula("A1+1");
            row.getCell(2).setCellStyle(day);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(html(book, type))
                    .contains(
                            "<td class=\"n\">05/03/2026</td>",
                            "<td class=\"n\">06/04/2026 8:05</td>",
                            "<td class=\"n\">06/03/2026</td>");
            assertThat(text(book, type)).contains("05/03/2026", "06/04/2026 8:05", "06/03/2026");
        }
    }

    @Test
    void hidden_sheets_of_an_old_workbook_stand_last_and_keep_their_number() throws IOException {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("00000000").createRow(0).createCell(0).setCellValue("macro");
            book.createSheet("Kế hoạch").createRow(0).createCell(0).setCellValue("nhiệm vụ");
            book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            book.setActiveSheet(1);

            assertThat(html(book, XLS))
                    .containsSubsequence(
                            "data-page=\"2\">Kế hoạch", "<hr>", "data-page=\"1\" data-hidden=\"1\">00000000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void sheets_that_excel_does_not_show_say_so(String type) throws IOException {
        try (var book = book(type)) {
            for (var name : new String[] {"Hiện", "Ẩn", "Rất ẩn"})
                book.createSheet(name).createRow(0).createCell(0).setCellValue("ô");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

            assertThat(html(book, type))
                    .contains(
                            "<h1 data-page=\"1\">Hiện</h1>",
                            "<h1 data-page=\"2\" data-hidden=\"1\">Ẩn</h1>",
                            "<h1 data-page=\"3\" data-hidden=\"1\">Rất ẩn</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void rows_and_columns_that_excel_does_not_show_say_so(String type) throws IOException {
        try (var book = book(type)) {
            var sheet = book.createSheet("Lương");
            for (int row = 0; row < 3; row++)
                for (int column = 0; column < 4; column++)
                    sheet.createRow(row * 4 + column).createCell(column).setCellValue("ô");
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(2, true);
            sheet.getRow(5).setZeroHeight(true);

            assertThat(html(book, type))
                    .contains(
                            "<th>A</th>",
                            "<th data-hidden=\"1\">B</th>",
                            "<th data-hidden=\"1\">C</th>",
                            "<th>D</th>",
                            "<th>5</th>",
                            "<th data-hidden=\"1\">6</th>",
                            "<th>7</th>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void what_is_noted_at_a_cell_is_found(String type) throws Exception {
        try (var book = book(type)) {
            var sheet = book.createSheet("Kế hoạch");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue("nhiệm vụ");
            var anchor = book.getCreationHelper().createClientAnchor();
            var note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(book.getCreationHelper().createRichTextString("đã đối chiếu với sổ"));
            cell.setCellComment(note);

            assertThat(text(book, type)).contains("nhiệm vụ", "đã đối chiếu với sổ");
        }
    }

    @Test
    void a_long_sheet_ends_with_a_word_of_it() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Dài");
            for (int row = 0; row < SheetRows.ROWS + 5; row++)
                sheet.createRow(row).createCell(0).setCellValue(row);

            assertThat(html(book, XLSX))
                    .contains("<th>" + SheetRows.ROWS + "</th>", "<p data-cut=\"" + SheetRows.ROWS + "\">")
                    .doesNotContain("<th>" + (SheetRows.ROWS + 1) + "</th>");
        }
    }

    @Test
    void a_sheet_with_nothing_but_what_is_not_shown_says_so() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Xa");
            sheet.createRow(SheetRows.ROWS + 5).createCell(0).setCellValue("ô");
            sheet.createRow(0).createCell(200).setCellValue("ô");

            assertThat(html(book, XLSX)).contains("<p data-cut=\"" + SheetRows.ROWS + "\">");
        }
    }

    /** Programs that write tables leave out what Excel counts by itself (ECMA-376 part 1, 18.3.1.4: r is optional). */
    @Test
    void cells_that_do_not_say_their_place_stand_one_beside_the_other_and_errors_as_excel_shows_them()
            throws Exception {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Xuất").createRow(0);
            row.createCell(0).setCellValue("Số tiền");
            row.createCell(1).setCellValue(5);
            row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
            var out = new ByteArrayOutputStream();
            book.write(out);
            var bytes = new Parts(out.toByteArray()).replaced("xl/worksheets/sheet1.xml", " r=\"[A-Z]*1\"", "");
            var request = new Request(1, Request.Kind.TEXT, XLSX, bytes, null);

            assertThat(Packed.unpack(
                            new OfficeReader(LIMITS).text(request, (_, _) -> {}).html()))
                    .contains("<td>Số tiền</td>\n<td class=\"n\">5</td>\n<td>#N/A</td>");
        }
    }

    @Test
    void what_is_no_workbook_has_no_sheets() {
        assertThat(SheetView.of(
                        new Request(1, Request.Kind.TEXT, XLSX, new byte[] {1}, null),
                        new FontedTexts(),
                        LIMITS,
                        (_, _) -> {}))
                .isNull();
    }

    private static Workbook book(String type) {
        return type.equals(XLS) ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static String text(Workbook book, String type) throws Exception {
        var out = new ByteArrayOutputStream();
        book.write(out);
        var read = new AllowedReaders(LIMITS)
                .text(new Request(1, Request.Kind.TEXT, type, out.toByteArray(), null), (_, _) -> {});
        return String.join("\n", Packed.unpackPages(read.texts()));
    }

    private static String html(Workbook book, String type) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        var request = new Request(1, Request.Kind.TEXT, type, out.toByteArray(), null);
        return Objects.requireNonNull(SheetView.of(request, new FontedTexts(), LIMITS, (_, _) -> {}))
                .html();
    }
}
