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

    @Test
    void full_pages_flow_into_each_other() {
        var page = "Báo cáo kết quả công tác của đơn vị trong năm vừa qua. ".repeat(40);

        assertThat(Units.of(List.of(new PageText(1, page), new PageText(2, page))))
                .hasSizeBetween(2, 3);
    }
}
