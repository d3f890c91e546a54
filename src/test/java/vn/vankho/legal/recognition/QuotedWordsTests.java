package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted is said by another document, whatever marks the office has on its keyboard. */
class QuotedWordsTests {
    @ParameterizedTest
    @ValueSource(strings = {"“%s”", "\"%s\"", "“%s“", "«%s»", "”%s”"})
    void a_quoted_article_says_nothing_of_the_text_itself(String marks) {
        var read = decision(
                "Sửa đổi Quyết định số 26/2018/QĐ-UBND",
                "Điều 1. Sửa đổi Quyết định số 26/2018/QĐ-UBND\n1. Sửa đổi Điều 2 như sau: "
                        + marks.formatted(
                                "Điều 2. Quyết định này có hiệu lực từ ngày 01/01/2020 đến hết ngày 31/12/2024.")
                        + "\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.\n");

        assertThat(read.effect()).isNotNull();
        assertThat(read.effect().on()).isEqualTo(LocalDate.of(2031, 3, 20));
        assertThat(read.term()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“%s”", "\"%s\"", "“%s“", "«%s»"})
    void a_quoted_number_is_not_acted_upon(String marks) {
        assertThat(acts("Điều 1. Bãi bỏ cụm từ " + marks.formatted("Quyết định số 15/2010/QĐ-UBND")
                        + " tại Điều 3 Quyết định số 26/2018/QĐ-UBND.\n"))
                .singleElement()
                .asString()
                .startsWith("AMENDS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void an_article_that_loses_words_is_amended_and_does_not_end() {
        assertThat(acts("""
                Điều 1. Bãi bỏ Điều 7; khoản 2 Điều 8; cụm từ “phòng kinh tế” tại Điều 10 Quyết định số 26/2018/QĐ-UBND ngày 01 tháng 7 năm 2018.
                Điều 2. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ các cụm từ “huyện”, “thị xã” tại khoản 1 Điều 9.
                2. Bãi bỏ điểm b khoản 1 Điều 8.
                """))
                .containsExactlyInAnyOrder(
                        "REPEALS Quyết định 26/2018/QĐ-UBND [Điều 7; khoản 2 Điều 8]",
                        "AMENDS Quyết định 26/2018/QĐ-UBND [Điều 10]",
                        "AMENDS Quyết định 30/2029/QĐ-UBND [khoản 1 Điều 9]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [điểm b khoản 1 Điều 8]");
    }

    @Test
    void an_article_that_is_repealed_behind_dropped_words_ends() {
        assertThat(acts("""
                Điều 1. Bãi bỏ cụm từ “phòng kinh tế” tại Điều 10, bãi bỏ Điều 11 Quyết định số 26/2018/QĐ-UBND ngày 01 tháng 7 năm 2018.
                Điều 2. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ cụm từ “huyện” tại Điều 9, bãi bỏ Điều 12.
                2. Bãi bỏ cụm từ “tỉnh” tại Điều 14; bãi bỏ khoản 2 Điều 15 và hủy bỏ Phụ lục I.
                3. Bỏ cụm từ “xã” tại Điều 16; khoản 1 Điều 17.
                """))
                .containsExactlyInAnyOrder(
                        "AMENDS Quyết định 26/2018/QĐ-UBND [Điều 10]",
                        "REPEALS Quyết định 26/2018/QĐ-UBND [Điều 11]",
                        "AMENDS Quyết định 30/2029/QĐ-UBND [Điều 9; Điều 14; Điều 16; khoản 1 Điều 17]",
                        "REPEALS Quyết định 30/2029/QĐ-UBND [Điều 12; khoản 2 Điều 15; Phụ lục I]");
    }

    @Test
    void a_measure_in_inches_opens_nothing() {
        assertThat(acts("""
                Điều 1. Màn hình 27" và 32" theo danh mục.
                Điều 2. Bãi bỏ Quyết định số 26/2018/QĐ-UBND.
                Điều 3. Ống 4" được thay.
                """)).containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }
}
