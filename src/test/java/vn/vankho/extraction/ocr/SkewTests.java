package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By how much a page lies crooked, and how it is set straight. */
class SkewTests {
    private static final List<String> LINES = DrawnPage.decision("12/QĐ-SKHCN", "An Phú");

    @ParameterizedTest
    @ValueSource(doubles = {-10, -5.3, -2, -1, .5, 1, 3, 7.7, 10})
    void the_angle_of_a_crooked_page_is_told_to_a_fifth_of_a_degree(double angle) {
        var page = GreyPage.of(DrawnPage.of(LINES, angle, false));

        assertThat(Skew.lie(page).upright()).isCloseTo(angle, within(.2));
        assertThat(Math.abs(Skew.lie(page.rotated(-Skew.lie(page).upright())).upright()))
                .isLessThanOrEqualTo(.2);
    }

    @Test
    void a_straight_page_an_empty_one_and_a_black_one_are_left_as_they_are() {
        assertThat(Skew.lie(GreyPage.of(DrawnPage.of(LINES, 0, false))).upright())
                .isZero();
        assertThat(Skew.lie(GreyPage.of(DrawnPage.of(List.of(), 0, false))).upright())
                .isZero();
        assertThat(Skew.lie(GreyPage.of(new BufferedImage(500, 700, BufferedImage.TYPE_INT_RGB)))
                        .upright())
                .isZero();
    }

    @Test
    void a_page_on_its_side_is_seen_to_be_one() {
        var page = GreyPage.of(DrawnPage.of(LINES, 1, false));

        assertThat(Skew.lie(page).onItsSide()).isFalse();
        assertThat(Skew.lie(page).clear()).isTrue();
        assertThat(Skew.lie(page.turned(1)).clear()).isTrue();
        assertThat(Skew.lie(page.turned(1)).onItsSide()).isTrue();
        assertThat(Skew.lie(page.turned(3)).onItsSide()).isTrue();
        assertThat(Skew.lie(page.turned(1)).after(3)).isCloseTo(1, within(.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5})
    void a_table_with_long_upright_rules_lies_as_its_words_do(double angle) {
        var page = GreyPage.of(DrawnPage.table(angle));

        assertThat(Skew.lie(page).onItsSide()).isFalse();
        assertThat(Skew.lie(page.turned(1)).onItsSide()).isTrue();
    }

    @Test
    void turning_four_times_a_quarter_changes_nothing() {
        var page = GreyPage.of(DrawnPage.of(LINES, 0, false));

        assertThat(page.turned(1).turned(1).turned(1).turned(1).pixels()).isEqualTo(page.pixels());
        assertThat(page.turned(2).pixels()).isEqualTo(page.turned(1).turned(1).pixels());
        assertThat(page.turned(1).width()).isEqualTo(page.height());
    }

    @Test
    void what_is_red_is_no_ink_and_what_is_black_is() {
        var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, new Color(215, 40, 50).getRGB());
        image.setRGB(1, 0, Color.BLACK.getRGB());

        var page = GreyPage.of(image);

        assertThat(page.at(0, 0)).isGreaterThan(200);
        assertThat(page.at(1, 0)).isZero();
    }
}
