package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items below a colon are what the verb above them is done to only where that sentence speaks of provisions. */
class ListedProvisionsTests {
    /** Whether it stands beside the exact acts is asked elsewhere. */
    private static final String GENERAL = "AMENDS Quyết định 30/2029/QĐ-UBND [một số điều]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hủy bỏ giấy chứng nhận đã cấp trong các trường hợp sau:",
                "Sửa đổi, bổ sung giấy phép trong các trường hợp sau:",
                "Bãi bỏ các điều kiện sau đây:"
            })
    void cases_of_a_task_are_no_provisions_that_end(String lead) {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ khoản 3 Điều 4.
                2. %s
                a) Khoản 2 Điều 7 không còn được đáp ứng;
                b) Điều 9 bị vi phạm.
                """.formatted(lead)))
                .filteredOn(act -> !act.equals(GENERAL))
                .containsExactly("REPEALS Quyết định 30/2029/QĐ-UBND [khoản 3 Điều 4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bãi bỏ:",
                "Bãi bỏ các điểm, khoản, điều sau đây:",
                "Bãi bỏ một số nội dung như sau:",
                "Bãi bỏ các quy định sau đây:"
            })
    void provisions_below_a_sentence_about_provisions_end(String lead) {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. %s
                a) Khoản 2 Điều 5;
                b) Các điểm a, b khoản 1 Điều 7 và Điều 8.
                """.formatted(lead)))
                .filteredOn(act -> !act.equals(GENERAL))
                .containsExactly(
                        "REPEALS Quyết định 30/2029/QĐ-UBND [khoản 2 Điều 5; điểm a, b khoản 1 Điều 7 và Điều 8]");
    }

    @Test
    void an_item_that_says_something_of_a_provision_is_none_itself() {
        assertThat(acts("""
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2029/QĐ-UBND
                1. Bãi bỏ các quy định sau đây:
                a) Khoản 2 Điều 5;
                b) Khoản 3 Điều 6 không còn phù hợp;
                c) Các điều kiện tại khoản 2 Điều 7.
                """))
                .filteredOn(act -> !act.equals(GENERAL))
                .containsExactly("REPEALS Quyết định 30/2029/QĐ-UBND [khoản 2 Điều 5]");
    }
}
