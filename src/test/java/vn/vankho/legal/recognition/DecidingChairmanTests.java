package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both bear the letterhead of the Ủy ban nhân dân: the line below the name of the decision says who decides. */
class DecidingChairmanTests {
    @Test
    void the_chairman_decides_where_his_decision_says_so_and_he_signs_for_himself() {
        assertThat(issuer("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA", "CHỦ TỊCH"))
                .isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh An Hòa");
        assertThat(issuer("CHỦ TỊCH UBND TỈNH AN HÒA", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"))
                .isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh An Hòa");
        assertThat(issuer("CHỦ TỊCH UỶ BAN NHÂN DÂN\nTỈNH AN HÒA", "CHỦ TỊCH"))
                .isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh An Hòa");
    }

    @Test
    void the_committee_decides_where_its_own_name_stands_or_it_is_signed_for_it() {
        assertThat(issuer("ỦY BAN NHÂN DÂN TỈNH AN HÒA", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"))
                .isNull();
        assertThat(issuer("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"))
                .as("what contradicts itself stays with the letterhead")
                .isNull();
        assertThat(issuer("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KHÁC", "CHỦ TỊCH")).isNull();
    }

    @Test
    void what_is_read_of_the_letterhead_stays_as_printed() {
        assertThat(read("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA", "CHỦ TỊCH")
                        .header()
                        .issuer())
                .isEqualTo("Ủy ban nhân dân tỉnh An Hòa");
    }

    private static @Nullable String issuer(String decides, String signs) {
        return DecidingChairman.issuer(read(decides, signs));
    }

    private static Recognised read(String decides, String signs) {
        return LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN
                TỈNH AN HÒA
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 310/QĐ-UBND
                An Hòa, ngày 26 tháng 01 năm 2036
                QUYẾT ĐỊNH
                Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực
                %s
                Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025;
                QUYẾT ĐỊNH:
                Điều 1. Công bố kèm theo Quyết định này Danh mục văn bản.
                Nơi nhận:
                - Lưu: VT.
                %s

                Trần Quang Hậu
                """.formatted(decides, signs)));
    }
}
