package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.vankho.extraction.OfficeDrawing.settings;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.vankho.document.StepOutcome;
import vn.vankho.shared.DataFolder;

/** Pages of old formats by a program that may be there or not. */
class OfficePagesTests {
    private static final String LETTER = "{\\rtf1\\ansi\\ansicpg1252 Ke hoach kiem ke ho so {\\u272?} luu tru.\\par}";

    private final List<byte[]> kept = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_letter_is_drawn_as_pdf_and_nothing_is_left_behind() throws Exception {
        var settings = settings("soffice", 60, true);
        assumeTrue(new OfficeProgram(settings, new DataFolder(folder)).trouble().isEmpty(), "skipped: no LibreOffice");

        assertThat(draw(settings, LETTER)).isEqualTo(new StepOutcome.Done());

        try (var document = Loader.loadPDF(kept.getFirst())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ke hoach kiem ke ho so");
        }
        try (var left = Files.list(folder.resolve("office"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void days_and_numbers_of_a_workbook_are_drawn_as_they_are_written_in_vietnam() throws Exception {
        var settings = settings("soffice", 60, true);
        assumeTrue(new OfficeProgram(settings, new DataFolder(folder)).trouble().isEmpty(), "skipped: no LibreOffice");
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var row = book.createSheet("Theo dõi").createRow(0);
            var day = book.createCellStyle();
            day.setDataFormat((short) 14);
            row.createCell(0).setCellValue(LocalDate.of(2026, 3, 5));
            row.getCell(0).setCellStyle(day);
            var money = book.createCellStyle();
            money.setDataFormat((short) 3);
            row.createCell(1).setCellValue(1_200_000);
            row.getCell(1).setCellStyle(money);
            book.getSheetAt(0).setColumnWidth(0, 5_000);
            book.getSheetAt(0).setColumnWidth(1, 5_000);
            book.write(out);
        }

        assertThat(draw(settings, out.toByteArray(), "application/vnd.ms-excel"))
                .isEqualTo(new StepOutcome.Done());

        try (var document = Loader.loadPDF(kept.getFirst())) {
            assertThat(new PDFTextStripper().getText(document)).contains("05/03/2026", "1.200.000");
        }
    }

    @Test
    void a_program_that_does_not_end_is_stopped_with_what_it_has_started() throws Exception {
        var endless = script("sleep 300 & sleep 300");

        var begin = System.nanoTime();
        assertThat(draw(settings(endless, 1, false), LETTER))
                .as("on a busy machine: once more later")
                .isEqualTo(new StepOutcome.TryLater("extraction.timeout", "1", Tries.wait(1)));
        var drawing = new OfficeDrawing(settings(endless, 1, false), folder);
        assertThat(drawing.draw(LETTER.getBytes(StandardCharsets.UTF_8), "application/rtf", 5))
                .isEqualTo(new StepOutcome.Failed("extraction.timeout", "1"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void a_program_that_takes_too_much_memory_is_stopped_by_the_system() throws Exception {
        // a list of a hundred million words, which the shell holds in memory
        var greedy = script("x=$(head -c 900000000 /dev/zero | tr '\\0' a) && echo pdf > \"out/file.pdf\"");
        var settings = new OfficeSettings(greedy, Duration.ofSeconds(30), DataSize.ofMegabytes(200), false);

        assertThat(draw(settings, LETTER)).isEqualTo(new StepOutcome.Failed("extraction.office.failed", ""));
    }

    @Test
    void pages_that_outgrow_their_file_are_not_kept_without_room_however_small_they_are() throws Exception {
        var small = script("head -c 150000 /dev/zero > out/file.pdf");
        var large = script("head -c 300000 /dev/zero > out/file.pdf");

        assertThat(drawnWithoutRoom(small, LETTER)).isEqualTo(new StepOutcome.Skipped("extraction.office.noRoom"));
        assertThat(drawnWithoutRoom(large, LETTER)).isEqualTo(new StepOutcome.Skipped("extraction.office.noRoom"));
        assertThat(drawnWithoutRoom(large, LETTER + " ".repeat(310_000))).isEqualTo(new StepOutcome.Done());
    }

    @Test
    void pages_that_nobody_would_turn_over_are_too_large_whatever_room_there_is() throws Exception {
        var drawing =
                new OfficeDrawing(settings(script("head -c 52428801 /dev/zero > out/file.pdf"), 5, false), folder);
        drawing.free = 100_000_000;

        assertThat(drawing.draw(LETTER.getBytes(StandardCharsets.UTF_8), "application/rtf"))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.tooLarge"));
    }

    private StepOutcome drawnWithoutRoom(String program, String letter) throws Exception {
        var drawing = new OfficeDrawing(settings(program, 5, false), folder);
        drawing.free = 0;
        return drawing.draw(letter.getBytes(StandardCharsets.UTF_8), "application/rtf");
    }

    @Test
    void pages_larger_than_their_file_are_kept_as_long_as_all_of_them_find_room() throws Exception {
        var drawing = new OfficeDrawing(settings(script("head -c 300000 /dev/zero > out/file.pdf"), 5, false), folder);
        drawing.free = 700_000;
        var letter = LETTER.getBytes(StandardCharsets.UTF_8);

        assertThat(drawing.draw(letter, "application/rtf")).isEqualTo(new StepOutcome.Done());
        assertThat(drawing.draw(letter, "application/rtf")).isEqualTo(new StepOutcome.Done());
        assertThat(drawing.draw(letter, "application/rtf"))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.noRoom"));
        assertThat(drawing.taken).isEqualTo(600_000);
    }

    @Test
    void where_the_system_keeps_no_program_apart_none_is_started_and_the_reason_is_said() throws Exception {
        var started = folder.resolve("started");
        var program = script("touch " + started);
        var forbidden = script("echo 'unshare: unshare failed: Operation not permitted' >&2; exit 1");
        var office = new OfficeProgram(settings(program, 5, true), new DataFolder(folder), forbidden);

        assertThat(office.trouble()).isEqualTo("extraction.office.network");
        assertThat(new OfficeProgram(settings(program, 5, true), new DataFolder(folder), "/nowhere/unshare").trouble())
                .isEqualTo("extraction.office.network");
        assertThat(new OfficeProgram(settings(program, 5, false), new DataFolder(folder), forbidden).trouble())
                .isEmpty();
        assertThat(started).doesNotExist();
    }

    @Test
    void a_program_that_writes_nothing_says_so_and_one_that_is_missing_or_off_is_named() throws Exception {
        assertThat(draw(settings(script("exit 1"), 5, false), LETTER))
                .isEqualTo(new StepOutcome.Failed("extraction.office.failed", ""));
        assertThat(draw(settings("/nowhere/soffice", 5, false), LETTER))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.missing"));
        assertThat(draw(settings("none", 5, false), LETTER))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.off"));
        assertThat(kept).isEmpty();
    }

    private StepOutcome draw(OfficeSettings settings, String rtf) throws Exception {
        return draw(settings, rtf.getBytes(StandardCharsets.UTF_8), "application/rtf");
    }

    private StepOutcome draw(OfficeSettings settings, byte[] bytes, String mediaType) throws Exception {
        var drawing = new OfficeDrawing(settings, folder);
        var outcome = drawing.draw(bytes, mediaType);
        kept.addAll(drawing.kept);
        return outcome;
    }

    private String script(String line) throws Exception {
        var file =
                Files.writeString(folder.resolve("program-" + Math.abs(line.hashCode())), "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
