package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is printed above and below the sheets of a workbook the words are text, the codes for looks and numbers are none. */
class PrintedLineTests {
    private static final String XLS = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "&C&\"DejaVu Serif,Regular\"&12&A &P|''",
                "&L&\"Times New Roman,Bold\"&12Sở Nội vụ&RTrang &P/&N|Sở Nội vụ",
                "&CPage &P of &N|''",
                "&R&8Phụ lục &P: biểu số 5|Phụ lục : biểu số 5",
                "&C&10 2026&K01+000, đợt 2&KFF0000 |2026, đợt 2",
                "&LNghiên cứu && phát triển (R&&D)&CMẫu 02|Nghiên cứu & phát triển (R&D) Mẫu 02",
                "&L&D &T&C&Z&F&R&G|''",
                "&B&UKế hoạch&B năm|Kế hoạch năm",
                "&C&P+3|''",
                "Ban hành kèm theo Quyết định|Ban hành kèm theo Quyết định",
                "&C&&Co. Việt Nam|&Co. Việt Nam",
                "&|''"
            })
    void only_the_words_of_a_line_are_text(String line, String words) {
        assertThat(PrintedLine.words(line)).isEqualTo(words);
    }

    /** A file may say whatever it likes there; no program prints so much. */
    @Test
    void a_line_without_end_does_not_bring_the_workbook_down() {
        assertThat(PrintedLine.words("&CSố &P" + " .".repeat(200_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {XLS, XLSX})
    void a_workbook_is_read_with_the_words_that_are_printed_around_its_sheets(String type) throws Exception {
        try (var book = type.equals(XLS) ? new HSSFWorkbook() : new XSSFWorkbook()) {
            var sheet = book.createSheet("Biểu 1");
            sheet.createRow(0).createCell(0).setCellValue("Số hồ sơ");
            sheet.getHeader().setLeft("&\"DejaVu Serif,Regular\"&12Chi cục Văn thư");
            sheet.getHeader().setRight("&\"DejaVu Serif,Regular\"&12&A &P");
            sheet.getHeader().setCenter("A&&C");
            sheet.getFooter().setCenter("&10Kèm theo Tờ trình, trang &P/&N");
            var bytes = bytes(book);
            var file = Files.write(folder.resolve("bieu"), bytes);

            for (var request : new Request[] {
                new Request(1, Request.Kind.TEXT, type, bytes, null),
                new Request(2, Request.Kind.TEXT, type, null, file)
            }) {
                var text = Packed.unpack(new OfficeReader(new Limits(100_000, 10, 10, 10))
                        .text(request, (_, _) -> {})
                        .texts());
                assertThat(text)
                        .contains("Biểu 1", "Số hồ sơ", "A&C", "Chi cục Văn thư", "Kèm theo Tờ trình, trang /")
                        .doesNotContain("&\"", "&1", "DejaVu", "12Chi", "10Kèm");
            }
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
