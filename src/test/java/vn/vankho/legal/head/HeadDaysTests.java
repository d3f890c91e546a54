package vn.vankho.legal.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;

/** A head is warned about whose text takes effect too early, back in time, or after its end. */
class HeadDaysTests {
    private static final LegalHeader OWN = decision("14/2026/QĐ-UBND", "2026-01-01", "2026-01-11");

    @Test
    void effect_on_the_day_of_issue_is_not_said_to_come_after_no_days() {
        assertThat(HeadDays.of(decision("5/2026/QĐ-UBND", "2026-05-05", "2026-05-05"), true, EffectRules.load()))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.lead.sameDay", "legal.warning.lead.unless");
    }

    @Test
    void a_short_time_to_effect_and_effect_back_in_time_name_their_article() {
        assertThat(header("2025-05-01", "2025-05-11")).isEmpty();
        assertThat(header("2025-05-01", "2025-05-10"))
                .containsExactly(
                        LegalWarning.of("legal.warning.lead", 9L, 10, "khoản 1 Điều 53 Luật số 64/2025/QH15"),
                        LegalWarning.of(
                                "legal.warning.lead.unless", "01/05/2025", "khoản 1 Điều 53 Luật số 64/2025/QH15"));
        assertThat(header("2025-05-01", "2025-04-01"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.retroactive.onlyWhenNeeded");
        assertThat(header("2020-05-01", "2020-04-01"))
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.retroactive.never");
        assertThat(header("2010-05-01", "2010-05-01")).isEmpty();
    }

    @Test
    void the_shortened_procedure_allows_the_day_of_issue_by_the_law_of_that_day() {
        for (var issued : List.of("2025-05-01", "2025-03-31", "2016-07-01")) {
            var head = decision("30/2013/QĐ-UBND", issued, issued);
            assertThat(HeadDays.of(head.ofShortened(true), null, EffectRules.load()))
                    .as(issued)
                    .isEmpty();
            assertThat(HeadDays.of(head, null, EffectRules.load()))
                    .extracting(LegalWarning::key)
                    .as(issued)
                    .containsExactly("legal.warning.lead.sameDay", "legal.warning.lead.unless");
        }
        assertThat(HeadDays.of(decision("30/2013/QĐ-UBND", "2025-03-31", "2025-03-31"), null, EffectRules.load()))
                .last()
                .extracting(warning -> warning.arguments().getLast())
                .isEqualTo("Điều 151 Luật số 80/2015/QH13 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
        assertThat(HeadDays.of(
                        decision("30/2013/QĐ-UBND", "2025-05-01", "2025-04-01").ofShortened(true),
                        null,
                        EffectRules.load()))
                .as("it allows no effect back in time")
                .extracting(LegalWarning::key)
                .containsExactly("legal.warning.retroactive.onlyWhenNeeded");
    }

    @Test
    void a_text_does_not_take_effect_when_it_is_over_already() {
        var term = new RecordedEffect(
                EffectKind.TERM,
                OWN.effectiveFrom(),
                Scope.WHOLE,
                LocalDate.parse("2026-01-10"),
                true,
                Instant.EPOCH,
                null);
        assertThat(HeadDays.afterItsEnd(OWN, List.of(term))).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("legal.warning.afterEnd");
            assertThat(warning.arguments()).containsExactly("11/01/2026", "11/01/2026");
        });
        var longer = new RecordedEffect(
                EffectKind.TERM,
                OWN.effectiveFrom(),
                Scope.WHOLE,
                LocalDate.parse("2026-01-11"),
                true,
                Instant.EPOCH,
                null);
        assertThat(HeadDays.afterItsEnd(OWN, List.of(longer))).isEmpty();
        var parent = new RecordedEffect(
                EffectKind.PARENT_CEASED, LocalDate.parse("2025-12-01"), Scope.WHOLE, null, false, Instant.EPOCH, null);
        assertThat(HeadDays.afterItsEnd(OWN, List.of(parent))).isEmpty();
    }

    private static List<LegalWarning> header(String issued, String effective) {
        return HeadDays.of(decision("1/2025/QĐ-UBND", issued, effective), true, EffectRules.load());
    }
}
