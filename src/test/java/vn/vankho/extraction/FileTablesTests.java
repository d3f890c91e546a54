package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Refused;

/** A register in an office file is read whatever program wrote it, and hurts nobody whatever attacker wrote it. */
class FileTablesTests {
    private static final int ROWS = 200_000;

    @TempDir
    static Path folder;

    private static WorkerPool pool;
    private static FileTables tables;

    @BeforeAll
    static void start() throws IOException {
        pool = Workers.pool(60, 30, 20_000_000);
        tables = tables(Duration.ofSeconds(10));
    }

    private static FileTables tables(Duration wait) throws IOException {
        return new FileTables(pool, new MadeFiles(new DataFolder(folder), Workers.settings(60, 30, 20_000_000)), wait);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void days_of_a_workbook_are_days_whatever_the_cell_shows_and_blank_rows_are_counted() throws IOException {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var rows = read(workbook(workbook)).getFirst().rows();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(3)).containsExactly("7", "", "2019-05-06", "1200000");
        }
    }

    @Test
    void rows_that_are_only_painted_do_not_count() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sổ");
            sheet.createRow(0).createCell(0).setCellValue("một");
            sheet.createRow(1_048_575).createCell(0).setCellStyle(workbook.createCellStyle());
            assertThat(read(bytes(workbook)).getFirst().rows()).containsExactly(List.of("một"));
        }
    }

    @Test
    void tables_of_a_decision_are_called_by_what_stands_above_them_and_cells_keep_their_columns() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("STT");
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
            table.getRow(1).getCell(1).setText("Quyết định");
            document.write(out);
            var sheet = read(out.toByteArray()).getFirst();
            assertThat(sheet.name()).isEqualTo("A. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
            assertThat(sheet.rows()).containsExactly(List.of("STT", ""), List.of("", "", "Quyết định"));
        }
    }

    @Test
    void a_file_that_unfolds_is_refused_with_its_reason_and_the_next_one_is_read() throws IOException {
        var said = new LinkedHashMap<String, String>();
        said.put("document type", refusal(HostileTables.sheet("<!DOCTYPE x [<!ENTITY a \"laugh\">]>", "")));
        said.put("billion laughs", refusal(HostileTables.laughs()));
        said.put("ten million rows", refusal(HostileTables.rows(10_000_000)));
        said.put("one string everywhere", refusal(HostileZips.xlsxThatRepeats()));
        said.put("bomb of Word", refusal(HostileWord.bomb(400)));
        said.put("one cell of 300 MB", refusal(HostileTables.longString(300)));
        said.put("tables in tables", refusal(HostileWord.docxNested(20_000)));
        said.put("half a file", refusal(HostileZips.half(workbook(new XSSFWorkbook()))));
        said.put("password", refusal(locked()));
        said.put("no zip", refusal("PK no zip".getBytes(UTF_8)));

        assertThat(said)
                .containsExactly(
                        entry("document type", "broken"),
                        entry("billion laughs", "broken"),
                        entry("ten million rows", "tooMany"),
                        entry("one string everywhere", "tooBig"),
                        entry("bomb of Word", "broken"),
                        entry("one cell of 300 MB", "broken"),
                        entry("tables in tables", "broken"),
                        entry("half a file", "broken"),
                        entry("password", "locked"),
                        entry("no zip", "broken"));
        assertThat(read(workbook(new XSSFWorkbook())).getFirst().rows()).hasSize(4);
    }

    @Test
    void a_wide_sheet_with_little_in_each_cell_is_refused_before_it_fills_the_memory_of_the_portal()
            throws IOException {
        assertThat(refusal(wide(100, 60))).isEqualTo("read 1");
        assertThat(refusal(wide(34_000, 60))).isEqualTo("cells");
    }

    private static byte[] wide(int rows, int columns) throws IOException {
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < rows; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < columns; j++) row.createCell(j).setCellValue(1);
            }
            return bytes(workbook);
        }
    }

    @Test
    void who_sends_a_register_while_all_readers_read_is_told_so() throws Exception {
        var busy = Thread.ofPlatform().daemon().start(() -> Workers.read(pool, "test/busy-loop", new byte[1]));
        var other = Thread.ofPlatform().daemon().start(() -> {
            try {
                pool.runSoon(Workers.job("test/busy-loop", new byte[1]), Duration.ofMillis(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread.sleep(500);
        try {
            assertThatThrownBy(
                            () -> tables(Duration.ofMillis(100)).read("sổ", workbook(new XSSFWorkbook()), 9, 9, 9, 9))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.tables.busy"));
        } finally {
            busy.interrupt();
            other.interrupt();
            busy.join();
            other.join();
        }
    }

    private static List<FileTables.Table> read(byte[] bytes) {
        return tables.read("sổ.xlsx", bytes, ROWS, 60, 8_000, 2_000_000);
    }

    private static String refusal(byte[] bytes) {
        try {
            return "read " + read(bytes).size();
        } catch (Refused refused) {
            return refused.key().replace("extraction.tables.", "");
        }
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            var sheet = workbook.createSheet("Sổ");
            sheet.createRow(0).createCell(0).setCellValue("SỔ THEO DÕI");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(7);
            row.createCell(2).setCellValue(LocalDate.parse("2019-05-06"));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue(1_200_000);
            return bytes(workbook);
        }
    }

    private static byte[] locked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("kín");
            return bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
