package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of dots in forms, and what stands before and behind them. */
class ScannedLeaderTests {
    @ParameterizedTest
    @CsvSource({
        "Ông/bà........-cccccesrecrred, Ông/bà.......................",
        "cho........cÓ, cho........cÓ",
        "số.......2026/NĐ-CP, số.......2026/NĐ-CP",
        "m£<.d£......., .............",
        "12/QĐ-SKHCN, 12/QĐ-SKHCN",
        "-, -",
    })
    void what_the_program_made_of_dots_is_dots_again(String read, String meant) {
        assertThat(ScannedLeader.mended(read, 5, false)).isEqualTo(meant);
    }

    @Test
    void behind_dots_only_what_the_program_is_sure_of_is_a_word() {
        assertThat(ScannedLeader.mended("sex", 12, true)).isEqualTo("...");
        assertThat(ScannedLeader.mended("các", 95, true)).isEqualTo("các");
        assertThat(ScannedLeader.mended("sex", 12, false)).isEqualTo("sex");
    }

    @Test
    void dots_say_nothing_of_how_well_a_page_was_read() {
        var table =
                "5\t1\t1\t1\t1\t1\t0\t0\t40\t20\t94\tChức\n5\t1\t1\t1\t1\t2\t50\t0\t40\t20\t0\tvụ..........ccrred\n";

        var read = new Tsv(table, 100, 100);

        assertThat(read.text()).isEqualTo("Chức vụ................");
        assertThat(read.confidence()).isEqualTo(94);
        assertThat(read.doubtful()).isZero();
    }
}
