package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether letters can be read off scans on this machine, and what is said when they cannot. */
class ScanProgramTests {
    @TempDir
    Path folder;

    @Test
    void a_program_that_is_not_there_or_switched_off_is_said_to_be_so() {
        assertThat(found(folder.resolve("tesseract").toString()).trouble()).isEqualTo("extraction.ocr.missing");
        assertThat(found("no-such-program-anywhere").trouble()).isEqualTo("extraction.ocr.missing");
        assertThat(found("none").trouble()).isEqualTo("extraction.ocr.off");
    }

    @Test
    void a_program_without_vietnamese_is_of_no_use() throws IOException {
        var program = program("eng");

        var found = found(program.toString());

        assertThat(found.trouble()).isEqualTo("extraction.ocr.language");
        assertThat(new ScanProgram(settings(program.toString()), () -> false).isExpected())
                .isFalse();
        assertThat(found.version()).isEqualTo("tesseract 9.9");
        assertThat(found.isThere()).isFalse();
    }

    @Test
    void a_program_with_vietnamese_is_found_and_missed_when_it_is_taken_away() throws IOException {
        var path = program("vie");
        var program = new ScanProgram(settings(path.toString()), () -> false);

        assertThat(program.found().path()).isEqualTo(path);
        Files.delete(path);
        assertThat(program.found().trouble()).isEqualTo("extraction.ocr.missing");
    }

    @Test
    void a_program_whose_vietnamese_is_taken_away_is_of_no_use_any_more() throws IOException {
        var language = Files.createFile(folder.resolve("vie.traineddata"));
        var program = new ScanProgram(settings(saying("""
                echo 'List of available languages in "%1$s" (1):'; [ -e %1$s/vie.traineddata ] && echo vie || echo eng""".formatted(folder)).toString()), () -> false);
        assertThat(program.found().isThere()).isTrue();

        Files.delete(language);

        assertThat(program.found().trouble()).isEqualTo("extraction.ocr.language");
        assertThat(program.isExpected()).as("scans wait for the newer package").isTrue();
    }

    @Test
    void a_program_that_says_nothing_and_does_not_end_holds_nobody_for_long() throws IOException {
        var begin = System.nanoTime();
        var program = new ScanProgram(settings(saying("sleep 300").toString()), () -> false);

        var found = program.found();

        assertThat(found.trouble()).isEqualTo("extraction.ocr.slow");
        assertThat(found.isThere()).isFalse();
        assertThat(program.isExpected()).as("scans wait for it").isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void a_program_that_has_read_scans_before_the_last_start_is_waited_for_unless_it_is_switched_off() {
        assertThat(new ScanProgram(settings("no-such-program-anywhere"), () -> true).isExpected())
                .isTrue();
        assertThat(new ScanProgram(settings("no-such-program-anywhere"), () -> false).isExpected())
                .isFalse();
        assertThat(new ScanProgram(settings("none"), () -> true).isExpected()).isFalse();
    }

    private Path program(String language) throws IOException {
        return saying("echo 'List of available languages:'; echo " + language);
    }

    /** @param languages what it does when it is asked for them */
    private Path saying(String languages) throws IOException {
        var path = folder.resolve("tesseract");
        Files.writeString(path, """
                #!/bin/sh
                if [ "$1" = --version ]; then echo 'tesseract 9.9'; else %s; fi
                """.formatted(languages));
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static ScanProgram.Found found(String program) {
        return new ScanProgram(settings(program), () -> false).found();
    }

    private static ScanSettings settings(String program) {
        return new ScanSettings(program, 1, 100, 75, 15);
    }
}
