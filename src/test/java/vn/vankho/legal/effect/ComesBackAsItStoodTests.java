package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.REPLACED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * R8, Luật 64/2025/QH15 Điều 56 khoản 2: an express word brings back what it names, as it stood before it ended. The days are those of Nghị
 * định 15/2018/NĐ-CP: in force 02/02/2018, replaced 01/02/2026, "tiếp tục áp dụng" 06/4/2026; that of its Điều 2 is made up.
 */
class ComesBackAsItStoodTests extends Timelines {
    private Set<String> provisions = Set.of("dieu_1", "dieu_2", "dieu_3");

    @BeforeEach
    void in_force_and_replaced_and_applied_again() {
        happens(COMMENCED, "2018-02-02", WHOLE);
        happens(REPLACED, "2026-02-01", WHOLE);
        happens(REVIVED, "2026-04-06", WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, IN_FORCE,      IN_FORCE, IN_FORCE",
        "2020-01-01, PARTLY_CEASED, IN_FORCE, CEASED",
        "2026-01-31, PARTLY_CEASED, IN_FORCE, CEASED",
        "2026-02-01, CEASED,        CEASED,   CEASED",
        "2026-04-05, CEASED,        CEASED,   CEASED",
        "2026-04-06, PARTLY_CEASED, IN_FORCE, CEASED",
    })
    void an_article_that_was_repealed_years_before_does_not_come_back_with_its_text(
            String day, EffectStatus text, EffectStatus first, EffectStatus second) {
        happens(REPEALED, "2020-01-01", Scope.of("dieu_2"));

        assertThat(on(day)).containsExactly(text);
        assertThat(of("dieu_1", day)).containsExactly(first);
        assertThat(of("dieu_2", day)).containsExactly(second);
        assertThat(of("dieu_2__khoan_1", day)).containsExactly(second);
    }

    @Test
    void it_is_the_same_where_its_articles_are_not_known() {
        provisions = Set.of();
        happens(REPEALED, "2020-01-01", Scope.of("dieu_2"));

        assertThat(on("2026-04-06")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_2", "2026-04-06")).containsExactly(CEASED);
    }

    @Test
    void a_khoan_stays_over_when_its_article_or_its_text_applies_again() {
        happens(REPEALED, "2020-01-01", Scope.of("dieu_2__khoan_1"));
        happens(REPEALED, "2021-01-01", Scope.of("dieu_3__khoan_2"));
        happens(REPEALED, "2022-01-01", Scope.of("dieu_3"));
        happens(REVIVED, "2023-01-01", Scope.of("dieu_3"));

        for (var day : new String[] {"2023-01-01", "2026-04-06"}) {
            assertThat(of("dieu_3", day)).as(day).containsExactly(PARTLY_CEASED);
            assertThat(of("dieu_3__khoan_1", day)).as(day).containsExactly(IN_FORCE);
            assertThat(of("dieu_3__khoan_2", day)).as(day).containsExactly(CEASED);
            assertThat(of("dieu_2", day)).as(day).containsExactly(PARTLY_CEASED);
            assertThat(of("dieu_2__khoan_1", day)).as(day).containsExactly(CEASED);
        }
    }

    @Test
    void a_provision_whose_own_term_was_over_before_stays_over() {
        events.add(TERM.event(day("2018-02-02"), Scope.of("dieu_2"), day("2019-12-31")));

        assertThat(of("dieu_2", "2026-04-06")).containsExactly(CEASED);
        assertThat(on("2026-04-06")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void what_is_named_itself_comes_back_and_so_does_what_had_come_back_before_the_end() {
        happens(REPEALED, "2020-01-01", Scope.of("dieu_2", "dieu_3"));
        happens(REVIVED, "2021-01-01", Scope.of("dieu_2"));
        assertThat(of("dieu_2", "2026-04-06")).containsExactly(IN_FORCE);
        assertThat(of("dieu_3", "2026-04-06")).containsExactly(CEASED);

        happens(REVIVED, "2026-05-01", Scope.of("dieu_3"));
        assertThat(of("dieu_3", "2026-05-01")).containsExactly(IN_FORCE);
        assertThat(on("2026-05-01")).containsExactly(IN_FORCE);
    }

    @Test
    void what_ended_while_the_text_was_over_comes_back_as_it_stood_before() {
        happens(REPEALED, "2026-03-01", Scope.of("dieu_2"));

        assertThat(of("dieu_2", "2026-04-06")).containsExactly(IN_FORCE);
    }

    @Test
    void a_text_that_had_lost_its_articles_one_by_one_comes_back_with_all_of_them() {
        events.clear();
        happens(COMMENCED, "2018-02-02", WHOLE);
        happens(REPEALED, "2020-01-01", Scope.of("dieu_1", "dieu_2"));
        happens(REPEALED, "2021-01-01", Scope.of("dieu_3"));
        happens(REVIVED, "2022-01-01", WHOLE);

        assertThat(on("2021-01-01")).containsExactly(CEASED);
        assertThat(on("2022-01-01")).as("nothing else can be meant").containsExactly(IN_FORCE);
    }

    @Override
    EffectTimeline timeline() {
        return new EffectTimeline(events, provisions, EffectRules.load());
    }
}
