package vn.vankho.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that were lost in the scanner, and words that are left as they were read. */
class ScannedWordTests {
    @ParameterizedTest
    @CsvSource({
        "QUYÉT, QUYẾT",
        "Quyét, Quyết",
        "quyét., quyết.",
        "(duyẹt), (duyệt)",
        "tô, tô",
        "quyên, quyên",
        "quyet, quyet",
        "Internet, Internet",
        "UBND, UBND",
        "QĐ-UBND, QĐ-UBND",
        "(cÓ, (có",
        "CÔng, Công",
        "QĐ-TTg, QĐ-TTg",
        "TTg, TTg",
        "ThS, ThS",
        "m2, m2",
        "Web, Web",
        "'', ''"
    })
    void a_word_is_mended_where_one_syllable_alone_is_possible(String read, String meant) {
        assertThat(ScannedWord.mended(read, 95, true)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Tien, Tiên", "NGUYEN, NGUYÊN", "Buon, Buôn", "quyet, quyet"})
    void a_word_without_marks_is_mended_only_where_it_is_unsure_and_others_bear_marks(String read, String meant) {
        assertThat(ScannedWord.mended(read, 60, true)).isEqualTo(meant);
        assertThat(ScannedWord.mended(read, 90, true)).isEqualTo(read);
        assertThat(ScannedWord.mended(read, 60, false)).isEqualTo(read);
    }
}
