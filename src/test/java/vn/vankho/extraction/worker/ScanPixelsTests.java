package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.extraction.ocr.GreyPage;

/** Image files as they are given to the reader of letters. */
class ScanPixelsTests {
    private static final int LIMIT = 36_000_000;
    private static final int GREY = 40;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY})
    void a_plan_of_fifty_million_pixels_is_read_with_no_more_than_a_sheet_of_a4_has(int type) throws Exception {
        var plan = new BufferedImage(6_000, 8_000, type);
        paint(plan, Color.WHITE, Color.BLACK);

        var pixels = pixels(plan, "png");

        var page = pixels.page();
        assertThat((long) page.width() * page.height()).isBetween(LIMIT / 5L, (long) LIMIT);
        assertThat((double) page.width() / page.height()).isBetween(.74, .76);
        assertThat(light(page, .25, .25)).isLessThan(GREY);
        assertThat(light(page, .75, .75)).isGreaterThan(255 - GREY);
        assertThat(pixels.red()).as("nothing on it is red").isNull();
    }

    /** One pixel in four was all that was left of thin lines. */
    @Test
    void lines_of_one_pixel_stay_on_a_page_that_is_made_coarser() throws Exception {
        var plan = new BufferedImage(6_300, 6_300, BufferedImage.TYPE_BYTE_BINARY);
        paint(plan, Color.WHITE, Color.WHITE);
        for (int y = 1; y < 6_300; y += 600) for (int x = 0; x < 6_300; x++) plan.setRGB(x, y, 0xFF000000);

        var page = pixels(plan, "png").page();

        int lines = 0;
        for (int y = 0; y < page.height(); y++) if ((page.pixels()[y * page.width()] & 0xFF) < 200) lines++;
        assertThat(lines).isEqualTo(11);
    }

    @Test
    void a_sheet_of_a4_at_six_hundred_pixels_an_inch_keeps_them() throws Exception {
        var sheet = new BufferedImage(4_960, 7_016, BufferedImage.TYPE_BYTE_BINARY);
        paint(sheet, Color.WHITE, Color.BLACK);

        assertThat(pixels(sheet, "tiff").page().width()).isEqualTo(4_960);
    }

    @Test
    void a_photo_has_the_colours_it_was_taken_in() throws Exception {
        var photo = new BufferedImage(7_000, 5_500, BufferedImage.TYPE_3BYTE_BGR);
        paint(photo, new Color(210, 20, 30), new Color(20, 30, 210));

        var seen = pixels(photo, "jpeg");

        assertThat(seen.page().width()).isEqualTo(3_500);
        assertThat(light(seen.page(), .75, .75)).as("red ink").isBetween(205, 215);
        assertThat(light(seen.page(), .25, .25)).as("blue ink").isLessThan(2 * GREY);
        assertThat(seen.red()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void what_is_transparent_is_white(String format) throws Exception {
        var page = new BufferedImage(400, 600, BufferedImage.TYPE_INT_ARGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 200, 300);
        graphics.setColor(new Color(200, 0, 0));
        graphics.fillRect(200, 0, 200, 300);
        graphics.dispose();

        var seen = pixels(page, format);

        assertThat(light(seen.page(), .25, .25)).isLessThan(GREY);
        assertThat(light(seen.page(), .25, .75)).isEqualTo(255);
        assertThat(seen.red()).isNotNull();
    }

    @Test
    void what_is_transparent_in_a_palette_is_white() throws Exception {
        byte[] black = {0, 0};
        byte[] seen = {0, (byte) 255};
        var colours = new IndexColorModel(1, 2, black, black, black, seen);
        var page = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_BINARY, colours);
        for (int y = 0; y < 300; y++)
            for (int x = 0; x < 400; x++) page.getRaster().setSample(x, y, 0, 1);

        var pixels = pixels(page, "png");

        assertThat(light(pixels.page(), .5, .25)).isLessThan(GREY);
        assertThat(light(pixels.page(), .5, .75)).isEqualTo(255);
    }

    /** The upper left quarter in one colour, all else in the other. */
    private static void paint(BufferedImage image, Color ground, Color quarter) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(quarter);
        graphics.fillRect(0, 0, image.getWidth() / 2, image.getHeight() / 2);
        graphics.dispose();
    }

    private static int light(GreyPage page, double x, double y) {
        return page.pixels()[(int) (y * page.height()) * page.width() + (int) (x * page.width())] & 0xFF;
    }

    private static ScanPixels pixels(BufferedImage image, String format) throws Exception {
        return Pictures.opened(
                new Request(1, Request.Kind.SCAN, "image/" + format, file(image, format), null),
                reader -> ScanPixels.of(reader, 1, true));
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
