package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
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
    private final List<byte[]> kept = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_letter_is_drawn_as_pdf_and_nothing_is_left_behind() throws Exception {
        var settings = settings("soffice", 60, true);
        assumeTrue(new OfficeProgram(settings).trouble().isEmpty(), "skipped: no LibreOffice");

        assertThat(draw(settings, LETTER)).isEqualTo(new StepOutcome.Done());

        try (var document = Loader.loadPDF(kept.getFirst())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ke hoach kiem ke ho so");
        }
        try (var left = Files.list(folder.resolve("office"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_brings_no_other_file_of_the_machine_into_its_pages() throws Exception {
        var settings = settings("soffice", 60, true);
        assumeTrue(new OfficeProgram(settings).trouble().isEmpty(), "skipped: no LibreOffice");
        var picture = folder.resolve("secret.png");
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        draw(settings, linking(picture), "application/vnd.oasis.opendocument.text");

        try (var document = Loader.loadPDF(kept.getFirst())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("Ke hoach");
        }
    }

    /** A text of OpenDocument that shows a picture which lies elsewhere. */
    private static byte[] linking(Path picture) throws IOException {
        var office = "urn:oasis:names:tc:opendocument:xmlns:";
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0" xmlns:draw="%1$sdrawing:1.0"
                 xmlns:svg="%1$ssvg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text>
                <text:p>Ke hoach <draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="5cm"><draw:image xlink:href="%2$s"
                 xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body>
                </office:document-content>""".formatted(office, picture.toUri());
        var manifest = """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/"
                 manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml"
                 manifest:media-type="text/xml"/></manifest:manifest>""".formatted(office);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entries = new LinkedHashMap<String, String>();
            entries.put("mimetype", "application/vnd.oasis.opendocument.text");
            entries.put("content.xml", content);
            entries.put("META-INF/manifest.xml", manifest);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_program_that_does_not_end_is_stopped_with_what_it_has_started() throws Exception {
        var endless = script("sleep 300 & sleep 300");

        var begin = System.nanoTime();
        assertThat(draw(settings(endless, 1, false), LETTER))
                .isEqualTo(new StepOutcome.Failed("extraction.timeout", "1"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void a_program_that_takes_too_much_memory_is_stopped_by_the_system() throws Exception {
        // a list of a hundred million words, which the shell holds in memory
        var greedy = script("x=$(head -c 900000000 /dev/zero | tr '\\0' a) && echo pdf > \"out/file.pdf\"");
        var settings = new OfficeSettings(greedy, Duration.ofSeconds(30), DataSize.ofMegabytes(200), false);

        assertThat(draw(settings, LETTER)).isEqualTo(new StepOutcome.Failed("extraction.office.failed", ""));
    }

    @Test
    void pages_that_outgrow_their_file_are_not_kept_unless_they_are_small() throws Exception {
        var small = script("head -c 150000 /dev/zero > out/file.pdf");
        var large = script("head -c 300000 /dev/zero > out/file.pdf");

        assertThat(draw(settings(small, 5, false), LETTER)).isEqualTo(new StepOutcome.Done());
        assertThat(draw(settings(large, 5, false), LETTER))
                .isEqualTo(new StepOutcome.Skipped("extraction.office.tooLarge"));
        assertThat(draw(settings(large, 5, false), LETTER + " ".repeat(310_000)))
                .isEqualTo(new StepOutcome.Done());
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

    private static OfficeSettings settings(String program, int seconds, boolean isolate) {
        return new OfficeSettings(program, Duration.ofSeconds(seconds), DataSize.ofGigabytes(2), isolate);
    }

    private StepOutcome draw(OfficeSettings settings, String rtf) throws Exception {
        return draw(settings, rtf.getBytes(StandardCharsets.UTF_8), "application/rtf");
    }

    private StepOutcome draw(OfficeSettings settings, byte[] bytes, String mediaType) throws Exception {
        when(store.open(any())).thenReturn(new ByteArrayInputStream(bytes));
        // the file is gone when the step has ended
        doAnswer(call -> kept.add(Files.readAllBytes(call.getArgument(1))))
                .when(store)
                .putDerived(any(), any(Path.class));
        var pages = new OfficePages(new OfficeProgram(settings), settings, store, new DataFolder(folder));
        return pages.draw(new StepTask(
                new DocumentId(Uuid7.next()),
                new VersionId(Uuid7.next()),
                StepKind.PICTURE,
                1,
                new Sha256("0".repeat(64)),
                bytes.length,
                "thư",
                mediaType,
                1));
    }

    private String script(String line) throws Exception {
        var file =
                Files.writeString(folder.resolve("program-" + Math.abs(line.hashCode())), "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
