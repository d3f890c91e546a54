package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreaksTests {
    private static final int DPI = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"900,0,120", "760,16,120", "700,-12,20"})
    void lines_are_read_across_a_streak_of_dust(int x, int lean, int tone) throws IOException {
        assumeThat(DrawnPage.tesseract()).as("tesseract on this machine").isPresent();
        var image = DrawnPage.of(DrawnPage.decision("12/QĐ-SKHCN", "An Phú"), 0, false);
        streak(image, x, lean, tone);

        var seen = new PageOcr(
                        new Tesseract(DrawnPage.tesseract().orElseThrow(), folder, () -> {}), Duration.ofSeconds(120))
                .read(GreyPage.of(image), DPI);

        assertThat(seen.text()).containsPattern("Điều 2\\. Quyết định này có .{1,2}iệu .{1,4} kể từ ngày ký\\.");
        assertThat(seen.text()).containsPattern("Căn cứ Luật Đo lường ngày 11 tháng \\S{1,3} năm 2011;");
    }

    @Test
    void rules_of_tables_and_pages_without_streaks_stay_as_they_are() {
        for (var image : new BufferedImage[] {
            DrawnPage.table(0), DrawnPage.of(DrawnPage.decision("12/QĐ-SKHCN", "An Phú"), 0, true), ruled()
        }) {
            var page = GreyPage.of(image);

            assertThat(Streaks.removed(page, DPI)).isSameAs(page);
        }
    }

    /** A page is set straight only afterwards: its rules drift by a pixel or two within half an inch, and may be grey. */
    @ParameterizedTest
    @CsvSource({".012,1,0", "-.012,1,0", ".012,1,150", "-.006,2,150", "0,2,150"})
    void the_side_of_a_leaning_table_stays(double lean, int thickness, int tone) {
        var image = DrawnPage.table(0);
        streak(image, 900, (int) (-lean * image.getHeight()), 0);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(tone, tone, tone));
        graphics.setStroke(new BasicStroke(thickness));
        for (int y = 300; y < 2000; y += 200) graphics.drawLine(120, y, 1500, (int) (y + lean * 1380));
        graphics.dispose();
        var page = GreyPage.of(image);

        assertThat(Streaks.removed(page, DPI)).isSameAs(page);
    }

    /** A table that runs over the whole of a cut sheet, with rules that lie. */
    private static BufferedImage ruled() {
        var image = DrawnPage.table(0);
        streak(image, 900, 0, 0);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        for (int y = 300; y < 2000; y += 200) graphics.drawLine(120, y, 1500, y);
        graphics.dispose();
        return image;
    }

    private static void streak(BufferedImage image, int x, int lean, int tone) {
        var graphics = image.createGraphics();
        graphics.setColor(new Color(tone, tone, tone));
        graphics.setStroke(new BasicStroke(2));
        graphics.drawLine(x, 0, x + lean, image.getHeight());
        graphics.dispose();
    }
}
