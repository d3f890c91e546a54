package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a straight quotation mark hides of the articles of a text. */
class QuotedBlocksTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phần mềm dùng chung",
                "Chương trình 135",
                "Mục tiêu 2031",
                "Điều lệ mẫu",
                "1.500 đồng",
                "Điều 5",
                "Mục 1",
                "2. Tên"
            })
    void a_few_words_behind_a_colon_hide_no_article(String words) {
        assertThat(keys("""
                Điều 1. Tên gọi
                1. Thay cụm từ: "%s" bằng cụm từ "Nội dung khác" tại Quy chế.
                2. Tên của đề án: "%s", do Sở Tư pháp lập.
                Điều 2. Khẩu hiệu
                Treo khẩu hiệu "Toàn dân đoàn kết"
                Điều 3. Thi hành
                """.formatted(words, words)))
                .containsExactly("dieu_1", "dieu_1__khoan_1", "dieu_1__khoan_2", "dieu_2", "dieu_3");
    }

    @Test
    void words_that_begin_a_wrapped_line_hide_none_either() {
        assertThat(keys("""
                Điều 1. Kinh phí của
                "Chương trình 135" do ngân sách bảo đảm.
                Điều 2. Khẩu hiệu
                Treo khẩu hiệu "Toàn dân đoàn kết"
                """)).containsExactly("dieu_1", "dieu_2");
    }

    @Test
    void a_quoted_provision_hides_its_articles_up_to_its_end() {
        assertThat(keys("""
                Điều 1. Sửa đổi Điều 5, Điều 6 như sau: "Điều 5. Quỹ "Vì trẻ em" của tỉnh
                1. Quỹ thuộc Sở Tài chính.
                Điều 6. Tên "Quỹ" và dấu của Quỹ
                Theo mẫu."
                Điều 2. Sửa đổi Phụ lục như sau:
                "Phụ lục
                Điều 9. Danh mục".
                Điều 3. Thi hành
                """)).containsExactly("dieu_1", "dieu_2", "dieu_3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC (Ban hành kèm theo Quyết định số 5/2031/QĐ-UBND)",
                "Phụ lục kèm theo Quy chế",
                "Phụ lục ban hành kèm theo Quy chế",
                "PHỤ LỤC DANH MỤC VĂN BẢN BÃI BỎ"
            })
    void an_annex_that_is_put_in_is_none_of_the_text_itself(String title) {
        assertThat(keys("""
                Điều 1. Thay thế phụ lục như sau:
                "%s
                Điều 9. Danh mục
                1. Tên.".
                Điều 2. Thi hành
                """.formatted(title))).containsExactly("dieu_1", "dieu_2");
    }

    private static List<String> keys(String text) {
        return LegalStructure.of(text).provisions().stream()
                .map(LegalStructure.Provision::key)
                .toList();
    }
}
