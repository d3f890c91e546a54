package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words are exchanged is told by the places alone: what was quoted is no place, and quotation marks around nothing tell nobody anything. */
class PlacesOfWordsTests {
    private static final String ISSUED = " ban hành kèm theo Quyết định số 26/2018/QĐ-UBND ngày 01 tháng 7 năm 2018.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Thay thế cụm từ “A” bằng cụm từ “B” tại khoản 1 Điều 9 của Quy định|khoản 1 Điều 9 của Quy định",
                "Thay thế cụm từ \"A\" bằng \"B\", cụm từ «C» bằng «D» tại các Điều 5, 7 và 9 của Quy định|các Điều 5, 7 và 9 của Quy định",
                "Thay thế các cụm từ “A”, “B” và “C” bằng cụm từ “D” tại Điều 5 của Quy định|Điều 5 của Quy định",
                "Thay thế cụm từ “A” tại khoản 2 Điều 3 bằng cụm từ “B” của Quy định|khoản 2 Điều 3 của Quy định",
                "Thay thế cụm từ “A” bằng cụm từ “B” tại Điều 3; cụm từ “C” bằng cụm từ “D” tại Điều 4 của Quy định|Điều 3; Điều 4 của Quy định",
                "Thay thế cụm từ “A” bằng “B” tại Điều 3, bỏ cụm từ “C” tại Điều 4 của Quy định|Điều 3, Điều 4 của Quy định",
                "Sửa đổi khoản 1 Điều 2 và cụm từ “A” tại Điều 4 của Quy định|khoản 1 Điều 2 và Điều 4 của Quy định"
            })
    void words_are_named_by_their_places(String sentence, String places) {
        assertThat(acts("Điều 1. " + sentence + ISSUED))
                .containsExactly("AMENDS Quyết định 26/2018/QĐ-UBND [" + places + "]");
    }

    @Test
    void words_of_no_place_are_still_told_to_be_words() {
        assertThat(acts("Điều 1. Thay thế cụm từ “A” bằng cụm từ “B” trong Quy định" + ISSUED))
                .containsExactly("AMENDS Quyết định 26/2018/QĐ-UBND [cụm từ “…” bằng cụm từ “…” trong Quy định]");
    }

    @Test
    void an_article_to_which_words_are_added_is_not_told_to_be_new() {
        assertThat(acts("Điều 1. Bổ sung cụm từ “A” vào sau cụm từ “B” tại Điều 5 của Quy định" + ISSUED))
                .containsExactly(
                        "SUPPLEMENTS Quyết định 26/2018/QĐ-UBND [cụm từ “…” vào sau cụm từ “…” tại Điều 5 của Quy định]");
    }
}
