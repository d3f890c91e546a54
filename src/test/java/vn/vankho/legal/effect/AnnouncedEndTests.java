package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.AMENDED;
import static vn.vankho.legal.effect.EffectKind.ANNOUNCED_CEASED;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.SUPPLEMENTED;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a yearly list announces to have ended in part is what others did: where they gave new words, the old ones ended. */
class AnnouncedEndTests {
    private static final Contents ARTICLES = Contents.of(Set.of("dieu_1", "dieu_5", "dieu_12"));
    private final List<RecordedEffect> events = new ArrayList<>();

    AnnouncedEndTests() {
        happens(COMMENCED, "2020-01-01", Scope.WHOLE);
    }

    @Test
    void a_place_that_was_given_new_words_on_that_day_goes_on_with_them() {
        happens(AMENDED, "2025-07-01", Scope.of("dieu_5__khoan_2"));
        for (var announced : List.of("dieu_5__khoan_2", "dieu_5", "dieu_5__khoan_2__diem_a")) {
            happens(ANNOUNCED_CEASED, "2025-07-01", Scope.of(announced, "dieu_12"));

            assertThat(of(announced, "2025-07-01")).as(announced).doesNotContain(CEASED);
            assertThat(of("dieu_12", "2025-07-01")).containsExactly(CEASED);
            assertThat(of("dieu_12", "2025-06-30")).containsExactly(IN_FORCE);
            assertThat(on("2025-07-01")).containsExactly(PARTLY_CEASED);
            events.removeLast();
        }
    }

    @Test
    void so_it_does_where_the_list_prints_the_last_day_of_the_old_words() {
        happens(AMENDED, "2025-07-01", Scope.of("dieu_5"));
        happens(ANNOUNCED_CEASED, "2025-06-30", Scope.of("dieu_5"));

        assertThat(of("dieu_5", "2025-06-30")).doesNotContain(CEASED);
        assertThat(of("dieu_5", "2025-07-01")).doesNotContain(CEASED);
        assertThat(on("2025-06-30")).containsExactly(IN_FORCE);
        assertThat(on("2025-07-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void a_repeal_from_the_first_of_january_is_none_of_the_year_whose_last_day_the_list_prints() {
        happens(REPEALED, "2026-01-01", Scope.of("dieu_5"));
        happens(ANNOUNCED_CEASED, "2025-12-31", Scope.of("dieu_5"));

        assertThat(on("2025-12-31")).containsExactly(IN_FORCE);
        assertThat(on("2026-01-01")).containsExactly(PARTLY_CEASED);
    }

    @Test
    void what_was_added_on_that_day_has_not_ended_and_nothing_else_has() {
        happens(SUPPLEMENTED, "2025-07-01", Scope.of("dieu_5a"));
        happens(ANNOUNCED_CEASED, "2025-07-01", Scope.of("dieu_5a"));

        assertThat(of("dieu_5a", "2025-07-01")).containsExactly(IN_FORCE);
        assertThat(on("2025-07-01")).containsExactly(IN_FORCE);
    }

    @Test
    void an_end_of_a_later_day_ends_the_new_words_too() {
        happens(AMENDED, "2024-07-01", Scope.of("dieu_5"));
        happens(ANNOUNCED_CEASED, "2025-07-01", Scope.of("dieu_5"));

        assertThat(of("dieu_5", "2025-07-01")).containsExactly(CEASED);
    }

    @Test
    void a_repeal_of_that_day_by_another_text_ends_the_place_as_before() {
        happens(AMENDED, "2025-07-01", Scope.of("dieu_5__khoan_2"));
        happens(REPEALED, "2025-07-01", Scope.of("dieu_5"));
        happens(ANNOUNCED_CEASED, "2025-07-01", Scope.of("dieu_5"));

        assertThat(of("dieu_5", "2025-07-01")).containsExactly(CEASED);
    }

    @Test
    void by_the_words_of_the_list_a_place_was_amended_though_nobody_knows_how() {
        events.add(new RecordedEffect(
                ANNOUNCED_CEASED,
                day("2025-07-01"),
                Scope.of("dieu_5__khoan_2", "dieu_12"),
                null,
                true,
                Instant.EPOCH,
                null,
                Set.of("dieu_5__khoan_2"),
                Set.of()));

        assertThat(of("dieu_5__khoan_2", "2025-07-01")).containsExactly(IN_FORCE);
        assertThat(of("dieu_12", "2025-07-01")).containsExactly(CEASED);

        events.removeLast();
        events.add(new RecordedEffect(
                ANNOUNCED_CEASED,
                day("2025-07-01"),
                Scope.of("dieu_5"),
                null,
                true,
                Instant.EPOCH,
                null,
                Set.of("dieu_5"),
                Set.of()));
        assertThat(of("dieu_5", "2025-07-01")).doesNotContain(CEASED);
        assertThat(on("2025-07-01")).containsExactly(PARTLY_CEASED);
        assertThat(new StandingReasons(timeline(), day("2025-07-01")).of(events))
                .containsExactly(events.getLast());
    }

    @Test
    void what_the_list_says_was_repealed_is_over_though_another_text_amended_something_beside_it_on_that_day() {
        happens(AMENDED, "2025-07-01", Scope.of("dieu_5__khoan_2"));
        repealed("dieu_5");
        assertThat(of("dieu_5", "2025-07-01")).containsExactly(CEASED);
        assertThat(AnnouncedEnd.isAccountedFor(events.getLast(), "dieu_5", events, ARTICLES))
                .isFalse();

        events.clear();
        happens(COMMENCED, "2020-01-01", Scope.WHOLE);
        happens(AMENDED, "2025-07-01", Scope.of("dieu_12"));
        repealed("dieu_12__khoan_1");
        assertThat(of("dieu_12__khoan_1", "2025-07-01")).containsExactly(CEASED);
    }

    @Test
    void unless_an_amendment_names_that_very_place_or_its_repeal_is_here() {
        happens(AMENDED, "2025-07-01", Scope.of("dieu_5"));
        repealed("dieu_5");
        assertThat(of("dieu_5", "2025-07-01")).doesNotContain(CEASED);

        happens(REPEALED, "2025-07-01", Scope.of("dieu_12"));
        repealed("dieu_12__khoan_1");
        assertThat(AnnouncedEnd.isAccountedFor(events.getLast(), "dieu_12__khoan_1", events, ARTICLES))
                .isTrue();
    }

    /** Announced by a list that says so. */
    private void repealed(String place) {
        events.add(new RecordedEffect(
                ANNOUNCED_CEASED,
                day("2025-07-01"),
                Scope.of(place),
                null,
                true,
                Instant.EPOCH,
                null,
                Set.of(),
                Set.of(place)));
    }

    private void happens(EffectKind kind, String on, Scope scope) {
        events.add(new RecordedEffect(kind, day(on), scope, null, true, Instant.EPOCH, null));
    }

    private EffectTimeline timeline() {
        return RecordedEffect.asKnownAt(Instant.MAX, events, ARTICLES, EffectRules.load());
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
