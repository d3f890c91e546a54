package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitePageRecognitionTests {
    private static final String HEAD = """
            THƯ VIỆN MẪU
            QUỐC HỘI
            -------
            CỘNG HÒA XÃ HỘI    CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 56/2031/QH20
            Hà Nội, ngày 24 tháng 06 năm 2031
            LUẬT
            VỀ CHỢ    NỔI
            Điều 1. Phạm vi điều chỉnh
            """;

    @Test
    void a_law_saved_from_a_site_is_called_by_its_name_below_the_menu() {
        var menu = "Danh mục   Tra cứu văn bản\n".repeat(600);
        assertThat(Recognition.header("text/html", List.of(menu + HEAD))).hasValueSatisfying(header -> {
            assertThat(header.title()).isEqualTo("Luật Về chợ nổi");
            assertThat(header.number()).isEqualTo("56/2031/QH20");
            assertThat(header.issuedOn()).isEqualTo(LocalDate.of(2031, 6, 24));
        });
    }

    @Test
    void what_another_file_says_far_below_is_not_its_head() {
        assertThat(Recognition.header("text/plain", List.of("Ghi chép\n".repeat(2_000) + HEAD)))
                .isEmpty();
    }
}
