package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "điểm đ khoản 2 Điều 5; 5; 2; đ; ''",
                "Điều 5 khoản 2 điểm đ; 5; 2; đ; ''",
                "đ đ k2 Đ5; 5; 2; đ; ''",
                "đ5 k2; 5; 2; -; ''",
                "k2 đ5; 5; 2; -; ''",
                "Đ.5 K.2; 5; 2; -; ''",
                "dieu 5 khoan 2; 5; 2; -; ''",
                "điểm a, khoản 1, Điều 12a Luật 80/2015/QH13; 12a; 1; a; Luật 80/2015/QH13",
                "Điều 5 Nghị định 34/2016; 5; -; -; Nghị định 34/2016",
                "theo khoản 2 Điều 5 của Luật Đất đai; 5; 2; -; Luật Đất đai",
                "điểm d khoản 2 Điều 5; 5; 2; d; ''",
                "khoản 2 Điều này; -; 2; -; ''"
            })
    void a_place_is_read_in_any_order(String query, String article, String clause, String point, String document) {
        assertThat(Citation.inQuery(query))
                .containsExactly(new Citation(null, null, null, article, clause, point, null, document));
    }

    @Test
    void a_level_that_returns_begins_a_new_place() {
        assertThat(Citation.inQuery("Điều 5 và Điều 7"))
                .extracting(Citation::article)
                .containsExactly("5", "7");
        assertThat(Citation.inQuery("khoản 2, khoản 3 Điều 2 và khoản 5 Điều 23"))
                .extracting(Citation::key)
                .containsExactly("dieu_2__khoan_2", "dieu_2__khoan_3", "dieu_23__khoan_5");
    }

    @Test
    void higher_levels_are_read_too() {
        assertThat(Citation.inQuery("Chương IX Nghị định 34/2016/NĐ-CP"))
                .containsExactly(new Citation(null, "IX", null, null, null, null, null, "Nghị định 34/2016/NĐ-CP"));
        assertThat(Citation.inQuery("mục 3 Phụ lục II"))
                .containsExactly(new Citation(null, null, "3", null, null, null, "II", ""));
    }

    @Test
    void d_without_diacritics_may_be_two_points() {
        assertThat(Citation.inQuery("diem d khoan 2 dieu 5"))
                .extracting(Citation::key)
                .containsExactly("dieu_5__khoan_2__diem_d", "dieu_5__khoan_2__diem_dd");
    }

    @Test
    void small_words_without_diacritics_are_no_points() {
        assertThat(Citation.inQuery("can cu Dieu 78 la du de do da duoc"))
                .containsExactly(new Citation(null, null, null, "78", null, null, null, "can cu la du de do da duoc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "căn cứ điều kiện",
                "điểm 10 môn toán",
                "một phần mềm",
                "mục tiêu 2021",
                "khu d 5 thửa đất",
                "k2",
                "rà soát",
                "Điều 34/2016",
                ""
            })
    void other_words_are_no_places(String query) {
        assertThat(Citation.inQuery(query)).isEmpty();
    }
}
