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

    @Test
    void the_name_of_an_article_ends_with_its_line_where_lines_are_paragraphs() {
        var text = LegalText.of("""
                QUYẾT ĐỊNH
                Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng của Quy định này
                Quy định này quy định việc xác định, tuyển chọn, giao trực tiếp, kiểm tra, nghiệm thu nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Sông Thương.
                Điều 2. Trách nhiệm của Ủy ban nhân dân các xã
                Ủy ban nhân dân các xã phối hợp theo dõi nhiệm vụ.
                """);

        assertThat(text.passages().subList(1, 5))
                .extracting(
                        one -> one.key() + (one.head() == null ? "" : "*"),
                        one -> one.text().split(" ")[0])
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dieu_1*", "Điều"),
                        org.assertj.core.groups.Tuple.tuple("dieu_1", "Quy"),
                        org.assertj.core.groups.Tuple.tuple("dieu_2*", "Điều"),
                        org.assertj.core.groups.Tuple.tuple("dieu_2", "Ủy"));
    }

    @Test
    void a_name_that_the_page_wrapped_stays_whole() {
        var text = LegalText.of("""
                Điều 1. Trách nhiệm của Sở Tài chính và Ủy ban nhân dân các
                Xã trong việc thu phí
                """);

        assertThat(text.passages()).hasSize(1);
    }

    @Test
    void a_wide_row_of_a_table_cuts_no_article_whose_lines_the_page_wrapped() {
        var row = "1     Chợ An Hòa" + " ".repeat(80) + "Xã An Hòa, huyện Sông Thương" + " ".repeat(60)
                + "120 triệu đồng";
        var flat = "2 Chợ Bình Minh, xã Bình Minh, huyện Sông Thương " + "120 triệu đồng ".repeat(9);
        var text = LegalText.of("""
                Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý và sử dụng phí
                Chợ An Hòa trên địa bàn tỉnh.
                Điều 2. Giám đốc Sở Công Thương, Chủ tịch Ủy ban nhân dân các xã và thủ trưởng
                các cơ quan có liên quan chịu trách nhiệm thi hành.
                %s
                Nơi nhận:
                - Như Điều 2;
                PHỤ LỤC
                DANH MỤC CHỢ
                %s
                """.formatted(row, flat));

        assertThat(text.passages())
                .filteredOn(one -> one.key().startsWith("dieu_1"))
                .extracting(Passage::text)
                .containsExactly(
                        "Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý và sử dụng phí Chợ An Hòa trên địa bàn tỉnh.");
        assertThat(text.passages())
                .extracting(Passage::text)
                .contains(
                        "Điều 2. Giám đốc Sở Công Thương, Chủ tịch Ủy ban nhân dân các xã và thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành.");
    }

    @Test
    void one_article_of_paragraphs_says_nothing_of_one_that_is_wrapped() {
        var text = LegalText.of("""
                Điều 1. Phạm vi điều chỉnh
                Quy định này quy định việc xác định, tuyển chọn, giao trực tiếp, kiểm tra, nghiệm thu nhiệm vụ khoa học và công nghệ cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh.
                Điều 2. Trách nhiệm của Sở Tài chính và Ủy ban nhân dân các xã của
                tỉnh Sông Thương trong việc thu phí
                """);

        assertThat(text.passages()).extracting(Passage::key).containsExactly("dieu_1", "dieu_1", "dieu_2");
    }
}
