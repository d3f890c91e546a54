package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.effect.EffectRules.Level;

class EffectRulesTests {
    private final EffectRules rules = EffectRules.load();

    @Test
    void the_regime_of_a_parents_end_is_chosen_by_the_day() {
        assertThat(Stream.of("2025-03-31", "2025-04-01", "2025-06-30", "2025-07-01")
                        .map(day -> rules.regimeOf(LocalDate.parse(day)).name()))
                .containsExactly("R5a", "R5b", "R5b", "R5c");
    }

    @Test
    void what_is_not_confirmed_says_so_and_every_row_names_its_article() {
        var c = rules.regimeOf(LocalDate.parse("2026-07-01"));
        assertThat(c.basis().confirmed()).isFalse();
        assertThat(c.basis().article()).endsWith("(chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
        assertThat(Stream.concat(
                        rules.regimes().stream().map(EffectRules.ParentRegime::basis),
                        rules.leads().stream().map(EffectRules.Lead::basis)))
                .allSatisfy(basis -> assertThat(basis.article()).containsPattern("Điều \\d+"));
        assertThat(rules.application().order())
                .allSatisfy(row -> assertThat(row.basis().article()).containsPattern("Điều \\d+"));
    }

    @Test
    void the_shortest_time_to_effect_depends_on_level_and_day() {
        assertThat(days(Level.CENTRAL, "2025-04-01")).isEqualTo(45);
        assertThat(days(Level.BELOW_PROVINCE, "2025-03-31")).isEqualTo(7);
        assertThat(days(Level.BELOW_PROVINCE, "2025-04-01")).isEqualTo(10);
        assertThat(rules.lead(Level.PROVINCE, LocalDate.parse("2010-01-01"))).isEmpty();
        assertThat(rules.retroactivity(Level.PROVINCE, LocalDate.parse("2025-04-01"))
                        .orElseThrow()
                        .allowed())
                .isTrue();
    }

    @Test
    void where_texts_apply_after_a_change_of_units_is_said_for_every_day_since_the_first_row_once() {
        var application = rules.application();
        for (var change : ApplicationRules.Change.values())
            for (var day = LocalDate.parse("2005-04-01");
                    day.isBefore(LocalDate.parse("2030-01-01"));
                    day = day.plusDays(1)) {
                var on = day;
                assertThat(application.territory().stream()
                                .filter(row ->
                                        row.change() == change && row.validity().holds(on)))
                        .as("%s on %s", change, on)
                        .hasSize(1);
            }
        assertThat(application.territory(ApplicationRules.Change.MERGED, LocalDate.parse("2025-06-30")))
                .get()
                .extracting(row -> row.basis().article())
                .asString()
                .contains("bản gốc");
        assertThat(application.basis(ApplicationRules.OrderRule.LATER_TEXT, LocalDate.parse("2025-03-31")))
                .get()
                .extracting(EffectRules.Basis::article)
                .isEqualTo("khoản 3 Điều 156 Luật số 80/2015/QH13");
    }

    @Test
    void the_days_of_the_shortened_procedure_of_lists_and_of_publication_depend_on_the_day() {
        var duties = rules.duties();
        for (var day : List.of("2016-06-30", "2010-01-01")) {
            assertThat(duties.shortened(LocalDate.parse(day))).as(day).isEmpty();
            assertThat(duties.publication(LocalDate.parse(day))).as(day).isEmpty();
            assertThat(duties.list(LocalDate.parse(day))).as(day).isEmpty();
        }
        for (var day : List.of("2016-07-01", "2025-03-31")) {
            assertThat(duties.shortened(LocalDate.parse(day)).orElseThrow())
                    .satisfies(row -> assertThat(row.days()).isZero())
                    .satisfies(
                            row -> assertThat(row.basis().article())
                                    .isEqualTo(
                                            "Điều 151 Luật số 80/2015/QH13 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)"));
            assertThat(duties.publication(LocalDate.parse(day)).orElseThrow())
                    .satisfies(row -> assertThat(row.days()).isEqualTo(3))
                    .satisfies(
                            row -> assertThat(row.basis().article())
                                    .isEqualTo(
                                            "Điều 153 Luật số 80/2015/QH13 (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)"));
            assertThat(duties.list(LocalDate.parse(day)).orElseThrow().basis())
                    .isEqualTo(new EffectRules.Basis("khoản 4, khoản 5 Điều 38 Nghị định số 34/2016/NĐ-CP", true));
        }
        var now = LocalDate.parse("2025-04-01");
        assertThat(duties.shortened(now).orElseThrow().basis())
                .isEqualTo(new EffectRules.Basis("khoản 1 Điều 53 Luật số 64/2025/QH15", true));
        assertThat(duties.publication(now).orElseThrow())
                .isEqualTo(new EffectDuties.Days(
                        new EffectRules.Validity(now, null),
                        3,
                        new EffectRules.Basis("Điều 56 Luật số 64/2025/QH15", true)));
        assertThat(duties.list(now))
                .as("texts go on then, or end by another law")
                .isEmpty();
    }

    @Test
    void how_a_term_is_counted_depends_on_its_first_day_and_is_unconfirmed() {
        var duties = rules.duties();
        assertThat(duties.counting(LocalDate.parse("2005-12-31"))).isEmpty();
        assertThat(duties.counting(LocalDate.parse("2016-12-31")).orElseThrow().basis())
                .satisfies(one -> assertThat(one.confirmed()).isFalse())
                .satisfies(one -> assertThat(one.article()).contains("33/2005/QH11"));
        assertThat(duties.counting(LocalDate.parse("2017-01-01"))
                        .orElseThrow()
                        .basis()
                        .article())
                .isEqualTo("Điều 147, Điều 148 Bộ luật Dân sự số 91/2015/QH13"
                        + " (chưa đối chiếu với Công báo, pháp chế kiểm tra lại)");
    }

    private int days(Level level, String day) {
        return rules.lead(level, LocalDate.parse(day)).orElseThrow().days();
    }
}
