package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text says among its căn cứ that it was made by the shortened procedure; what it says of others is not of itself. */
class ShortenedProcedureTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Công văn số 12/HĐND-TT về việc xây dựng Quyết định theo trình tự, thủ tục rút gọn;",
                "Căn cứ Văn bản số 15/UBND-NC về việc đồng ý\nban hành văn bản theo thủ tục rút gọn;",
                "Được sự đồng ý của Thường trực Hội đồng nhân dân tỉnh về áp dụng trình tự, thủ tục rút gọn;"
            })
    void its_bases_say_it(String basis) {
        var read = read(basis, "Quyết định này quy định về giá.");

        assertThat(read.shortened()).isTrue();
        assertThat(read.evidence().get(HeaderField.SHORTENED).quote()).contains("rút gọn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Luật Ban hành văn bản quy phạm pháp luật;",
                "Căn cứ Luật Tố tụng hành chính về phiên tòa rút gọn;"
            })
    void its_articles_do_not(String basis) {
        var read = read(basis, "Việc xây dựng văn bản theo trình tự, thủ tục rút gọn do Sở Tư pháp hướng dẫn.");

        assertThat(read.shortened()).isFalse();
    }

    private static Recognised read(String basis, String article) {
        return LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN TỈNH AN HÒA
                Số: 12/2031/QĐ-UBND
                An Hòa, ngày 05 tháng 3 năm 2031
                QUYẾT ĐỊNH
                Quy định về giá
                %s
                Điều 1. %s
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                """.formatted(basis, article)));
    }
}
