package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.text.Merged.Line;

/** What is said of a new number is put at the provision that bears it by then. */
class RenumberingTests {
    private static final String BASE = """
            Điều 1. Phạm vi
            Quy định mức thu.
            Điều 2. Mức thu
            1. Mười đồng.
            2. Hai mươi đồng:
            a) Hộ lớn;
            b) Hộ nhỏ.
            3. Ba mươi đồng.
            """;
    private static final String FIRST = """
            Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
            1. Bổ sung khoản 2 vào sau khoản 1 Điều 2 như sau:
            “2. Mười lăm đồng.”
            2. Khoản 2, khoản 3 Điều 2 được đánh số lại thành khoản 3, khoản 4.
            """;

    @Test
    void a_later_amendment_of_the_new_number_is_put_at_the_provision_that_bears_it() {
        var merged = merged(FIRST, """
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Sửa đổi khoản 4 Điều 2 như sau:
                “4. Bốn mươi đồng.”
                2. Bãi bỏ điểm b khoản 3 Điều 2.
                """);

        assertThat(said(merged))
                .containsSubsequence(
                        "1. Mười đồng.",
                        "2. Mười lăm đồng.",
                        "3. Hai mươi đồng:",
                        "a) Hộ lớn;",
                        "b) (được bãi bỏ)",
                        "4. Bốn mươi đồng.")
                .doesNotContain("3. Ba mươi đồng.");
        assertThat(merged.gaps()).isEmpty();
        assertThat(merged.notes().stream().filter(one -> one.amendment().kind() == Amendment.Kind.RENUMBER))
                .extracting(Merged.Footnote::at)
                .containsExactly("dieu_2__khoan_3", "dieu_2__khoan_4");
    }

    @Test
    void where_the_same_text_does_something_else_to_one_of_the_numbers_it_is_told_and_nothing_moves() {
        var merged = merged("""
                Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                1. Khoản 3 Điều 2 được đánh số lại thành khoản 4.
                2. Sửa đổi khoản 3 Điều 2 như sau:
                “3. Ba mươi lăm đồng.”
                """);

        assertThat(said(merged)).contains("3. Ba mươi lăm đồng.");
        assertThat(merged.gaps()).extracting(Merged.Gap::key).containsExactly("dieu_2");
    }

    @Test
    void a_number_that_another_provision_bears_or_that_is_out_of_order_is_not_given() {
        for (var number : List.of("2", "9"))
            assertThat(merged("""
                    Điều 1. Sửa đổi Quyết định số 30/2013/QĐ-UBND
                    1. Khoản 1 Điều 2 được đánh số lại thành khoản %s.
                    """.formatted(number)).gaps())
                    .extracting(Merged.Gap::key)
                    .containsExactly("dieu_2__khoan_1");
    }

    private static Merged merged(String... texts) {
        var target = new Target("30/2013/QĐ-UBND", "Quyết định", "Quy định mức thu");
        var consolidator = new Consolidator(LegalText.of(BASE));
        for (int i = 0; i < texts.length; i++) {
            int source = i;
            AmendmentReader.read(LegalText.of(texts[i]), "", target).forEach(one -> consolidator.put(source, one));
        }
        return consolidator.merged();
    }

    private static List<String> said(Merged merged) {
        return merged.lines().stream().map(Line::passage).map(Passage::text).toList();
    }
}
