package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.CONTINUED;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.REPLACED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a list announces to continue or to apply again outlives its parent, and nothing else does. */
class AnnouncedTests extends Timelines {
    @Test
    void an_announcement_before_the_parent_ends_keeps_the_text_and_one_after_brings_it_back() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        happens(CONTINUED, "2026-06-01", WHOLE);
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);

        events.removeLast();
        happens(CONTINUED, "2026-09-01", WHOLE);
        assertThat(on("2026-08-31")).containsExactly(CEASED);
        assertThat(on("2026-09-01")).containsExactly(IN_FORCE);
    }

    @Test
    void no_announcement_brings_back_what_was_replaced() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(REPLACED, "2026-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        happens(CONTINUED, "2026-07-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(CEASED);
    }

    @Test
    void when_one_suspended_dieu_is_announced_to_continue_the_other_stays_suspended() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2024-01-01", Scope.of("dieu_5", "dieu_6"));
        happens(CONTINUED, "2024-03-01", Scope.of("dieu_5"));

        assertThat(on("2024-03-01")).containsExactly(PARTLY_SUSPENDED);
        assertThat(of("dieu_5", "2024-03-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_6", "2024-03-01")).containsExactly(EffectStatus.SUSPENDED);
    }

    /** A list announces before the parent ends which texts go on; that a khoản of one is suspended is another matter. */
    @Test
    void a_text_that_is_announced_to_outlive_its_parent_does_and_what_is_suspended_of_it_stays_so() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2026-01-01", Scope.of("dieu_5__khoan_2"));
        happens(CONTINUED, "2026-06-20", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(on("2026-07-01")).containsExactly(PARTLY_SUSPENDED);
        assertThat(of("dieu_5__khoan_2", "2026-06-20")).containsExactly(EffectStatus.SUSPENDED);

        happens(CONTINUED, "2026-09-01", WHOLE);
        assertThat(on("2026-09-01")).as("no parent's end waits for it").containsExactly(IN_FORCE);
    }

    /** From 1/4 to 30/6/2025 no text ended with the one it details (Luật 64/2025/QH15 Điều 57 before it was amended). */
    @Test
    void a_parent_by_whose_end_nothing_ends_waits_for_no_announcement() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2025-02-01", Scope.of("dieu_5__khoan_2"));
        happens(CONTINUED, "2025-03-20", WHOLE);
        happens(PARENT_CEASED, "2025-04-15", WHOLE);

        assertThat(of("dieu_5__khoan_2", "2025-03-19")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(of("dieu_5__khoan_2", "2025-03-20")).containsExactly(IN_FORCE);
        assertThat(on("2025-04-15")).containsExactly(IN_FORCE);
    }

    @Test
    void a_second_announcement_on_the_same_parent_is_that_of_the_end_of_a_suspension() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2026-01-01", Scope.of("dieu_5"));
        happens(CONTINUED, "2026-05-20", WHOLE);
        happens(CONTINUED, "2026-06-20", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);

        assertThat(of("dieu_5", "2026-06-19")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(of("dieu_5", "2026-06-20")).containsExactly(IN_FORCE);
        assertThat(on("2026-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_text_that_is_suspended_as_a_whole_or_whose_parent_ends_much_later_is_resumed() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2026-01-01", WHOLE);
        happens(CONTINUED, "2026-06-20", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        assertThat(on("2026-06-20")).containsExactly(IN_FORCE);
        assertThat(on("2026-07-01")).containsExactly(CEASED);

        events.clear();
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2026-01-01", Scope.of("dieu_5"));
        happens(CONTINUED, "2026-06-20", WHOLE);
        happens(PARENT_CEASED, "2028-07-01", WHOLE);
        assertThat(on("2026-06-20")).containsExactly(IN_FORCE);
        assertThat(on("2028-07-01")).containsExactly(CEASED);
    }

    @Test
    void a_part_that_is_announced_to_continue_outlives_the_parent_and_the_rest_does_not() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(PARENT_CEASED, "2026-07-01", WHOLE);
        for (var announced : List.of("2026-06-01", "2026-07-01")) {
            happens(CONTINUED, announced, Scope.of("dieu_5"));

            assertThat(on("2026-07-01")).containsExactly(PARTLY_CEASED);
            assertThat(of("dieu_5", "2026-07-01")).containsExactly(IN_FORCE);
            assertThat(of("dieu_6", "2026-07-01")).containsExactly(CEASED);
            events.removeLast();
        }
    }

    @Test
    void a_part_of_a_ceased_text_that_applies_again_leaves_the_rest_ended() {
        happens(COMMENCED, "2018-02-02", WHOLE);
        happens(REPLACED, "2026-02-01", WHOLE);
        happens(REVIVED, "2026-04-06", Scope.of("dieu_5__khoan_2"));

        assertThat(on("2026-04-06")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5__khoan_2", "2026-04-06")).containsExactly(IN_FORCE);
        assertThat(of("dieu_5", "2026-04-06")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_6", "2026-04-06")).containsExactly(CEASED);
    }

    @Test
    void the_text_ends_again_with_the_end_of_the_only_part_that_had_come_back() {
        happens(COMMENCED, "2018-02-02", WHOLE);
        happens(REPLACED, "2026-02-01", WHOLE);
        happens(REVIVED, "2026-04-06", Scope.of("dieu_5"));
        happens(REPEALED, "2026-05-01", Scope.of("dieu_5"));

        var timeline = new EffectTimeline(events, Set.of("dieu_5", "dieu_6"), EffectRules.load());
        assertThat(timeline.statusOn(day("2026-04-06"))).containsExactly(PARTLY_CEASED);
        assertThat(timeline.statusOn(day("2026-05-01"))).containsExactly(CEASED);
    }

    @Test
    void a_part_that_applies_again_after_the_term_does_not_bring_back_the_rest() {
        happens(COMMENCED, "2018-02-02", WHOLE);
        events.add(TERM.event(day("2018-02-02"), WHOLE, day("2025-12-31")));
        happens(REVIVED, "2026-04-06", Scope.of("dieu_5"));

        assertThat(on("2026-04-06")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5", "2026-04-06")).containsExactly(IN_FORCE);
        assertThat(of("dieu_6", "2026-04-06")).containsExactly(CEASED);
    }
}
