package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.CONTINUED;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.RESUMED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Tiếp tục có hiệu lực": an announcement answers one thing, a suspension or the end of a parent, and saves from nothing later (R5, R7). */
class ContinuingTests {
    private static final Scope WHOLE = Scope.WHOLE;
    private final List<EffectEvent> events = new ArrayList<>();

    @BeforeEach
    void a_text_in_force_since_2015() {
        happens(COMMENCED, "2015-01-01", WHOLE);
    }

    @Test
    void the_end_of_a_suspension_saves_from_no_end_of_a_parent() {
        happens(SUSPENDED, "2020-01-01", WHOLE);
        happens(CONTINUED, "2021-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(on("2020-12-31")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(on("2021-01-01")).containsExactly(IN_FORCE);
        assertThat(on("2026-07-01")).containsExactly(CEASED);
    }

    @Test
    void so_does_that_of_one_dieu_for_every_other_one() {
        happens(SUSPENDED, "2020-01-01", Scope.of("dieu_5"));
        happens(CONTINUED, "2021-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(CEASED);
        assertThat(of("dieu_5", "2026-07-01")).containsExactly(CEASED);
        assertThat(of("dieu_6", "2026-07-01")).containsExactly(CEASED);
    }

    @Test
    void after_one_parent_it_does_not_save_from_the_end_of_the_next() {
        happens(PARENT_CEASED, "2020-07-01", WHOLE);
        for (var announced : List.of("2020-06-01", "2020-07-01", "2020-09-01")) {
            happens(CONTINUED, announced, WHOLE);
            happens(PARENT_CEASED, "2026-07-01", WHOLE);

            assertThat(on("2026-06-30")).containsExactly(IN_FORCE);
            assertThat(on("2026-07-01")).containsExactly(CEASED);
            events.removeLast();
            events.removeLast();
        }
    }

    @Test
    void a_parent_that_ended_while_texts_went_on_by_law_is_answered_too() {
        happens(PARENT_CEASED, "2025-05-01", WHOLE);
        happens(CONTINUED, "2025-06-01", WHOLE);
        happens(PARENT_CEASED, "2027-01-01", WHOLE);

        assertThat(on("2026-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2027-01-01")).containsExactly(CEASED);
    }

    @Test
    void parents_that_end_on_one_day_are_answered_at_once() {
        happens(CONTINUED, "2026-06-15", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void shortly_before_the_end_of_a_parent_it_is_about_that_and_not_about_one_of_years_ago() {
        happens(PARENT_CEASED, "2020-01-01", Scope.UNNAMED_PART);
        happens(CONTINUED, "2026-06-15", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_text_that_had_ended_with_its_parent_comes_back_though_the_next_parent_is_nearer() {
        happens(PARENT_CEASED, "2020-01-01", WHOLE);
        happens(CONTINUED, "2025-12-01", WHOLE);
        happens(PARENT_CEASED, "2026-02-01", WHOLE);

        assertThat(on("2025-12-01")).containsExactly(IN_FORCE);
        assertThat(on("2026-02-01")).containsExactly(CEASED);
    }

    @Test
    void who_goes_on_without_the_parent_stays_suspended() {
        happens(SUSPENDED, "2025-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        happens(CONTINUED, "2026-07-01", WHOLE);
        happens(RESUMED, "2026-09-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(on("2026-09-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_part_that_nobody_named_ends_with_its_parent_and_goes_on_by_announcement() {
        happens(PARENT_CEASED, "2026-07-01", Scope.UNNAMED_PART);
        assertThat(on("2026-07-01")).containsExactly(PARTLY_CEASED);

        happens(CONTINUED, "2026-07-01", Scope.UNNAMED_PART);
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_second_part_may_be_announced_to_continue_after_the_first() {
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        happens(CONTINUED, "2026-07-01", Scope.of("dieu_5"));
        happens(CONTINUED, "2026-08-01", Scope.of("dieu_6"));

        assertThat(on("2026-08-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_6", "2026-07-31")).containsExactly(CEASED);
        assertThat(of("dieu_6", "2026-08-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_7", "2026-08-01")).containsExactly(CEASED);
    }

    private void happens(EffectKind kind, String on, Scope scope) {
        events.add(kind.event(LocalDate.parse(on), scope, null));
    }

    private Set<EffectStatus> on(String day) {
        return timeline().statusOn(LocalDate.parse(day));
    }

    private Set<EffectStatus> of(String provision, String day) {
        return timeline().statusOn(provision, LocalDate.parse(day));
    }

    private EffectTimeline timeline() {
        return new EffectTimeline(events, Set.of(), EffectRules.load());
    }
}
