package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionId;
import vn.vankho.shared.DataFolder;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/** Pages of old formats by a program that may be there or not. */
class OfficePagesTests {
    private static final String LETTER = "{\\rtf1\\ansi\\ansicpg1252 Ke hoach kiem ke ho so {\\u272?} luu tru.\\par}";

    private final ObjectStore store = mock(ObjectStore.class);

    @TempDir
    Path folder;

    @Test
    void a_letter_is_drawn_as_pdf_and_nothing_is_left_behind() throws Exception {
        var settings = new OfficeSettings("soffice", Duration.ofSeconds(60), true);
        assumeTrue(new OfficeProgram(settings).trouble().isEmpty(), "skipped: no LibreOffice");

        assertThat(draw(settings, LETTER)).isEqualTo(new StepOutcome.Done());

        var pdf = ArgumentCaptor.forClass(byte[].class);
        verify(store).putDerived(any(), eq("application/pdf"), pdf.capture());
        try (var document = Loader.loadPDF(pdf.getValue())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ke hoach kiem ke ho so");
        }
        try (var left = Files.list(folder.resolve("office"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_program_that_does_not_end_is_stopped_with_what_it_has_started() throws Exception {
        var endless = script("sleep 300 & sleep 300");

        var begin = System.nanoTime();
        assertThat(draw(new OfficeSettings(endless, Duration.ofSeconds(1), false), LETTER))
                .isEqualTo(new StepOutcome.Failed("extraction.timeout", "1"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void a_program_that_writes_nothing_says_so_and_one_that_is_missing_or_off_is_named() throws Exception {
        assertThat(draw(new OfficeSettings(script("exit 1"), Duration.ofSeconds(5), false), LETTER))
                .isEqualTo(new StepOutcome.Failed("extraction.office.failed", ""));
        assertThat(draw(new OfficeSettings("/nowhere/soffice", Duration.ofSeconds(5), false), LETTER))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.missing"));
        assertThat(draw(new OfficeSettings("none", Duration.ofSeconds(5), false), LETTER))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.off"));
        verify(store, never()).putDerived(any(), any(), any());
    }

    private StepOutcome draw(OfficeSettings settings, String rtf) throws Exception {
        when(store.open(any())).thenReturn(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.UTF_8)));
        var pages = new OfficePages(new OfficeProgram(settings), settings, store, new DataFolder(folder));
        return pages.draw(new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                StepKind.PICTURE,
                1,
                new Sha256("0".repeat(64)),
                rtf.length(),
                "thư.rtf",
                "application/rtf",
                1));
    }

    private String script(String line) throws Exception {
        var file =
                Files.writeString(folder.resolve("program-" + Math.abs(line.hashCode())), "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
