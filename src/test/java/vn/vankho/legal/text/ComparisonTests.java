package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.text.Comparison.Change;
import vn.vankho.legal.text.Comparison.Words;

class ComparisonTests {
    @Test
    void articles_are_aligned_by_number_and_words_marked() {
        var rows = compare(
                "Điều 1. Phạm vi\nQuy định mức thu lệ phí chợ.\nĐiều 2. Mức thu\n1. Mười nghìn đồng một ngày.\n2. Hộ nghèo được miễn.",
                "Điều 1. Phạm vi\nQuy định mức thu lệ phí chợ và bến xe.\nĐiều 2. Mức thu\n1. Mười nghìn đồng một ngày.\n2. Hộ nghèo được miễn.\n3. Hộ cận nghèo được giảm.");

        assertThat(rows)
                .extracting(Comparison.Row::change)
                .containsExactly(Change.KEPT, Change.CHANGED, Change.KEPT, Change.KEPT, Change.KEPT, Change.ONLY_RIGHT);
        assertThat(rows.get(1).right())
                .containsExactly(new Words("Quy định mức thu lệ phí ", false), new Words("chợ và bến xe.", true));
    }

    @Test
    void an_article_that_got_another_number_meets_its_old_one() {
        var rows = compare(
                "Điều 1. Phạm vi\nQuy định mức thu lệ phí chợ.\nĐiều 2. Trách nhiệm\nSở Tài chính kiểm tra việc thu nộp hằng năm.",
                "Điều 1. Phạm vi\nQuy định mức thu lệ phí chợ.\nĐiều 2. Miễn giảm\nHộ nghèo, người có công không phải trả tiền.\nĐiều 3. Trách nhiệm\nSở Tài chính kiểm tra việc thu nộp hằng năm.");

        assertThat(rows)
                .extracting(Comparison.Row::change)
                .containsExactly(
                        Change.KEPT, Change.KEPT, Change.ONLY_RIGHT, Change.ONLY_RIGHT, Change.CHANGED, Change.KEPT);
    }

    @Test
    void three_hundred_articles_are_compared_within_a_second_or_two() {
        var one = new StringBuilder();
        var other = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            for (var text : List.of(one, other)) {
                text.append("Điều ")
                        .append(i)
                        .append(". Tên của điều thứ ")
                        .append(i)
                        .append('\n');
                for (int k = 1; k <= 4; k++)
                    text.append(k)
                            .append(". Nội dung khoản ")
                            .append(k)
                            .append(" của điều ")
                            .append(i)
                            .append(" về ")
                            .append("việc quản lý và sử dụng ".repeat(6))
                            .append(text == other && i % 7 == 0 ? "đất công" : "tài sản")
                            .append(".\n");
            }
        }
        var left = LegalText.of(one.toString()).passages();
        var right = LegalText.of(other.toString()).passages();
        long begin = System.nanoTime();
        var rows = Comparison.of(left, right).rows();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
        assertThat(rows).hasSize(1500);
        assertThat(rows.stream().filter(row -> row.change() == Change.CHANGED)).hasSize(42 * 4);
    }

    private static List<Comparison.Row> compare(String left, String right) {
        return Comparison.of(LegalText.of(left).passages(), LegalText.of(right).passages())
                .rows();
    }
}
