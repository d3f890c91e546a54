package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Secrecy marks as they come off pictures, where diacritics get lost. */
class ScannedMarkTests {
    private static final String PAGE = "SỞ NỘI VỤ\nSố: 4/BC-SNV\nBÁO CÁO\nvề công tác bảo vệ bí mật nhà nước";

    @Test
    void a_mark_in_red_ink_is_one_whatever_its_diacritics() {
        assertThat(DocumentHeader.secrecyMarkOnScan(PAGE, "TÔI MẬT")).contains("TỐI MẬT");
        assertThat(DocumentHeader.secrecyMarkOnScan(PAGE, "rác\n[TUYET MÂT]\n~"))
                .contains("TUYỆT MẬT");
        assertThat(DocumentHeader.secrecyMarkOnScan(PAGE, "| MAT |")).contains("MẬT");
    }

    @Test
    void a_mark_in_black_that_was_misread_is_one() {
        assertThat(DocumentHeader.secrecyMarkOnScan("SỞ NỘI VỤ\nTÔI MẬT\nSố: 4/BC-SNV", ""))
                .contains("TỐI MẬT");
    }

    @Test
    void words_of_the_text_and_of_other_stamps_are_none() {
        assertThat(DocumentHeader.secrecyMarkOnScan(PAGE, "")).isEqualTo(Optional.empty());
        assertThat(DocumentHeader.secrecyMarkOnScan(PAGE, "HỎA TỐC\nSỞ NỘI VỤ\nCÔNG VĂN ĐẾN"))
                .isEmpty();
        assertThat(DocumentHeader.secrecyMarkOnScan("DANH MỤC BÍ MẬT NHÀ NƯỚC\nMật độ xây dựng", "mật"))
                .isEmpty();
    }
}
