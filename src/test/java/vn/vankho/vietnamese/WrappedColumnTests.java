package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of the head that is too narrow for its line goes on below it. */
class WrappedColumnTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: 503/TB-UBND Sông Mây, ngày 13 tháng 10 năm\n2031",
                "Số: 503/TB-UBND\nSông Mây, ngày 13 tháng 10 năm\n2031",
                "Số: 503/TB-UBND\tSông Mây, ngày 13 tháng 10\n\tnăm 2031",
                "Số: 503/TB-UBND        Sông Mây, ngày 13\n        tháng 10 năm 2031."
            })
    void the_day_of_issue_may_wrap_in_its_column(String lines) {
        var header = DocumentHeader.read("ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY\n" + lines
                + "\nTHÔNG BÁO\nVề việc mở kho mẫu\nCăn cứ Luật ngày 01 tháng 02 năm 2030;");

        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 10, 13));
        assertThat(header.number())
                .isNotNull()
                .extracting(DocumentNumber::verbatim)
                .isEqualTo("503/TB-UBND");
        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân huyện Sông Mây");
        assertThat(header.title()).isEqualTo("Về việc mở kho mẫu");
    }

    @Test
    void what_wraps_on_the_right_is_no_part_of_the_matter_on_the_left() {
        var header = DocumentHeader.read("""
                ỦY BAN NHÂN DÂN HUYỆN SÔNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA

                MÂY VIỆT NAM
                PHÒNG NÔNG NGHIỆP VÀ MÔI Độc lập - Tự do - Hạnh phúc
                TRƯỜNG
                Số: 130/PNNMT-HC Sông Mây, ngày 16 tháng 3 năm
                V/v bố trí xe ô tô đi kiểm tra rừng 2031
                giáp ranh

                Kính gửi: Văn phòng Hội đồng nhân dân huyện.
                """);

        assertThat(header.issuer()).isEqualTo("Phòng Nông nghiệp và Môi trường huyện Sông Mây");
        assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 3, 16));
        assertThat(header.title()).isEqualTo("bố trí xe ô tô đi kiểm tra rừng giáp ranh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUYỆN SÔNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA / MÂY VIỆT NAM | Ủy ban nhân dân huyện Sông Mây",
                "HUYỆN SÔNG CỘNG HOÀ XÃ HỘI / MÂY CHỦ NGHĨA VIỆT NAM | Ủy ban nhân dân huyện Sông Mây",
                "HUYỆN SÔNG MÂY / CỘNG HÒA XÃ HỘI CHỦ NGHĨA / VIỆT NAM | Ủy ban nhân dân huyện Sông Mây",
                "HUYỆN SÔNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Ủy ban nhân dân huyện Sông Mây"
            })
    void the_name_of_the_nation_may_wrap_beside_the_name_of_the_office(String column, String issuer) {
        assertThat(DocumentHeader.read("ỦY BAN NHÂN DÂN " + column.replace(" / ", "\n")
                                + "\nĐộc lập - Tự do - Hạnh phúc\nSố: 503/TB-UBND\nTHÔNG BÁO\nVề kho mẫu\nCăn cứ")
                        .issuer())
                .isEqualTo(issuer);
    }

    @Test
    void an_office_whose_name_ends_with_the_nation_keeps_it() {
        assertThat(DocumentHeader.read("""
                TỔNG CÔNG TY HÀNG HẢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                VIỆT NAM Độc lập - Tự do - Hạnh phúc
                Số: 15/QĐ-HHVN
                QUYẾT ĐỊNH
                Về việc mở kho mẫu
                Căn cứ
                """).issuer()).isEqualTo("Tổng công ty Hàng hải Việt Nam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: 503/TB-UBND\nQUYẾT ĐỊNH\nVề việc sửa đổi Quy định của Ủy ban nhân dân huyện Sông Mây, ngày 13 tháng 10 năm\n2030",
                "Số: 503/TB-UBND Sông Mây, ngày tháng 10 năm\n2031\nQUYẾT ĐỊNH\nVề việc mở kho mẫu",
                "Số: 503/TB-UBND Sông Mây, ngày 13 tháng 10 năm\nV/v kế hoạch mở kho mẫu năm 2030\nKính gửi: Sở Nội vụ"
            })
    void a_day_of_the_matter_and_a_day_with_a_gap_is_no_day_of_issue(String lines) {
        assertThat(DocumentHeader.read("ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY\n" + lines + "\nCăn cứ")
                        .issuedOn())
                .isNull();
    }
}
