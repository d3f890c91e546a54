package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a text and names no part of it leaves its repeal one of the whole. */
class WholeRepealTests {
    private static final String A = "Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tất cả các",
                "cả",
                "hai",
                "bản",
                "đồng thời",
                "toàn bộ nội dung của",
                "tất cả nội dung",
                "hiệu lực của tất cả các"
            })
    void words_that_fill_are_no_part(String words) {
        assertThat(acts("Điều 1. Bãi bỏ " + words + " " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lĩnh vực đất đai", "12/01/2010", "Sở Tư pháp"})
    void cells_of_a_row_before_its_text_are_no_part(String cell) {
        assertThat(acts("Điều 1. Bãi bỏ các văn bản sau đây:\n1. " + cell + "\t" + A
                        + " về giá đất\nĐiều 2. Thi hành\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void what_stands_in_the_text_is_a_part_also_where_it_has_no_label() {
        assertThat(acts("Điều 1. Bãi bỏ đơn giá bồi thường cây trồng tại các " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [đơn giá bồi thường cây trồng]");
        assertThat(acts("Điều 1. Bãi bỏ mức thu lệ phí " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND [mức thu lệ phí]");
    }

    @Test
    void a_thousand_words_that_fill_do_not_end_the_reading() {
        assertThat(acts("Điều 1. Bãi bỏ " + "các ".repeat(2_500) + "của " + A + ".\n"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND");
    }

    @Test
    void a_paragraph_of_half_a_megabyte_below_a_lead_is_read_in_time() {
        var text = "Điều 1. Bãi bỏ các văn bản sau đây:\n1. " + A + " " + "và bãi bỏ ".repeat(50_000) + "\n";
        long start = System.nanoTime();
        assertThat(acts(text)).contains("REPEALS Quyết định 26/2018/QĐ-UBND");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }
}
