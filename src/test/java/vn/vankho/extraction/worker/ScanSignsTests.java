package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which text layers are no text. */
class ScanSignsTests {
    @Test
    void letters_without_a_meaning_and_words_that_are_none_are_signs_of_a_bad_layer() {
        assertThat(ScanSigns.areOn(new PdfPage("Quyết định", "", 100, 11, null), false))
                .isTrue();
        assertThat(ScanSigns.areOn(
                        page("Qyt dnh nxy cx hqu lzc kw txx ngzz kqq bxn hqnh szx vyd rfg tgb yhn ujm"), true))
                .isTrue();
    }

    @Test
    void text_of_ours_of_others_and_short_text_is_text() {
        assertThat(ScanSigns.areOn(
                        page("Quyết định này có hiệu lực kể từ ngày ký ban hành và thay thế Quyết định trước đây"),
                        true))
                .isFalse();
        assertThat(ScanSigns.areOn(
                        page(
                                "The provisions of this Decision shall apply to all agencies of the province and be in force on the day of signing"),
                        true))
                .isFalse();
        assertThat(ScanSigns.areOn(page("ISO 9001:2015 QMS"), false)).isFalse();
        assertThat(ScanSigns.areOn(new PdfPage("", "", 0, 0, null), false)).isFalse();
    }

    private static PdfPage page(String text) {
        return new PdfPage(text, text, text.length(), 0, null);
    }
}
