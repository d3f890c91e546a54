package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list goes on behind an item that is a sentence or a list of its own, and is over where somebody is told to do something. */
class ListLeadsTests {
    @Test
    void items_with_a_verb_of_their_own_do_not_end_the_list_that_they_are_in() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Bãi bỏ khoản 2 Điều 5 Quyết định số 10/2018/QĐ-UBND ngày 09 tháng 7 năm 2018 của Ủy ban nhân dân tỉnh về phí;
                2. Quyết định số 11/2018/QĐ-UBND ngày 10 tháng 7 năm 2018 của Ủy ban nhân dân tỉnh về lệ phí;
                3. Sửa đổi Điều 4 Quyết định số 12/2018/QĐ-UBND ngày 11 tháng 7 năm 2018;
                4. Quyết định số 13/2018/QĐ-UBND ngày 12 tháng 7 năm 2018.
                """))
                .containsExactly(
                        "REPEALS Quyết định 10/2018/QĐ-UBND [khoản 2 Điều 5]",
                        "REPEALS Quyết định 11/2018/QĐ-UBND",
                        "AMENDS Quyết định 12/2018/QĐ-UBND [Điều 4]",
                        "REPEALS Quyết định 13/2018/QĐ-UBND");
    }

    @Test
    void a_list_goes_on_behind_one_within_it() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Bãi bỏ các quyết định về phí sau đây:
                a) Quyết định số 10/2018/QĐ-UBND ngày 09 tháng 7 năm 2018;
                b) Quyết định số 11/2018/QĐ-UBND ngày 10 tháng 7 năm 2018.
                2. Quyết định số 12/2018/QĐ-UBND ngày 11 tháng 7 năm 2018.
                Điều 2. Sở Tài chính theo dõi Quyết định số 13/2018/QĐ-UBND.
                """))
                .containsExactly(
                        "REPEALS Quyết định 10/2018/QĐ-UBND",
                        "REPEALS Quyết định 11/2018/QĐ-UBND",
                        "REPEALS Quyết định 12/2018/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Tư pháp căn cứ Quyết định số 12/2020/QĐ-UBND theo dõi việc thi hành.",
                "Tổ chức thực hiện\nPhòng Nội vụ rà soát theo Quyết định số 12/2020/QĐ-UBND.",
                "Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này\nCác đơn vị xem Quyết định số 12/2020/QĐ-UBND.",
                "- Giao Sở Nội vụ trình sửa Quyết định số 12/2020/QĐ-UBND."
            })
    void who_is_told_to_do_something_is_no_item(String order) {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                Giao thông vận tải
                1. Quyết định số 10/2018/QĐ-UBND ngày 09 tháng 7 năm 2018;
                2. Quyết định số 11/2018/QĐ-UBND ngày 10 tháng 7 năm 2018.
                %s
                """.formatted(order)))
                .containsExactly("REPEALS Quyết định 10/2018/QĐ-UBND", "REPEALS Quyết định 11/2018/QĐ-UBND");
    }

    @Test
    void the_second_line_of_a_name_is_no_order() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Quyết định số 10/2018/QĐ-UBND
                Ủy ban nhân dân tỉnh quy định việc thực hiện chính sách hỗ trợ người cao tuổi của tỉnh.
                2. Quyết định số 11/2018/QĐ-UBND ngày 10 tháng 7 năm 2018;
                Quyết định số 12/2018/QĐ-UBND ngày 11 tháng 7 năm 2018.
                """))
                .containsExactly(
                        "REPEALS Quyết định 10/2018/QĐ-UBND",
                        "REPEALS Quyết định 11/2018/QĐ-UBND",
                        "REPEALS Quyết định 12/2018/QĐ-UBND");
    }

    @Test
    void who_is_told_to_carry_out_another_text_is_no_item_either() {
        assertThat(acts("""
                Điều 1. Bãi bỏ các văn bản sau đây:
                1. Quyết định số 10/2018/QĐ-UBND ngày 09 tháng 7 năm 2018;
                Sở Tài chính hướng dẫn thực hiện Quyết định số 12/2020/QĐ-UBND.
                """)).containsExactly("REPEALS Quyết định 10/2018/QĐ-UBND");
    }
}
