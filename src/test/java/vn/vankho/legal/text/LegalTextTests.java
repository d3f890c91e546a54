package vn.vankho.legal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalTextTests {
    @Test
    void the_two_columns_of_a_letterhead_stay_apart_line_by_line() {
        var text = LegalText.of("""
                UBND TỈNH SÔNG THƯƠNG \t CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ KHOA HỌC VÀ CÔNG NGHỆ\tĐộc lập - Tự do - Hạnh phúc
                Số: 45/QĐ-SKHCN\tSông Thương, ngày 05 tháng 3 năm 2025
                QUYẾT ĐỊNH
                Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý văn bản.
                """);

        assertThat(text.passages())
                .extracting(Passage::text)
                .startsWith(
                        "UBND TỈNH SÔNG THƯƠNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "SỞ KHOA HỌC VÀ CÔNG NGHỆ\tĐộc lập - Tự do - Hạnh phúc",
                        "Số: 45/QĐ-SKHCN\tSông Thương, ngày 05 tháng 3 năm 2025",
                        "QUYẾT ĐỊNH");
    }
}
