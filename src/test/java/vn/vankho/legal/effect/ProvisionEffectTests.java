package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.SUPPLEMENTED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.NOT_YET_IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to single provisions, and how the text follows from them: terms, suspensions, what was inserted, roll-up (R2, R3, R4, R12). */
class ProvisionEffectTests {
    private static final Scope WHOLE = Scope.WHOLE;
    private final List<EffectEvent> events = new ArrayList<>();
    private Set<String> provisions = Set.of();

    @BeforeEach
    void a_text_in_force_since_2015() {
        happens(COMMENCED, "2015-01-01", WHOLE);
    }

    @Test
    void the_term_of_one_khoan_ends_that_khoan_and_nothing_else() {
        ends("2015-01-01", Scope.of("dieu_7__khoan_2"), "2025-12-31");

        assertThat(on("2025-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2026-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_7__khoan_2", "2025-12-31")).containsExactly(IN_FORCE);
        assertThat(of("dieu_7__khoan_2", "2026-01-01")).containsExactly(CEASED);
        assertThat(of("dieu_7", "2026-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_7__khoan_1", "2026-01-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_8", "2026-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void a_part_that_nobody_named_ends_by_its_term_as_a_part() {
        ends("2015-01-01", Scope.UNNAMED_PART, "2025-12-31");

        assertThat(on("2025-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2026-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_khoan_whose_term_is_extended_outlives_the_text() {
        ends("2015-01-01", WHOLE, "2024-12-31");
        ends("2024-12-01", Scope.of("dieu_5__khoan_2"), "2025-12-31");

        assertThat(on("2024-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2025-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_5__khoan_2", "2025-12-31")).containsExactly(IN_FORCE);
        assertThat(of("dieu_6", "2025-01-01")).containsExactly(CEASED);
        assertThat(on("2026-01-01")).containsExactly(CEASED);
    }

    @Test
    void an_extension_of_the_text_does_not_extend_a_khoan_with_a_shorter_term_of_its_own() {
        ends("2015-01-01", WHOLE, "2024-12-31");
        ends("2015-01-01", Scope.of("dieu_5__khoan_2"), "2020-12-31");
        ends("2019-12-01", WHOLE, "2026-12-31");

        assertThat(of("dieu_5__khoan_2", "2021-01-01")).containsExactly(CEASED);
        assertThat(on("2021-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(of("dieu_6", "2026-12-31")).containsExactly(IN_FORCE);
    }

    @Test
    void a_later_longer_term_of_the_text_holds_for_the_khoan_that_had_been_extended_before() {
        ends("2015-01-01", WHOLE, "2024-12-31");
        ends("2024-12-01", Scope.of("dieu_5__khoan_2"), "2025-12-31");
        ends("2024-12-15", WHOLE, "2026-12-31");

        assertThat(of("dieu_5__khoan_2", "2026-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2026-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2027-01-01")).containsExactly(CEASED);
    }

    @Test
    void the_term_of_the_last_khoan_ends_the_text_and_its_extension_brings_it_back() {
        provisions = Set.of("dieu_1", "dieu_2");
        happens(REPEALED, "2020-01-01", Scope.of("dieu_1"));
        ends("2015-01-01", Scope.of("dieu_2"), "2025-12-31");
        assertThat(on("2025-12-31")).containsExactly(PARTLY_CEASED);
        assertThat(on("2026-01-01")).containsExactly(CEASED);

        ends("2025-12-01", Scope.of("dieu_2"), "2026-12-31");
        assertThat(on("2026-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(on("2027-01-01")).containsExactly(CEASED);
    }

    @Test
    void of_a_khoan_or_diem_that_was_added_where_nobody_knows_what_was_there_nothing_is_said_before() {
        happens(SUPPLEMENTED, "2018-01-01", Scope.of("dieu_5__khoan_2__diem_e"));
        happens(SUPPLEMENTED, "2019-01-01", Scope.of("dieu_6__khoan_2"));

        assertThat(of("dieu_5__khoan_2__diem_e", "2017-12-31")).isEmpty();
        assertThat(of("dieu_5__khoan_2__diem_e", "2018-01-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_5__khoan_2__diem_a", "2017-12-31")).containsExactly(IN_FORCE);
        assertThat(of("dieu_5__khoan_2", "2017-12-31")).containsExactly(IN_FORCE);
        assertThat(of("dieu_6__khoan_2", "2018-12-31")).isEmpty();
        assertThat(of("dieu_6__khoan_2__diem_a", "2018-12-31")).isEmpty();
        assertThat(of("dieu_6__khoan_2", "2019-01-01")).containsExactly(IN_FORCE);
        assertThat(on("2017-12-31")).containsExactly(IN_FORCE);
    }

    @Test
    void one_that_another_act_had_named_before_was_there() {
        happens(EffectKind.AMENDED, "2017-01-01", Scope.of("dieu_5__khoan_2__diem_e"));
        happens(SUPPLEMENTED, "2018-01-01", Scope.of("dieu_5__khoan_2__diem_e"));

        assertThat(of("dieu_5__khoan_2__diem_e", "2016-12-31")).containsExactly(IN_FORCE);
    }

    @Test
    void the_intervals_turn_where_the_term_of_a_khoan_is_over() {
        ends("2015-01-01", Scope.of("dieu_7__khoan_2"), "2025-12-31");

        assertThat(timeline().since(day("2026-05-01"))).isEqualTo(Map.of(PARTLY_CEASED, day("2026-01-01")));
    }

    @Test
    void the_repeal_of_a_suspended_khoan_ends_its_suspension() {
        happens(SUSPENDED, "2020-01-01", Scope.of("dieu_5__khoan_2"));
        assertThat(on("2020-01-01")).containsExactly(PARTLY_SUSPENDED);

        happens(REPEALED, "2021-01-01", Scope.of("dieu_5__khoan_2"));
        assertThat(on("2021-01-01")).containsExactly(PARTLY_CEASED);

        happens(REVIVED, "2022-01-01", Scope.of("dieu_5__khoan_2"));
        assertThat(on("2022-01-01")).doesNotContain(PARTLY_SUSPENDED);
        assertThat(of("dieu_5__khoan_2", "2022-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void the_repeal_of_one_dieu_ends_no_suspension_of_another_or_of_the_rest() {
        happens(SUSPENDED, "2020-01-01", Scope.of("dieu_5", "dieu_6"));
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5"));
        assertThat(on("2021-01-01")).containsExactlyInAnyOrder(PARTLY_CEASED, PARTLY_SUSPENDED);

        happens(SUSPENDED, "2022-01-01", WHOLE);
        happens(REPEALED, "2023-01-01", Scope.of("dieu_7"));
        assertThat(on("2023-01-01")).containsExactly(EffectStatus.SUSPENDED);
    }

    @Test
    void the_end_of_one_khoan_leaves_the_rest_of_a_suspended_dieu_suspended() {
        happens(SUSPENDED, "2020-01-01", Scope.of("dieu_5"));
        happens(REPEALED, "2021-01-01", Scope.of("dieu_5__khoan_2"));

        assertThat(on("2021-01-01")).containsExactlyInAnyOrder(PARTLY_CEASED, PARTLY_SUSPENDED);
        assertThat(of("dieu_5", "2021-01-01")).containsExactly(EffectStatus.SUSPENDED);
        assertThat(of("dieu_5__khoan_2", "2021-01-01")).containsExactly(CEASED);
    }

    @Test
    void an_inserted_dieu_begins_on_the_day_it_was_added() {
        happens(SUPPLEMENTED, "2020-07-01", Scope.of("dieu_5a"));

        assertThat(of("dieu_5a", "2018-01-01")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("dieu_5a", "2020-07-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_5a__khoan_1", "2020-06-30")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("dieu_5", "2018-01-01")).containsExactly(IN_FORCE);
        assertThat(on("2020-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void what_is_added_behind_the_articles_as_issued_begins_then_and_what_is_added_to_one_of_them_does_not() {
        provisions = Set.of("dieu_1", "dieu_2", "dieu_3");
        happens(SUPPLEMENTED, "2020-07-01", Scope.of("dieu_4"));
        happens(SUPPLEMENTED, "2020-07-01", Scope.of("dieu_2", "phu_luc_ii"));

        assertThat(of("phu_luc_ii", "2018-01-01"))
                .as("nobody knows which appendices it had")
                .containsExactly(IN_FORCE);
        assertThat(of("dieu_4", "2018-01-01")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("dieu_2", "2018-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void what_was_inserted_before_the_text_took_effect_begins_with_it() {
        happens(SUPPLEMENTED, "2014-12-01", Scope.of("dieu_5a"));

        assertThat(of("dieu_5a", "2014-12-15")).containsExactly(NOT_YET_IN_FORCE);
        assertThat(of("dieu_5a", "2015-01-01")).containsExactly(IN_FORCE);
    }

    @Test
    void an_inserted_dieu_that_was_repealed_can_be_inserted_again() {
        happens(SUPPLEMENTED, "2020-07-01", Scope.of("dieu_5a"));
        happens(REPEALED, "2021-07-01", Scope.of("dieu_5a"));
        happens(SUPPLEMENTED, "2022-07-01", Scope.of("dieu_5a"));

        assertThat(of("dieu_5a", "2021-07-01")).containsExactly(CEASED);
        assertThat(of("dieu_5a", "2022-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void an_inserted_dieu_keeps_a_text_going_of_which_all_else_has_ended() {
        provisions = Set.of("dieu_1", "dieu_2");
        happens(SUPPLEMENTED, "2018-01-01", Scope.of("dieu_1a"));
        happens(REPEALED, "2020-01-01", Scope.of("dieu_1", "dieu_2"));
        assertThat(on("2020-01-01")).containsExactly(PARTLY_CEASED);

        happens(REPEALED, "2021-01-01", Scope.of("dieu_1a"));
        assertThat(on("2021-01-01")).containsExactly(CEASED);
    }

    @Test
    void the_end_of_all_khoan_is_the_end_of_their_dieu_and_of_the_text_when_it_was_the_last() {
        provisions = Set.of("dieu_1", "dieu_2", "dieu_2__khoan_1", "dieu_2__khoan_2");
        happens(REPEALED, "2020-01-01", Scope.of("dieu_1"));
        happens(REPEALED, "2021-01-01", Scope.of("dieu_2__khoan_1"));
        assertThat(of("dieu_2", "2021-01-01")).containsExactly(PARTLY_CEASED);
        assertThat(on("2021-01-01")).containsExactly(PARTLY_CEASED);

        happens(REPEALED, "2022-01-01", Scope.of("dieu_2__khoan_2"));
        assertThat(of("dieu_2", "2022-01-01")).containsExactly(CEASED);
        assertThat(on("2022-01-01")).containsExactly(CEASED);
    }

    private void happens(EffectKind kind, String on, Scope scope) {
        events.add(kind.event(day(on), scope, null));
    }

    private void ends(String on, Scope scope, String last) {
        events.add(TERM.event(day(on), scope, day(last)));
    }

    private EffectTimeline timeline() {
        return new EffectTimeline(events, provisions, EffectRules.load());
    }

    private Set<EffectStatus> on(String day) {
        return timeline().statusOn(day(day));
    }

    private Set<EffectStatus> of(String provision, String day) {
        return timeline().statusOn(provision, day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
