package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.document.StepOutcome;
import vn.vankho.shared.DataFolder;

/** Files of old formats before LibreOffice: whatever they link to, their pages hold nothing of this machine and nobody is called. */
class HostileOfficeTests {
    private static final int FILE_SECONDS = 60;

    /** The letters of the canary that every charset reads alike. */
    private static final String WORDS = Lookout.WORDS.substring(Lookout.WORDS.lastIndexOf('-') + 1);

    @TempDir
    static Path pictures;

    @TempDir
    Path folder;

    static Stream<DrawnSet.Drawn> files() throws IOException {
        var picture = pictures.resolve("canary.png");
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return DrawnSet.files(picture.toUri().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_brings_nothing_of_this_machine_into_its_pages_and_calls_nobody(DrawnSet.Drawn hostile)
            throws Exception {
        var drawing = new OfficeDrawing(OfficeDrawing.settings("soffice", FILE_SECONDS, true), folder);
        assumeTrue(drawing.isThere(), "not run: no LibreOffice");
        int before = Lookout.callers();
        long start = System.nanoTime();

        var outcome = drawing.draw(hostile.bytes(), hostile.mediaType());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2 * FILE_SECONDS));
        assertThat(Lookout.callers()).as("whom the file called").isEqualTo(before);
        assertThat(outcome).isIn(new StepOutcome.Done(), new StepOutcome.Failed("extraction.office.failed", ""));
        for (var pdf : drawing.kept) holdsNothing(pdf);
        try (var left = Files.list(folder.resolve("office"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A program of an office may lie beside what the portal keeps, or the portal below /opt. */
    @Test
    void a_program_sees_nothing_of_the_portal_of_opt_and_of_the_devices() throws Exception {
        var data = Files.createDirectories(folder.resolve("bin/data"));
        var room = Files.createDirectories(data.resolve("office/room"));
        var opt = Path.of("/opt");
        // as root it is laid where the portal is installed; others find /opt itself missing
        var installed = Files.isWritable(opt) ? Files.createTempFile(opt, "canary", ".txt") : null;
        Files.writeString(data.resolve("canary.txt"), WORDS);
        var program = Files.writeString(folder.resolve("bin/soffice"), """
                #!/bin/sh
                find /opt /dev %s -maxdepth 1 2>/dev/null
                """.formatted(data));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var office =
                new OfficeProgram(OfficeDrawing.settings(program.toString(), FILE_SECONDS, true), new DataFolder(data));
        assumeTrue(office.trouble().isEmpty(), "not run: the system keeps nothing apart");
        var process = new ProcessBuilder(office.command(room, room.resolve("thư.rtf")))
                .redirectErrorStream(true)
                .start();

        var seen = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        if (installed != null) Files.delete(installed);

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "/dev",
                        "/dev/null",
                        "/dev/zero",
                        "/dev/urandom",
                        data.toString(),
                        data.resolve("office").toString());
    }

    private static void holdsNothing(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain(WORDS);
            assertThat(pictures(document)).as("pictures on the pages").isZero();
        }
    }

    private static long pictures(PDDocument document) {
        long pictures = 0;
        for (var page : document.getPages())
            for (COSName name : page.getResources().getXObjectNames())
                if (page.getResources().isImageXObject(name)) pictures++;
        return pictures;
    }
}
