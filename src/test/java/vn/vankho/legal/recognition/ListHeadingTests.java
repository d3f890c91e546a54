package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headings of published lists say of the rows below. */
class ListHeadingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CẦN ĐÌNH CHỈ VIỆC THI HÀNH, NGƯNG HIỆU LỰC, SỬA ĐỔI, BỔ SUNG",
                "DANH MỤC VĂN BẢN CẦN TẠM NGƯNG HIỆU LỰC",
                "DANH MỤC NGHỊ QUYẾT CẦN ĐƯỢC BÃI BỎ",
                "DANH MỤC NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CẦN THƠ CẦN SỬA ĐỔI",
                "DANH MỤC VĂN BẢN CÒN HIỆU LỰC CỦA THÀNH PHỐ CẦN THƠ",
            })
    void lists_of_what_is_in_force_or_ought_to_be_done_are_others(String title) {
        assertThat(after(title).isOther()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DANH MỤC NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ CẦN THƠ BỊ BÃI BỎ",
                "DANH MỤC VĂN BẢN DO ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ BAN HÀNH NGƯNG HIỆU LỰC",
                "DANH MỤC VĂN BẢN CỦA HUYỆN CẦN GIỜ BỊ BÃI BỎ",
                "DANH MỤC VĂN BẢN CỦA HUYỆN CẦN ĐƯỚC BỊ BÃI BỎ",
                "DANH MỤC VĂN BẢN CỦA HUYỆN CẦN GIUỘC BỊ BÃI BỎ",
            })
    void a_place_is_no_need(String title) {
        assertThat(after(title).isOther()).isFalse();
    }

    @Test
    void a_title_of_several_lines_is_one() {
        var heading = after("DANH MỤC", "VĂN BẢN CỦA BỘ TÀI CHÍNH", "NGƯNG HIỆU LỰC", "MỘT PHẦN");
        assertThat(heading.isTitle()).isTrue();
        assertThat(heading.isSuspended()).isTrue();
        assertThat(heading.isPartly()).isTrue();
    }

    /** Names, goods and codes of an annex in capitals, and what a scan reads as such. */
    @Test
    void lines_in_capitals_without_end_are_no_title() {
        var heading = after("DANH MỤC VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN");
        IntStream.range(0, 10).forEach(_ -> heading.read("XI MĂNG, SẮT, THÉP"));
        assertThat(heading.isTitle()).isFalse();
        assertThat(heading.isPartly()).isTrue();

        heading.read("DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ");
        assertThat(heading.isTitle()).isTrue();
        assertThat(heading.isPartly()).isFalse();
        heading.read("SẮT ".repeat(200));
        assertThat(heading.isTitle()).isFalse();
    }

    private static ListHeading after(String... lines) {
        var heading = new ListHeading();
        List.of(lines).forEach(heading::read);
        return heading;
    }
}
