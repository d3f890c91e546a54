package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several things done in one sentence the last alone may name the text: it is that of all of them. */
class ClausesBeforeTests {
    private static final String ISSUED =
            "Quy định ban hành kèm theo Quyết định số 26/2018/QĐ-UBND ngày 01 tháng 7 năm 2018";
    private static final String TARGET = "Quyết định 26/2018/QĐ-UBND";

    @Test
    void words_replaced_before_the_text_is_named_are_replaced_in_it() {
        assertThat(acts("Điều 1. Thay thế cụm từ “Phòng Đo lường” bằng cụm từ “Phòng Kỹ thuật” tại khoản 3 Điều 5"
                        + " và Điều 11; thay thế cụm từ “huyện” bằng cụm từ “xã” tại khoản 1 Điều 9 của " + ISSUED
                        + ".\n"))
                .containsExactly(
                        "AMENDS " + TARGET + " [khoản 3 Điều 5 và Điều 11 của Quy định; khoản 1 Điều 9 của Quy định]");
    }

    @Test
    void each_thing_is_done_as_its_own_verb_says() {
        assertThat(acts("Điều 1. Bãi bỏ khoản 3 Điều 6; bổ sung khoản 3a vào sau khoản 3 Điều 7;"
                        + " bãi bỏ cụm từ “tỉnh” tại Điều 8; bãi bỏ Điều 10 của " + ISSUED + ".\n"))
                .containsExactlyInAnyOrder(
                        "REPEALS " + TARGET + " [khoản 3 Điều 6 của Quy định; Điều 10 của Quy định]",
                        "SUPPLEMENTS " + TARGET + " [khoản 3a Điều 7 của Quy định]",
                        "AMENDS " + TARGET + " [Điều 8 của Quy định]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bãi bỏ Điều 5 của Quyết định này; bãi bỏ Điều 10 của %s.",
                "Bãi bỏ thủ tục cấp lại; bãi bỏ Điều 10 của %s.",
                "Bãi bỏ khoản 3 Điều 6 của Quy chế; bãi bỏ Điều 10 của %s."
            })
    void a_place_of_another_text_or_none_is_not_taken_for_one_of_it(String sentence) {
        assertThat(acts("Điều 1. " + sentence.formatted(ISSUED) + "\n"))
                .containsExactly("REPEALS " + TARGET + " [Điều 10 của Quy định]");
    }

    @Test
    void a_text_that_ends_as_a_whole_or_one_of_several_is_not_that_of_the_place_before() {
        assertThat(acts("Điều 1. Bãi bỏ Điều 5; bãi bỏ Quyết định số 26/2018/QĐ-UBND.\n"))
                .containsExactly("REPEALS " + TARGET);
        assertThat(acts("Điều 1. Bãi bỏ Điều 5; bãi bỏ Điều 6 Quyết định số 26/2018/QĐ-UBND,"
                        + " Điều 7 Quyết định số 27/2018/QĐ-UBND.\n"))
                .containsExactly("REPEALS " + TARGET + " [Điều 6]", "REPEALS Quyết định 27/2018/QĐ-UBND [Điều 7]");
    }
}
