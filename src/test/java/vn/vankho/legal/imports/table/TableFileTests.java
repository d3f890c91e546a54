package vn.vankho.legal.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.Refused;

/** A table is read whatever program wrote it. */
class TableFileTests {
    private static final String CSV = "Số ký hiệu;Trích yếu\r\n1/2020/QĐ-UBND;\"Quy định; \"\"thử\"\"\nhai dòng\"\r\n";

    @Test
    void text_is_read_in_the_encodings_and_with_the_separators_that_programs_use() {
        var expected =
                List.of(List.of("Số ký hiệu", "Trích yếu"), List.of("1/2020/QĐ-UBND", "Quy định; \"thử\"\nhai dòng"));
        for (var bytes : List.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_16LE),
                CSV.replace("\r", "").getBytes(StandardCharsets.UTF_8)))
            assertThat(TableFile.read("sổ.csv", bytes).getFirst().rows()).isEqualTo(expected);
        assertThat(CsvTable.separator("a\tb\n1,5\t2\n")).isEqualTo('\t');
        assertThat(CsvTable.separator("a|b\n1|2\n")).isEqualTo('|');
    }

    @Test
    void tone_marks_of_windows_1258_join_their_letters() {
        // windows-1258 has ê and writes the tone behind it
        var bytes = "Quyê\u0301t \u0111i\u0323nh,x\n1,2\n".getBytes(Charset.forName("windows-1258"));
        assertThat(TableFile.read("s.csv", bytes).getFirst().rows().getFirst().getFirst())
                .isEqualTo("Quyết định");
    }

    @Test
    void days_of_a_workbook_are_days_whatever_the_cell_shows_and_blank_rows_are_counted() throws IOException {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var rows = TableFile.read("sổ.xlsx", bytes(workbook)).getFirst().rows();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(3)).containsExactly("7", "", "2019-05-06", "1200000");
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            var sheet = workbook.createSheet("Sổ");
            sheet.createRow(0).createCell(0).setCellValue("SỔ THEO DÕI");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(7);
            row.createCell(2).setCellValue(LocalDate.parse("2019-05-06"));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue(1_200_000);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void tables_of_a_decision_are_called_by_what_stands_above_them() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("STT");
            table.getRow(1).getCell(1).setText("Quyết định");
            document.write(out);
            var sheet = TableFile.read("danh mục.docx", out.toByteArray()).getFirst();
            assertThat(sheet.name()).isEqualTo("A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
            assertThat(sheet.rows()).containsExactly(List.of("STT", ""), List.of("", "Quyết định"));
        }
    }

    @Test
    void what_is_no_table_is_refused_by_its_name() {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "legal.import.file.form");
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), "legal.import.file.form");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "legal.import.file.broken");
        refused("  \n ".getBytes(StandardCharsets.UTF_8), "legal.import.file.empty");
        refused("{\"docNum\": ".getBytes(StandardCharsets.UTF_8), "legal.import.json.broken");
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> TableFile.read("tệp", bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void documents_of_vbpl_become_rows_and_their_references_rows_of_relations() {
        for (var json : List.of("[%s, %s]", "%s\n%s\n", "{\"data\": [%s, %s]}")) {
            var sheets = TableFile.read("vbpl.json", json.formatted(OLD, NEW).getBytes(StandardCharsets.UTF_8));
            assertThat(sheets).extracting(Sheet::name).containsExactly("documents", "references");
            assertThat(sheets.getFirst().rows().get(2))
                    .startsWith("14/2019/QĐ-UBND", "Quyết định", "Quy định mới")
                    .contains("2019-05-06T00:00:00", "Còn hiệu lực");
            assertThat(sheets.getLast().rows().get(1))
                    .containsExactly(
                            "14/2019/QĐ-UBND",
                            "UBND tỉnh Sông Vân",
                            "2019-04-24",
                            "replaced",
                            "30/2013/QĐ-UBND",
                            "",
                            "",
                            "");
            assertThat(sheets.getLast().rows().get(2)).contains("basis", "77/2015/QH13");
        }
    }

    private static final String OLD = "{\"id\": 7, \"docNum\": \"30/2013/QĐ-UBND\", \"title\": \"Quy định cũ\"}";
    private static final String NEW = """
            {"id": 8, "docNum": "14/2019/QĐ-UBND", "docType": {"name": "Quyết định"}, "title": "Quy định mới", "agencyName": "UBND tỉnh Sông Vân",
             "issueDate": "2019-04-24", "effFrom": "2019-05-06T00:00:00", "effStatus": {"code": "CHL", "name": "Còn hiệu lực"},
             "references": [{"referenceType": "replaced", "targetId": 7}, {"referenceType": "basis", "docNum": "77/2015/QH13"}]}
            """;
}
