package vn.vankho.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A packed reading view that is one piece, and the place where one of several is cut. */
class ReadingCutTests {
    private static final String LINE = "<p>Bến phà cũ và các việc khác của đơn vị trong năm kế hoạch.</p>\n";

    @Test
    void of_one_piece_there_is_no_bar_and_the_found_line_stays_in_sight_below_its_pictures() throws IOException {
        var view = LINE + picture() + picture() + "<p id=here>Cầu Bãi Cháy.</p>" + LINE.repeat(200);
        try (var scripts = open(view, "query: 'cầu bãi cháy'")) {
            var frame = scripts.page.frameLocator("iframe");
            frame.locator("#here mark").first().waitFor();
            scripts.page.waitForFunction(
                    "[...document.querySelector('iframe').contentDocument.images].every((one) => one.complete)");
            scripts.page.waitForFunction("scrollY > 0");

            assertThat(frame.locator("#here")).isInViewport();
            assertThat(scripts.page.locator(".vk-pieces")).hasCount(0);
            assertThat(scripts.page.locator("iframe")).hasAttribute("title", "Văn bản");
        }
    }

    @Test
    void a_page_opens_in_the_piece_of_its_words_not_at_the_end_of_the_one_before() {
        var lines = LINE.repeat(499_000 / (LINE.length() - "<p></p>".length()));
        var view = lines + "<hr>\n<p id=second>" + "Trang hai. ".repeat(1_000) + "</p>" + LINE;
        try (var scripts = open(view, "page: 2")) {
            assertThat(scripts.page.locator(".vk-pieces span")).hasText("Phần 2/2");
            assertThat(scripts.page.frameLocator("iframe").locator("#second")).isInViewport();
            assertThat(scripts.page.frameLocator("iframe").locator("hr")).hasCount(1);
        }
    }

    private static ScriptPage open(String view, String place) {
        var scripts =
                new ScriptPage("<vk-reading></vk-reading>").serving("text", "<body><template>" + view + "</template>");
        scripts.open("""
                async () => {
                  const one = document.querySelector('vk-reading');
                  await import('/reading-page.js');
                  const words = { pieces: 'Các phần', piece: 'Phần', before: 'Phần trước', after: 'Phần sau' };
                  Object.assign(one, { %s, frameTitle: 'Văn bản', words });
                  one.setAttribute('src', '/text');
                }""".formatted(place));
        return scripts;
    }

    /** Nothing but noise, so that it takes a moment to be drawn. */
    private static String picture() throws IOException {
        var noise = new BufferedImage(500, 1_400, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(1);
        for (int y = 0; y < noise.getHeight(); y++)
            for (int x = 0; x < noise.getWidth(); x++) noise.setRGB(x, y, random.nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", bytes);
        return "<p><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray())
                + "\"></p>";
    }
}
