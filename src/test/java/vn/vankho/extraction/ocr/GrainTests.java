package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grain as a bad copier strews it, seven black specks to three white ones. */
class GrainTests {
    private static final int DPI = 200;

    @TempDir
    Path folder;

    @Test
    void lines_are_read_through_grain() throws IOException {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var page = strewn(decision(), .04, 1);

        var seen = new PageOcr(
                        new Tesseract(DrawnPage.tesseract().orElseThrow(), folder, () -> {}), Duration.ofSeconds(120))
                .read(page, DPI);

        assertThat(seen.text()).containsPattern("Căn cứ Luật Đo lường ngày 11 tháng \\S{1,3} năm 2011;");
        assertThat(seen.confidence()).isGreaterThan(80);
    }

    @Test
    void specks_are_gone_and_strokes_stay() {
        var clean = GreyPage.of(decision());
        var smooth = Grain.removed(strewn(decision(), .04, 1), DPI);

        assertThat(dark(smooth)).isBetween(dark(clean) * 7 / 10, dark(clean) * 13 / 10);
    }

    @Test
    void clean_pages_and_such_with_some_dirt_stay_as_they_are() {
        for (var image : new BufferedImage[] {DrawnPage.table(0), DrawnPage.table(2), decision()}) {
            var page = GreyPage.of(image);

            assertThat(Grain.removed(page, DPI)).isSameAs(page);
        }
        var dirty = strewn(decision(), .004, 1);
        assertThat(Grain.removed(dirty, DPI)).isSameAs(dirty);
    }

    /** What weighs as much as 3 % did on a page of words at 150 pixels an inch; the same share weighs more the finer a page is scanned. */
    @Test
    void a_coarse_page_with_as_much_of_it_is_smoothed_too() {
        var page = strewn(new BufferedImage(1_240, 1_754, BufferedImage.TYPE_BYTE_GRAY), 0, 1);
        var white = new GreyPage(page.width(), page.height(), inverted(page.pixels()));
        var random = new Random(42);
        for (int i = 0; i < white.pixels().length * .017; i++)
            white.pixels()[random.nextInt(white.pixels().length)] = 0;

        assertThat(dark(Grain.removed(white, 150))).isLessThan(dark(white) / 20);
    }

    @Test
    void at_twice_the_resolution_specks_are_twice_as_large() {
        var strewn = strewn(new BufferedImage(1_300, 1_300, BufferedImage.TYPE_BYTE_GRAY), .01, 2);
        var white = new GreyPage(1_300, 1_300, inverted(strewn.pixels()));

        assertThat(dark(Grain.removed(white, 600))).isLessThan(dark(white) / 50);
    }

    private static BufferedImage decision() {
        return DrawnPage.of(DrawnPage.decision("12/QĐ-SKHCN", "An Phú"), 0, false);
    }

    private static byte[] inverted(byte[] pixels) {
        for (int i = 0; i < pixels.length; i++) pixels[i] = (byte) (255 - (pixels[i] & 0xFF));
        return pixels;
    }

    private static long dark(GreyPage page) {
        long dark = 0;
        for (byte pixel : page.pixels()) if ((pixel & 0xFF) < 128) dark++;
        return dark;
    }

    /** @param share of its pixels. @param side of a speck */
    private static GreyPage strewn(BufferedImage image, double share, int side) {
        var page = GreyPage.of(image);
        var random = new Random(42);
        for (int i = 0; i < page.pixels().length * share / side / side; i++) {
            int x = random.nextInt(page.width() - side);
            int y = random.nextInt(page.height() - side);
            byte tone = (byte) (random.nextInt(10) < 7 ? 0 : 255);
            for (int dy = 0; dy < side; dy++)
                for (int dx = 0; dx < side; dx++) page.pixels()[(y + dy) * page.width() + x + dx] = tone;
        }
        return page;
    }
}
