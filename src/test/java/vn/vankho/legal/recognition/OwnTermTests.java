package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a text is in force by its own words, and which of its provisions begin on another day. */
class OwnTermTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031 đến hết ngày 31 tháng 12 năm 2035.            | 2035-12-31
            Quyết định này có hiệu lực thi hành từ ngày ký và áp dụng đến hết năm 2033.                             | 2033-12-31
            Quyết định này được thực hiện từ ngày 20/3/2031 đến ngày 30/6/2032.                                    | 2032-06-30
            Quyết định này có hiệu lực từ ngày 20/3/2031 và hết hiệu lực kể từ ngày 01 tháng 01 năm 2034.           | 2033-12-31
            2. Quyết định này hết hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2034, trừ trường hợp luật quy định khác. | 2034-02-28
            Quyết định này có hiệu lực trong thời hạn 05 (năm) năm kể từ ngày ký.                                   | 2036-03-05
            Quyết định này có hiệu lực trong thời gian 18 tháng, kể từ ngày 01/4/2031.                              | 2032-10-01
            """)
    void a_term_ends_with_its_last_day(String clause, LocalDate last) {
        var term = decision("Quy định", "Điều 2. Hiệu lực\n" + clause + "\n").term();

        assertThat(term).isNotNull();
        assertThat(term.last()).isEqualTo(last);
        assertThat(term.sentence()).contains("Quyết định này");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.",
                "Mức thu theo Điều 1 Quyết định này được thực hiện đến hết ngày 31 tháng 12 năm 2033.",
                "Quyết định số 5/2029/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
                "Giấy chứng nhận có hiệu lực trong thời hạn 05 năm kể từ ngày cấp.",
            })
    void the_term_of_something_else_is_not_that_of_the_text(String clause) {
        assertThat(decision("Quy định", "Điều 2. Hiệu lực\n" + clause + "\n").term())
                .isNull();
    }

    @Test
    void provisions_may_begin_on_a_day_of_their_own() {
        var staged = decision("Quy định", """
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031, trừ khoản 3 Điều này.
                2. Quy định tại điểm a khoản 1 Điều 4, Điều 5 Quyết định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2031.
                3. Khoản 2 Điều 6 có hiệu lực từ ngày 01/01/2032; khoản 2 Điều này hết hiệu lực từ ngày 01/01/2033.
                4. Nghị định số 105/2030/NĐ-CP có hiệu lực từ ngày 01 tháng 01 năm 2031.
                """).staged();

        assertThat(staged)
                .extracting(StagedEffect::provisions, StagedEffect::on)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "điểm a khoản 1 Điều 4, Điều 5", LocalDate.of(2031, 7, 1)),
                        org.assertj.core.api.Assertions.tuple("Khoản 2 Điều 6", LocalDate.of(2032, 1, 1)));
    }

    @Test
    void this_article_is_the_one_that_says_so() {
        assertThat(decision("Quy định", """
                Điều 9. Hiệu lực
                1. Quyết định này có hiệu lực kể từ ngày 20 tháng 3 năm 2031.
                2. Khoản 3 Điều này có hiệu lực kể từ ngày 01 tháng 7 năm 2031.
                """).staged())
                .extracting(StagedEffect::provisions)
                .containsExactly("Khoản 3 Điều 9");
    }
}
