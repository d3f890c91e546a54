package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.AMENDED;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.PARENT_GOES_ON;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.RESUMED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.SUPPLEMENTED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Một phần" lasts as long as some provision stands so, and no longer (R3, R4, R8). */
class PartsComeBackTests extends Timelines {
    private Set<String> provisions = Set.of();

    @BeforeEach
    void a_text_in_force_since_2015() {
        happens(COMMENCED, "2015-01-01", WHOLE);
    }

    @Test
    void a_text_whose_only_ended_dieu_applies_again_is_in_force() {
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5"));
        happens(REVIVED, "2022-01-01", Scope.of("dieu_5"));

        assertThat(on("2021-12-31")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5", "2022-01-01")).containsExactly(IN_FORCE);
        assertThat(on("2022-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void it_stays_partly_ceased_while_another_one_is_over_or_one_that_nobody_named() {
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5", "dieu_6"));
        happens(REVIVED, "2022-01-01", Scope.of("dieu_5"));
        assertThat(on("2022-01-01")).containsExactly(PARTLY_CEASED);

        happens(REVIVED, "2023-01-01", Scope.of("dieu_6"));
        assertThat(on("2023-01-01")).containsExactly(IN_FORCE);

        happens(REPEALED, "2024-01-01", Scope.UNNAMED_PART);
        happens(REVIVED, "2025-01-01", Scope.of("dieu_7"));
        assertThat(on("2025-01-01")).as("which part it was is not known").containsExactly(PARTLY_CEASED);
    }

    @Test
    void an_ended_khoan_that_applies_again_leaves_its_dieu_in_force() {
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5__khoan_2"));
        happens(REVIVED, "2022-01-01", Scope.of("dieu_5__khoan_2"));

        assertThat(of("dieu_5", "2021-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5", "2022-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_text_brought_back_article_by_article_is_partly_ceased_until_the_last() {
        provisions = Set.of("dieu_1", "dieu_2");
        happens(REPEALED, "2021-01-01", WHOLE);
        happens(REVIVED, "2022-01-01", Scope.of("dieu_1"));
        assertThat(on("2022-01-01")).containsExactly(PARTLY_CEASED);

        happens(REVIVED, "2023-01-01", Scope.of("dieu_2"));
        assertThat(on("2023-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_suspended_text_resumed_article_by_article_is_partly_suspended_until_the_last() {
        provisions = Set.of("dieu_1", "dieu_2", "dieu_3");
        happens(SUSPENDED, "2026-01-01", WHOLE);
        happens(RESUMED, "2026-06-01", Scope.of("dieu_1", "dieu_2"));
        assertThat(on("2026-06-01")).containsExactly(PARTLY_SUSPENDED);
        assertThat(of("dieu_2", "2026-06-01")).containsExactly(IN_FORCE);

        happens(RESUMED, "2026-07-01", Scope.of("dieu_3"));
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void the_suspension_of_the_rest_ends_with_the_rest() {
        provisions = Set.of("dieu_1", "dieu_2");
        happens(SUSPENDED, "2026-01-01", WHOLE);
        happens(RESUMED, "2026-06-01", Scope.of("dieu_1"));
        happens(REPEALED, "2026-07-01", Scope.of("dieu_2"));

        assertThat(on("2026-06-30")).containsExactly(PARTLY_SUSPENDED);
        assertThat(on("2026-07-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void what_was_added_is_suspended_with_the_text_and_resumed_by_its_own_name() {
        provisions = Set.of("dieu_1");
        happens(SUPPLEMENTED, "2020-01-01", Scope.of("dieu_1a"));
        happens(SUSPENDED, "2026-01-01", WHOLE);
        happens(RESUMED, "2026-06-01", Scope.of("dieu_1"));
        assertThat(on("2026-06-01")).containsExactly(PARTLY_SUSPENDED);

        happens(RESUMED, "2026-07-01", Scope.of("dieu_1a"));
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void where_the_articles_are_not_known_only_a_word_on_the_whole_resumes_the_rest() {
        happens(SUSPENDED, "2026-01-01", WHOLE);
        happens(RESUMED, "2026-06-01", Scope.of("dieu_1"));
        assertThat(on("2026-06-01")).containsExactly(PARTLY_SUSPENDED);

        happens(RESUMED, "2026-07-01", WHOLE);
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_named_part_that_ended_with_the_parent_comes_back_when_the_parent_goes_on() {
        happens(PARENT_CEASED, "2026-07-01", Scope.of("dieu_3"));
        assertThat(on("2026-07-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_3", "2026-07-01")).containsExactly(CEASED);
        assertThat(of("dieu_4", "2026-07-01")).containsExactly(IN_FORCE);

        happens(PARENT_GOES_ON, "2026-07-01", Scope.of("dieu_3"));
        assertThat(of("dieu_3", "2026-07-01")).containsExactly(IN_FORCE);
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void an_amendment_of_the_whole_touches_no_single_provision() {
        happens(AMENDED, "2020-01-01", WHOLE);

        assertThat(on("2020-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5", "2020-01-01"))
                .as("which part it was is not known")
                .containsExactly(IN_FORCE);
    }

    @Test
    void a_term_dated_by_its_own_last_day_was_the_term_before_and_a_later_extension_overtakes_it() {
        events.add(EffectKind.TERM.event(day("2025-12-31"), WHOLE, day("2025-12-31")));
        events.add(EffectKind.TERM.event(day("2025-11-01"), WHOLE, day("2027-12-31")));
        events.add(EffectKind.TERM.event(day("2025-12-31"), Scope.of("dieu_7"), day("2025-12-31")));
        events.add(EffectKind.TERM.event(day("2025-11-01"), Scope.of("dieu_7"), day("2026-12-31")));

        assertThat(on("2026-01-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_7", "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(of("dieu_7", "2027-01-01")).containsExactly(CEASED);
        assertThat(on("2028-01-01")).containsExactly(CEASED);
    }

    @Override
    EffectTimeline timeline() {
        return new EffectTimeline(events, provisions, EffectRules.load());
    }
}
