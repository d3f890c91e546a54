package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import org.junit.jupiter.api.Test;

/** Acts are trusted by what their sentence says, each by itself. */
class ActSurenessTests {
    @Test
    void a_citation_that_says_more_is_trusted_more() {
        float full = of("Bãi bỏ Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019.");
        float alone = of("Bãi bỏ Quyết định số 7/2019/QĐ-UBND.");
        float phrase = of("Bãi bỏ thủ tục cấp phép ban hành kèm theo Quyết định số 7/2019/QĐ-UBND.");
        float place = of("Bãi bỏ khoản 2 Điều 5 Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019.");

        assertThat(full).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(phrase);
        assertThat(place).isEqualTo(full);
    }

    @Test
    void what_ends_with_the_first_day_of_another_text_is_doubtful() {
        float own = of("Nghị quyết số 7/2019/NQ-HĐND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.");

        for (var when : new String[] {
            "kể từ thời điểm Luật Thủ đô có hiệu lực", "kể từ ngày Quyết định số 9/2031/QĐ-UBND có hiệu lực thi hành"
        })
            assertThat(of("Nghị quyết số 7/2019/NQ-HĐND hết hiệu lực " + when + "."))
                    .isLessThan(own * .6f);
        for (var when : new String[] {
            "thời điểm Quyết định này có hiệu lực",
            "ngày Quyết định này bắt đầu có hiệu lực",
            "ngày Quyết định này được ký ban hành và có hiệu lực"
        })
            assertThat(of("Nghị quyết số 7/2019/NQ-HĐND hết hiệu lực kể từ " + when + "."))
                    .isEqualTo(own);
    }

    @Test
    void of_two_texts_of_one_sentence_only_the_one_that_ends_with_another_text_is_doubtful() {
        var read = decision(
                "Quy định",
                "Điều 3. Quyết định này thay thế Quyết định số 6/2019/QĐ-UBND ngày 01 tháng 4 năm 2019; Quyết định số 7/2019/QĐ-UBND ngày 02 tháng 4 năm 2019 hết hiệu lực kể từ ngày Luật Đo lường có hiệu lực.\n");
        var acts = read.acts().stream()
                .filter(act -> act.target().number() != null
                        && act.target().number().verbatim().endsWith("/2019/QĐ-UBND"))
                .toList();

        assertThat(acts).extracting(ReadAct::kind).containsExactly(ActKind.REPLACES, ActKind.REPEALS);
        assertThat(read.confidence(acts.getFirst()))
                .isEqualTo(of("Bãi bỏ Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019."));
        assertThat(read.confidence(acts.getLast())).isLessThan(read.confidence(acts.getFirst()) * .6f);
        assertThat(acts).extracting(ReadAct::on).containsOnlyNulls();
    }

    @Test
    void whether_the_whole_ends_is_doubtful_behind_words_that_are_no_known_part() {
        float whole = of("Bãi bỏ toàn bộ Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019.");

        assertThat(of("Bãi bỏ lệ phí hộ tịch Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019."))
                .isLessThan(whole * .7f);
        assertThat(of("Bãi bỏ các quyết định: Quyết định số 7/2019/QĐ-UBND ngày 01 tháng 4 năm 2019."))
                .isEqualTo(whole);
    }

    private static float of(String clause) {
        var read = decision("Quy định", "Điều 1. " + clause + "\n");
        return read.confidence(read.acts().getLast());
    }
}
