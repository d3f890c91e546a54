package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence leaves out of an end is proposed as going on. */
class KeptProvisionsTests {
    private static final String A = "Quyết định số 26/2018/QĐ-UBND ngày 10 tháng 8 năm 2018 của Ủy ban nhân dân tỉnh";
    private static final String NAME = "Quyết định 26/2018/QĐ-UBND";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ khoản 2 Điều 5 tiếp tục có hiệu lực.",
                "A hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ quy định tại khoản 2 Điều 5.",
                "Bãi bỏ A (trừ khoản 2 Điều 5).",
                "Bãi bỏ A, ngoại trừ các quy định tại khoản 2 Điều 5 của Quyết định số 26/2018/QĐ-UBND được tiếp tục áp dụng."
            })
    void provisions_that_are_left_out_go_on(String said) {
        assertThat(acts("Điều 2. " + said.replace("A", A) + "\n"))
                .containsExactlyInAnyOrder("REPEALS " + NAME, "CONTINUES " + NAME + " [khoản 2 Điều 5]");
    }

    @Test
    void until_a_day_where_one_is_said() {
        var read = decision(
                "Quy định",
                "Điều 2. " + A
                        + " hết hiệu lực kể từ ngày 01 tháng 7 năm 2031, trừ khoản 2 Điều 5 tiếp tục có hiệu lực đến hết ngày 31 tháng 12 năm 2032.\n");

        assertThat(acts(read))
                .containsExactly(
                        "REPEALS " + NAME,
                        "CONTINUES " + NAME + " [khoản 2 Điều 5]",
                        "EXTENDS " + NAME + " [khoản 2 Điều 5]");
        assertThat(read.acts())
                .filteredOn(act -> act.kind() != ActKind.BASED_ON)
                .extracting(ReadAct::on)
                .containsOnly(LocalDate.of(2031, 7, 1));
        assertThat(read.acts().getLast().last()).isEqualTo("2032-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A hết hiệu lực kể từ ngày 01/7/2031; riêng Điều 7 hết hiệu lực kể từ ngày 01/01/2032.",
                "A hết hiệu lực kể từ ngày 01/7/2031, trừ Điều 7 hết hiệu lực thi hành từ ngày 01 tháng 01 năm 2032.",
                "Bãi bỏ A kể từ ngày 01/7/2031; riêng Điều 7 tiếp tục có hiệu lực đến hết ngày 31/12/2031."
            })
    void what_ends_later_goes_on_until_then(String said) {
        var read = decision("Quy định", "Điều 2. " + said.replace("A", A) + "\n");

        assertThat(acts(read))
                .containsExactly("REPEALS " + NAME, "CONTINUES " + NAME + " [Điều 7]", "EXTENDS " + NAME + " [Điều 7]");
        assertThat(read.acts().getLast().last()).isEqualTo("2031-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bãi bỏ A; riêng khoản 2 Điều 5 thực hiện như mọi năm.",
                "A hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ trường hợp quy định tại Điều 7 của Quyết định này.",
                "A hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ khoản 2 Điều này.",
                "A hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ các hợp đồng đã ký tiếp tục thực hiện.",
                "Bãi bỏ A, trừ khoản 2 Điều 5 Quyết định số 27/2018/QĐ-UBND."
            })
    void what_is_no_provision_of_the_text_is_only_told(String said) {
        assertThat(acts("Điều 2. " + said.replace("A", A) + "\n")).containsExactly("REPEALS " + NAME);
    }
}
