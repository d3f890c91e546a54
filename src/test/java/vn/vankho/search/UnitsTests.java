package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.extraction.PageText;

/** What a document is cut into to be found. */
class UnitsTests {
    @Test
    void a_slide_is_a_unit_with_its_own_page() {
        var units = Units.of(List.of(
                new PageText(1, "Mở đầu"),
                new PageText(2, ""),
                new PageText(3, "Rà soát văn bản"),
                new PageText(4, "Hết")));

        assertThat(units)
                .extracting(Unit::key, unit -> unit.pages().first(), Unit::text)
                .containsExactly(
                        tuple("trang_1", 1, "Mở đầu"),
                        tuple("trang_3", 3, "Rà soát văn bản"),
                        tuple("trang_4", 4, "Hết"));
    }

    /** Once counted anew for each window, a text of ten million characters took minutes. */
    @Test
    void letters_before_the_windows_of_a_long_text_are_counted_once() {
        var rows = "Báo cáo kết quả công tác của đơn vị trong năm vừa qua.\n".repeat(80_000);
        Units.of(List.of(new PageText(1, "Một.")));
        for (var text : List.of(rows, "Điều 1. Ban hành\nPHỤ LỤC\n" + rows)) {
            long start = System.nanoTime();
            var last = Units.of(List.of(new PageText(1, text))).getLast();

            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
            assertThat(last.behind()).isBetween(41 * 79_900, 41 * 80_000);
        }
    }

    /** Each cut once looked for a line end as far as the beginning: three texts in one line each stopped the index of an office. */
    @Test
    void a_cut_looks_no_further_back_than_a_window_overlaps() {
        var text = new Counted("Báo cáo kết quả công tác của đơn vị. ".repeat(30_000));

        int cuts = 0;
        for (int wanted = Units.WINDOW; wanted < text.length(); wanted += Units.WINDOW, cuts++)
            assertThat(Units.breakBefore(text, wanted)).isBetween(wanted - Units.OVERLAP, wanted + 1);

        assertThat(text.looks).isLessThanOrEqualTo(cuts * Units.OVERLAP);
    }

    /** Once the whole text, repeated in the label of each of its windows. */
    @Test
    void a_text_in_one_line_of_capitals_is_no_name() {
        var text = "CHƯƠNG I BÁO CÁO " + "KẾT QUẢ CÔNG TÁC ".repeat(2_000);

        assertThat(Units.of(List.of(new PageText(1, text))))
                .allSatisfy(unit -> assertThat(unit.label()).hasSizeLessThan(20));
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private int looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            looks++;
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int until) {
            return text.subSequence(from, until);
        }
    }

    @Test
    void a_sheet_says_its_name_and_shares_no_unit_with_another() {
        var rows = "1\tHộ ông A\tThôn Trung\n".repeat(150);

        var units = Units.ofSheets(
                List.of(new PageText(1, "Tổng hợp\nI. Cộng\t150"), new PageText(2, "Danh sách\n" + rows)));

        assertThat(units).hasSizeGreaterThan(2);
        assertThat(units.getFirst())
                .extracting(Unit::label, Unit::key, Unit::text)
                .containsExactly("Tổng hợp", "trang_1", "Tổng hợp\nI. Cộng\t150");
        assertThat(units.subList(1, units.size())).allSatisfy(unit -> {
            assertThat(unit.label()).isEqualTo("Danh sách");
            assertThat(unit.key()).isEqualTo("trang_2");
        });
    }

    @Test
    void full_pages_flow_into_each_other() {
        var page = "Báo cáo kết quả công tác của đơn vị trong năm vừa qua. ".repeat(40);

        assertThat(Units.of(List.of(new PageText(1, page), new PageText(2, page))))
                .hasSizeBetween(2, 3);
    }
}
