package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.recognition.Evidence;

/** A long text is shown where it is looked at, a short one whole. */
class SourceTextTests {
    @Test
    void a_short_text_is_shown_page_by_page() {
        assertThat(SourceText.of(List.of("Trang một", "Trang hai"), List.of()).pieces())
                .containsExactly(
                        new SourceText.Piece(1, 0, "Trang một", false), new SourceText.Piece(2, 0, "Trang hai", false));
    }

    @Test
    void of_a_long_one_the_beginning_and_what_stands_around_the_places() {
        var page = "a".repeat(50_000);
        var places = List.of(
                new Evidence(1, 40_000, 40_010, ""), new Evidence(1, 40_500, 40_600, ""), new Evidence(3, 10, 20, ""));

        var pieces = SourceText.of(List.of(page, page, page), places).pieces();

        assertThat(pieces).extracting(SourceText.Piece::page).containsExactly(1, 1, 3);
        assertThat(pieces).extracting(SourceText.Piece::from).containsExactly(0, 38_500, 0);
        assertThat(pieces).extracting(SourceText.Piece::leftOut).containsExactly(false, true, false);
        assertThat(pieces.get(1).text()).hasSize(40_600 + 1_500 - 38_500);
    }
}
