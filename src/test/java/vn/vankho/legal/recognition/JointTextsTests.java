package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.FieldEvidence;

/** Each body of a joint text can be looked at where it stands. */
class JointTextsTests {
    @Test
    void each_body_shows_its_own_words_of_the_letterhead() {
        var read = LegalRecognition.read(List.of("""
                BỘ KẾ HOẠCH VÀ ĐẦU TƯ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                BỘ TÀI CHÍNH\tĐộc lập - Tự do - Hạnh phúc
                Số: 07/2014/TTLT-BKHĐT-BTC\tHà Nội, ngày 12 tháng 8 năm 2014
                THÔNG TƯ LIÊN TỊCH
                Hướng dẫn lập dự toán
                Căn cứ Luật Ngân sách nhà nước;
                Điều 1. Phạm vi.
                """));

        assertThat(quotes(read))
                .containsExactly(
                        entry("Bộ Kế hoạch và Đầu tư", "BỘ KẾ HOẠCH VÀ ĐẦU TƯ"), entry("Bộ Tài chính", "BỘ TÀI CHÍNH"));
        var issuers = FieldEvidence.of(read).stream()
                .filter(one -> one.field() == HeaderField.ISSUER)
                .toList();
        assertThat(issuers).extracting(FieldEvidence::body).containsExactly("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính");
        assertThat(issuers).extracting(FieldEvidence::place).doesNotHaveDuplicates();
    }

    @Test
    void a_body_that_the_symbol_alone_names_shows_the_symbol_and_a_shared_place_belongs_to_each() {
        var bySymbol = LegalRecognition.read(List.of("""
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/2013/TTLT-BTC-BTP
                Hà Nội, ngày 07 tháng 6 năm 2013
                THÔNG TƯ LIÊN TỊCH
                Quy định mức thu phí công chứng
                Điều 1. Phạm vi.
                """));
        var ofPlace = LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC UBMTTQ VIỆT NAM TỈNH TRƯỜNG HÀ
                Số: 02/NQLT-UBND-MTTQ
                Trường Hà, ngày 02 tháng 3 năm 2031
                NGHỊ QUYẾT LIÊN TỊCH
                về công tác phối hợp
                Điều 1. Hai bên phối hợp hằng quý.
                """));

        assertThat(quotes(bySymbol))
                .containsExactly(
                        entry("Bộ Tài chính", "12/2013/TTLT-BTC-BTP"), entry("Bộ Tư pháp", "12/2013/TTLT-BTC-BTP"));
        assertThat(quotes(ofPlace)).containsEntry("Ủy ban nhân dân tỉnh Trường Hà", "ỦY BAN NHÂN DÂN");
    }

    @Test
    void of_one_body_there_is_nothing_to_tell_apart() {
        assertThat(LegalRecognition.read(List.of("ỦY BAN NHÂN DÂN TỈNH AN HÒA\nSố: 1/2031/QĐ-UBND\nQUYẾT ĐỊNH\n"))
                        .issuers())
                .isEmpty();
    }

    private static Map<String, String> quotes(Recognised read) {
        var quotes = new LinkedHashMap<String, String>();
        read.issuers().forEach((body, at) -> quotes.put(body, at.quote()));
        return quotes;
    }
}
