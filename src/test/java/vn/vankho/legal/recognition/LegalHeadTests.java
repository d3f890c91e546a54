package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that do not stand where and how the drafting rules put them. */
class LegalHeadTests {
    @Test
    void an_annex_sent_alone_is_known_by_the_decision_it_was_issued_with() {
        var header = LegalRecognition.read(List.of("""
                QUY CHẾ
                Quản lý kho mẫu chuẩn
                (Ban hành kèm theo Quyết định số 12/2031/QĐ-UBND ngày 05 tháng 3 năm 2031
                của Ủy ban nhân dân tỉnh An Hòa)
                Điều 1. Phạm vi
                """)).header();

        assertThat(header.number()).isNotNull();
        assertThat(header.number().verbatim()).isEqualTo("12/2031/QĐ-UBND");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Hòa");
        assertThat(header.typeName()).isEqualTo("Quy chế");
    }

    @Test
    void a_draft_has_no_number_whatever_its_annex_cites() {
        assertThat(
                        number(
                                "QUY CHẾ\n(Ban hành kèm theo Quyết định số     /QĐ-UBND ngày   tháng   năm 2031)\nĐiều 1. Phạm vi\n"))
                .isNull();
        assertThat(number("Số:      /QC-UBND\nQUY CHẾ\n(Kèm theo Quyết định số 12/2031/QĐ-UBND)\nĐiều 1. Phạm vi\n"))
                .isNull();
        assertThat(number("QUYẾT ĐỊNH\n(Kèm theo Tờ trình số 12/TTr-UBND)\nĐiều 1. Phạm vi\n"))
                .isNull();
    }

    @Test
    void blanks_within_the_lines_of_a_page_of_the_web_mean_nothing() {
        var header = LegalRecognition.read(List.of("Trang chủ\nMục lục\nVăn bản mới\n".repeat(30) + """
                    QUỐC    HỘI
                    CỘNG    HÒA XÃ HỘI    CHỦ NGHĨA VIỆT NAM
                    Luật    số: 40/2032/QH17
                    Hà    Nội, ngày 12 tháng 11 năm 2032
                LUẬT
                ĐO    LƯỜNG
                Căn cứ Hiến pháp;
                """))
                .header();

        assertThat(header.number()).isNotNull();
        assertThat(header.number().verbatim()).isEqualTo("40/2032/QH17");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2032, 11, 12));
        assertThat(header.issuer()).isEqualTo("Quốc hội");
    }

    private static @org.jspecify.annotations.Nullable Object number(String text) {
        return LegalRecognition.read(List.of(text)).header().number();
    }
}
