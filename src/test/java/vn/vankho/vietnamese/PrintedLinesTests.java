package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines of a printed page go on in the next one. */
class PrintedLinesTests {
    private static final String FULL = "Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì, phối hợp với các cơ quan";

    private final PrintedLines page = new PrintedLines((FULL + "\n").repeat(9) + "Kho lưu trữ");

    @Test
    void a_full_line_goes_on() {
        assertThat(page.goesOn(FULL, "thực hiện việc kiểm kê.")).isTrue();
        assertThat(page.goesOn(FULL, "Nội vụ thực hiện việc kiểm kê.")).isTrue();
        assertThat(page.goesOn(FULL, "(sau đây gọi tắt là cơ quan).")).isTrue();
    }

    @Test
    void a_line_that_ends_a_sentence_goes_on_only_in_the_middle_of_one() {
        assertThat(page.goesOn(FULL + ".", "Điều này có hiệu lực.")).isFalse();
        assertThat(page.goesOn(FULL + ";", "tổ chức kiểm kê hằng năm.")).isTrue();
    }

    @Test
    void items_clauses_and_headings_begin_something_of_their_own() {
        for (var own : new String[] {
            "- Hồ sơ giấy", "2. Văn phòng", "a) Lập danh mục", "Điều 5. Thi hành", "Nơi nhận:", "IV. TỔ CHỨC"
        }) assertThat(page.goesOn(FULL, own)).as(own).isFalse();
    }

    @Test
    void capitals_and_short_lines_stand_alone() {
        assertThat(page.goesOn("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"))
                .isFalse();
        assertThat(page.goesOn("Kho lưu trữ", "Phòng đọc")).isFalse();
    }

    @Test
    void lines_that_are_paragraphs_are_left_alone() {
        assertThat(new PrintedLines("").goesOn(FULL, "thực hiện việc kiểm kê.")).isFalse();
    }
}
