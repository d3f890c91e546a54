package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title names what the articles do; it does nothing beside them. */
class TitleActsTests {
    private static final String OLD = "Quyết định số 15/2022/QĐ-UBND ngày 08 tháng 7 năm 2022 của Ủy ban nhân dân tỉnh";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tạm ngưng hiệu lực thi hành một phần ",
                "Tạm ngưng hiệu lực một phần ",
                "Ngưng hiệu lực thi hành một phần ",
                "Ngưng hiệu lực "
            })
    void a_suspension_of_a_part_for_some_months_is_one_act(String title) {
        var read = decision(title + OLD, """
                Điều 1. Tạm ngưng hiệu lực khoản 2 Điều 3 %s kể từ ngày 01 tháng 8 năm 2031 đến hết ngày 15 tháng 12 năm 2031.
                Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2031.
                """.formatted(OLD));

        assertThat(acts(read)).containsExactly("SUSPENDS_EFFECT Quyết định 15/2022/QĐ-UBND [khoản 2 Điều 3]");
        var act = read.acts().stream()
                .filter(one -> one.kind() == ActKind.SUSPENDS_EFFECT)
                .findFirst()
                .orElseThrow();
        assertThat(act.on()).isEqualTo(LocalDate.of(2031, 8, 1));
        assertThat(act.last()).isEqualTo(LocalDate.of(2031, 12, 15));
    }

    @Test
    void one_until_a_day_keeps_it_where_the_title_speaks_of_a_part() {
        var read = decision("Tạm ngưng hiệu lực một phần " + OLD, """
                Điều 1. Tạm ngưng hiệu lực khoản 2 Điều 3 %s đến hết ngày 15 tháng 12 năm 2031.
                """.formatted(OLD));

        assertThat(acts(read)).containsExactly("SUSPENDS_EFFECT Quyết định 15/2022/QĐ-UBND [khoản 2 Điều 3]");
        assertThat(read.acts().getLast().last()).isEqualTo(LocalDate.of(2031, 12, 15));
    }

    @Test
    void what_only_the_title_says_is_an_act() {
        assertThat(acts(decision(
                        "Ngưng hiệu lực thi hành một phần " + OLD, "Điều 1. Giao Sở Tư pháp tổ chức thực hiện.\n")))
                .containsExactly("SUSPENDS_EFFECT Quyết định 15/2022/QĐ-UBND []");
    }

    @Test
    void an_article_that_a_clause_rewords_stays_beside_a_clause_of_it() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 15/2022/QĐ-UBND
                1. Sửa đổi Điều 9 như sau:
                “Điều 9. Phí
                1. Một trăm đồng.
                2. Hai trăm đồng.”
                2. Sửa đổi khoản 2 Điều 9 như sau:
                “2. Ba trăm đồng.”
                """)).containsExactly("AMENDS Quyết định 15/2022/QĐ-UBND [Điều 9; khoản 2 Điều 9]");
    }

    @Test
    void an_article_that_only_the_title_names_is_narrowed_by_the_clauses() {
        assertThat(acts(decision("Sửa đổi Điều 9 " + OLD, """
                Điều 1. Sửa đổi khoản 2 Điều 9 %s như sau:
                “2. Ba trăm đồng.”
                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                """.formatted(OLD))))
                .containsExactly("AMENDS Quyết định 15/2022/QĐ-UBND [khoản 2 Điều 9]");
    }
}
