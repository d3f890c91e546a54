package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.AMENDED;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.REPLACED;
import static vn.vankho.legal.effect.EffectKind.RESUMED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of effect-cases.csv do not say: provisions, days that meet, and what was known when. */
class EffectTimelineTests extends Timelines {
    @Test
    void a_text_without_a_first_day_shows_what_others_end_or_suspend_of_it() {
        happens(REPEALED, "2020-01-01", Scope.of("dieu_4"));
        events.add(SUSPENDED.event(day("2021-01-01"), Scope.of("dieu_5"), day("2021-06-30")));
        events.add(EffectKind.ENFORCEMENT_STOPPED.event(day("2022-01-01"), WHOLE, day("2022-06-30")));

        assertThat(on("2019-12-31")).isEmpty();
        assertThat(on("2020-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(on("2021-01-01")).containsExactlyInAnyOrder(PARTLY_CEASED, PARTLY_SUSPENDED);
        assertThat(on("2022-01-01")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(of("dieu_4", "2020-01-01")).containsExactly(CEASED);
        assertThat(of("dieu_1", "2020-01-01")).as("nothing is known of it").isEmpty();
    }

    @Test
    void one_whose_first_day_is_to_come_is_not_in_force_whatever_is_done_to_it() {
        happens(COMMENCED, "2021-01-01", WHOLE);
        happens(AMENDED, "2020-06-01", Scope.of("dieu_4"));

        assertThat(on("2020-06-01")).containsExactly(NOT_YET_IN_FORCE);
    }

    @Test
    void the_khoan_of_an_ended_dieu_has_ended_and_the_dieu_of_an_ended_khoan_partly() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5"));
        happens(REPEALED, "2022-01-01", Scope.of("dieu_7__khoan_2"));

        assertThat(of("dieu_5__khoan_1", "2021-01-01")).containsExactly(CEASED);
        assertThat(of("dieu_7", "2022-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_7__khoan_1", "2022-01-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_50", "2022-01-01")).containsExactly(IN_FORCE);
        assertThat(on("2022-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void an_amended_dieu_goes_on_in_its_new_wording_even_when_it_is_the_only_one() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(AMENDED, "2021-01-01", Scope.of("dieu_1"));

        assertThat(new EffectTimeline(events, Set.of("dieu_1"), EffectRules.load()).statusOn(day("2021-01-01")))
                .containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_1", "2021-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_provision_with_a_day_of_its_own_takes_effect_on_it() {
        happens(COMMENCED, "2025-04-01", WHOLE);
        happens(COMMENCED, "2025-07-01", Scope.of("dieu_54__khoan_2"));
        happens(COMMENCED, "2025-02-19", Scope.of("dieu_71__khoan_4"));

        assertThat(of("dieu_54__khoan_2", "2025-06-30")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("dieu_54__khoan_2", "2025-07-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_71__khoan_4", "2025-02-19")).containsExactly(IN_FORCE);
        assertThat(on("2025-02-19")).containsExactly(NOT_YET_IN_FORCE);
    }

    @Test
    void a_text_whose_first_day_nobody_confirmed_has_no_status_until_it_has_ended() {
        happens(REPLACED, "2020-07-01", WHOLE);

        assertThat(on("2020-06-30")).isEmpty();
        assertThat(on("2020-07-01")).containsExactly(CEASED);
    }

    @Test
    void what_was_repealed_before_its_first_day_never_takes_effect() {
        happens(COMMENCED, "2022-01-01", WHOLE);
        happens(REPEALED, "2021-06-01", WHOLE);

        assertThat(on("2021-06-01")).containsExactly(CEASED);
        assertThat(on("2022-01-01")).containsExactly(CEASED);
    }

    @Test
    void an_extension_in_time_moves_the_last_day_and_one_that_comes_late_leaves_a_gap() {
        happens(COMMENCED, "2021-01-01", WHOLE);
        events.add(TERM.event(day("2021-01-01"), WHOLE, day("2025-12-31")));
        events.add(TERM.event(day("2026-03-01"), WHOLE, day("2027-12-31")));

        assertThat(on("2026-01-01")).containsExactly(CEASED);
        assertThat(on("2026-03-01")).containsExactly(IN_FORCE);
        assertThat(on("2028-01-01")).containsExactly(CEASED);
    }

    @Test
    void when_one_dieu_resumes_the_rest_of_a_suspended_text_is_still_suspended() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2024-01-01", WHOLE);
        happens(RESUMED, "2024-03-01", Scope.of("dieu_3"));

        assertThat(on("2024-03-01")).containsExactly(PARTLY_SUSPENDED);
        assertThat(of("dieu_3", "2024-03-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_suspended_text_returns_partly_ceased_when_part_of_it_had_ended() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(AMENDED, "2021-03-01", Scope.UNNAMED_PART);
        happens(SUSPENDED, "2022-01-01", WHOLE);
        happens(RESUMED, "2022-06-01", WHOLE);

        assertThat(on("2022-03-01")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(on("2022-06-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void one_suspension_may_follow_another_on_the_day_the_first_ends() {
        happens(COMMENCED, "2020-01-01", WHOLE);
        happens(SUSPENDED, "2026-02-04", WHOLE);
        happens(SUSPENDED, "2026-04-06", WHOLE);
        happens(RESUMED, "2026-04-06", WHOLE);

        assertThat(on("2026-04-06")).containsExactly(EffectStatus.SUSPENDED);
    }

    @Test
    void several_times_in_force_stand_side_by_side() {
        happens(COMMENCED, "2018-02-02", WHOLE);
        happens(REPLACED, "2026-02-01", WHOLE);
        happens(REVIVED, "2026-04-06", WHOLE);

        assertThat(timeline().intervals())
                .extracting(StatusInterval::from, StatusInterval::to, StatusInterval::statuses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, day("2018-02-02"), Set.of(NOT_YET_IN_FORCE)),
                        org.assertj.core.groups.Tuple.tuple(day("2018-02-02"), day("2026-02-01"), Set.of(IN_FORCE)),
                        org.assertj.core.groups.Tuple.tuple(day("2026-02-01"), day("2026-04-06"), Set.of(CEASED)),
                        org.assertj.core.groups.Tuple.tuple(day("2026-04-06"), null, Set.of(IN_FORCE)));
        assertThat(timeline().since(day("2026-05-01"))).isEqualTo(Map.of(IN_FORCE, day("2026-04-06")));
    }

    @Test
    void what_was_believed_is_read_from_when_it_was_recorded_and_retracted() {
        var start = recorded(COMMENCED, "2013-07-19", true, "2021-01-01", null);
        var wrong = recorded(REPLACED, "2019-01-01", true, "2021-06-01", "2022-03-01");
        var right = recorded(REPLACED, "2019-05-06", true, "2022-03-01", null);
        var onlyRead = recorded(REPEALED, "2015-01-01", false, "2021-01-01", null);
        var all = List.of(start, wrong, right, onlyRead);

        assertThat(known(all, "2021-01-02", "2019-02-01")).containsExactly(IN_FORCE);
        assertThat(known(all, "2022-01-31", "2019-02-01")).containsExactly(CEASED);
        assertThat(known(all, "2022-03-01", "2019-02-01")).containsExactly(IN_FORCE);
        assertThat(known(all, "2022-03-01", "2019-05-06")).containsExactly(CEASED);
        assertThat(known(all, "2020-01-01", "2019-05-06")).isEmpty();
    }

    private static RecordedEffect recorded(EffectKind kind, String on, boolean confirmed, String at, String retracted) {
        return new RecordedEffect(
                kind, day(on), WHOLE, null, confirmed, at(at), retracted == null ? null : at(retracted));
    }

    private static Set<EffectStatus> known(List<RecordedEffect> all, String known, String on) {
        return RecordedEffect.asKnownAt(at(known), all, Set.of(), EffectRules.load())
                .statusOn(day(on));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
