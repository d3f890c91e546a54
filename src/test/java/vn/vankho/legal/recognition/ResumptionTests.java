package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was suspended and applies again is told from a text that is only announced to go on. */
class ResumptionTests {
    private static final String OLD = "Nghị quyết 37/2029/NQ-HĐND";

    @Test
    void an_article_that_was_suspended_by_another_text_resumes_on_the_day_that_is_said() {
        var read = decision("Tiếp tục thực hiện Điều 2 Nghị quyết số 37/2029/NQ-HĐND", """
                Điều 1. Điều 2 Nghị quyết số 37/2029/NQ-HĐND ngày 11 tháng 12 năm 2029 của Hội đồng nhân dân tỉnh An Hòa đã được ngưng hiệu lực tại Nghị quyết số 12/2030/NQ-HĐND ngày 13 tháng 8 năm 2030 tiếp tục có hiệu lực kể từ ngày 15 tháng 4 năm 2031.
                Điều 2. Quyết định này có hiệu lực từ ngày 05 tháng 4 năm 2031.
                """);

        assertThat(acts(read)).containsExactly("RESUMES " + OLD + " [Điều 2]");
        assertThat(read.acts().stream().filter(act -> act.on() != null))
                .extracting(ReadAct::on)
                .containsExactly(LocalDate.of(2031, 4, 15));
    }

    @Test
    void so_does_what_has_no_time_of_suspension_left() {
        assertThat(acts("""
                Điều 1. Khoản 2 Điều 5 Nghị quyết số 37/2029/NQ-HĐND hết thời gian ngưng hiệu lực kể từ ngày 15 tháng 4 năm 2031.
                """)).containsExactly("RESUMES " + OLD + " [Khoản 2 Điều 5]");
        assertThat(acts("""
                Điều 1. Nghị quyết số 37/2029/NQ-HĐND bị đình chỉ thi hành theo Quyết định số 5/2030/QĐ-TTg có hiệu lực trở lại kể từ ngày 15 tháng 4 năm 2031.
                """)).containsExactly("RESUMES " + OLD);
    }

    @Test
    void a_suspension_that_is_told_ahead_of_the_subject_breaks_nothing() {
        assertThat(acts(
                        "Điều 1. Nghị quyết số 37/2029/NQ-HĐND đã bị ngưng hiệu lực theo Nghị quyết số 2/2030/NQ-HĐND thì kể từ ngày Quyết"
                                + " định này có hiệu lực, Nghị quyết số 37/2029/NQ-HĐND tiếp tục có hiệu lực.\n"))
                .contains("CONTINUES " + OLD);
        assertThat(acts(
                        "Điều 1. Quyết định này thay thế Quyết định số 1/2020/QĐ-UBND đã bị ngưng hiệu lực tại Quyết định số 2/2021/QĐ-UBND,"
                                + " Nghị quyết số 37/2029/NQ-HĐND tiếp tục có hiệu lực.\n"))
                .contains("CONTINUES " + OLD);
    }

    @Test
    void what_was_never_suspended_is_announced_to_go_on() {
        assertThat(acts("Điều 1. Nghị quyết số 37/2029/NQ-HĐND tiếp tục có hiệu lực kể từ ngày 15 tháng 4 năm 2031.\n"))
                .containsExactly("CONTINUES " + OLD);
    }
}
