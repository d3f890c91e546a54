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

    @Test
    void full_pages_flow_into_each_other() {
        var page = "Báo cáo kết quả công tác của đơn vị trong năm vừa qua. ".repeat(40);

        assertThat(Units.of(List.of(new PageText(1, page), new PageText(2, page))))
                .hasSizeBetween(2, 3);
    }
}
