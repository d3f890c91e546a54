package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.legal.RelationData;

/** Chapters, sections and parts that an act names: kept as they are named, and none made of the words that only announce them. */
class NamedChaptersTests {
    private static final String A = "Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bãi bỏ Chương II của Quy chế làm việc ban hành kèm theo A. | quy_che__chuong_2",
                "Bãi bỏ Chương II, Chương III Quy định về giá đất ban hành kèm theo A. | quy_ddinh__chuong_2 quy_ddinh__chuong_3",
                "Bãi bỏ Mục 2 Chương III A. | chuong_3__muc_2",
                "Bãi bỏ Chương thứ hai của A. | chuong_2",
                "Bãi bỏ Phần thứ nhất A. | phan_1",
                "Ngưng hiệu lực Chương 4 của A. | chuong_4",
                "Bãi bỏ Mục II Phụ lục ban hành kèm theo A. | phu_luc__muc_2"
            })
    void a_whole_chapter_is_kept_as_it_is_named(String said, String anchors) {
        assertThat(anchors(acts("Điều 1. " + said.replace("A.", A + ".") + "\nĐiều 2. Hiệu lực\n")))
                .containsExactly(anchors.split(" "));
    }

    @Test
    void some_chapters_of_a_title_are_those_that_the_articles_name() {
        assertThat(acts(decision(
                        "Bãi bỏ một số chương của Quy định về giá đất ban hành kèm theo Quyết định số 26/2018/QĐ-UBND",
                        "Điều 1. Bãi bỏ Chương III, Chương IV Quy định về giá đất ban hành kèm theo " + A
                                + ".\nĐiều 2. Hiệu lực\n")))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .startsWith("REPEALS Quyết định 26/2018/QĐ-UBND [Chương III, Chương IV")
                        .doesNotContain("một số"));
    }

    @Test
    void of_a_chapter_that_is_put_in_only_the_new_one_is_named() {
        var acts =
                new ArrayList<>(acts(decision("Sửa đổi, bổ sung một số điều của Quyết định số 26/2018/QĐ-UBND", """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 26/2018/QĐ-UBND
                1. Bổ sung Chương IIa vào sau Chương II như sau:
                2. Bổ sung Mục 3 vào sau Mục 2 Chương III như sau:
                3. Bổ sung Điều 6a vào Chương II như sau:
                Điều 2. Hiệu lực
                """)));
        acts.removeIf(act -> act.startsWith("AMENDS"));
        assertThat(anchors(acts)).containsExactly("chuong_2a", "chuong_3__muc_3", "dieu_6a");
    }

    private static List<String> anchors(List<String> acts) {
        assertThat(acts).hasSize(1);
        return RelationData.anchors(
                acts.getFirst().replaceFirst("^[^\\[]*\\[", "").replaceFirst("]$", ""));
    }
}
