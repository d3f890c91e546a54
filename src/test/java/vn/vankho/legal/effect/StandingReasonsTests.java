package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.AMENDED;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.REPLACED;
import static vn.vankho.legal.effect.EffectKind.RESUMED;
import static vn.vankho.legal.effect.EffectKind.REVIVED;
import static vn.vankho.legal.effect.EffectKind.SUSPENDED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Since when a text stands as it does, and by which events: 30/2013/QĐ-UBND lost its first part on 09/01/2015. */
class StandingReasonsTests {
    private static final Scope KHOAN = Scope.of("dieu_7__khoan_1");

    private final List<RecordedEffect> events = new ArrayList<>();

    @Test
    void a_text_is_partly_ceased_since_its_first_part_ended_whatever_was_suspended_meanwhile() {
        happens(COMMENCED, "2013-07-19", Scope.WHOLE, null);
        var amended = happens(AMENDED, "2015-01-09", Scope.of("dieu_3"), null);
        var suspended = happens(SUSPENDED, "2023-01-01", KHOAN, "2024-05-31");

        assertThat(since("2023-02-01"))
                .isEqualTo(Map.of(PARTLY_CEASED, LocalDate.of(2015, 1, 9), PARTLY_SUSPENDED, LocalDate.of(2023, 1, 1)));
        assertThat(why("2023-02-01")).containsExactly(amended, suspended);
        assertThat(since("2024-07-01")).isEqualTo(Map.of(PARTLY_CEASED, LocalDate.of(2015, 1, 9)));
        assertThat(why("2024-07-01")).containsExactly(amended);
    }

    @Test
    void the_suspension_of_the_whole_does_not_end_what_had_ended_in_part() {
        happens(COMMENCED, "2013-07-19", Scope.WHOLE, null);
        var ended = happens(REPEALED, "2015-02-27", Scope.of("dieu_3"), null);
        var suspended = happens(SUSPENDED, "2023-01-01", Scope.WHOLE, null);
        happens(RESUMED, "2024-06-01", Scope.WHOLE, null);

        assertThat(why("2023-06-01")).containsExactly(suspended);
        assertThat(since("2024-07-01")).isEqualTo(Map.of(PARTLY_CEASED, LocalDate.of(2015, 2, 27)));
        assertThat(why("2024-07-01")).containsExactly(ended);
    }

    @Test
    void what_has_come_back_is_no_reason_any_more() {
        happens(COMMENCED, "2013-07-19", Scope.WHOLE, null);
        happens(REPEALED, "2015-01-09", Scope.of("dieu_3"), null);
        var other = happens(REPEALED, "2016-01-01", Scope.of("dieu_4"), null);
        happens(REVIVED, "2017-01-01", Scope.of("dieu_3"), null);

        assertThat(why("2018-01-01")).containsExactly(other);
    }

    @Test
    void an_end_of_the_whole_is_a_reason_while_a_part_alone_goes_on() {
        happens(COMMENCED, "2013-07-19", Scope.WHOLE, null);
        var replaced = happens(REPLACED, "2019-05-06", Scope.WHOLE, null);
        happens(REVIVED, "2020-01-01", Scope.of("dieu_4"), null);
        assertThat(why("2020-06-01")).containsExactly(replaced);

        happens(REVIVED, "2021-01-01", Scope.WHOLE, null);
        var part = happens(REPEALED, "2022-01-01", Scope.of("dieu_5"), null);
        assertThat(why("2022-06-01")).containsExactly(part);
    }

    @Test
    void a_term_that_is_over_is_a_reason_and_one_that_was_extended_none() {
        happens(COMMENCED, "2021-01-01", Scope.WHOLE, null);
        var part = happens(AMENDED, "2022-01-01", Scope.of("dieu_2"), null);
        var term = happens(TERM, "2021-01-01", Scope.WHOLE, "2025-12-31");
        var kept = happens(TERM, "2025-06-01", KHOAN, "2027-12-31");
        assertThat(why("2026-06-01")).containsExactly(part, term);

        events.remove(kept);
        happens(TERM, "2025-11-01", Scope.WHOLE, "2027-12-31");
        assertThat(why("2026-06-01")).containsExactly(part);
    }

    @Test
    void the_end_of_a_parent_counts_only_where_implementing_texts_end_with_it() {
        happens(COMMENCED, "2021-01-01", Scope.WHOLE, null);
        var amended = happens(AMENDED, "2022-01-01", Scope.of("dieu_2"), null);
        happens(PARENT_CEASED, "2025-05-01", Scope.UNNAMED_PART, null);

        assertThat(why("2026-06-01")).as("L64 Đ57 k2 before 01/7/2025").containsExactly(amended);
    }

    @Test
    void a_text_that_has_ended_gives_the_ends_of_the_whole_or_else_of_all_its_parts() {
        happens(COMMENCED, "2013-07-19", Scope.WHOLE, null);
        happens(AMENDED, "2015-01-09", Scope.of("dieu_3"), null);
        var replaced = happens(REPLACED, "2019-05-06", Scope.WHOLE, null);
        assertThat(since("2019-05-06")).isEqualTo(Map.of(CEASED, LocalDate.of(2019, 5, 6)));
        assertThat(why("2020-01-01")).containsExactly(replaced);

        events.remove(replaced);
        var all = List.of(
                happens(REPEALED, "2016-01-01", Scope.of("dieu_3"), null),
                happens(REPEALED, "2017-01-01", Scope.of("dieu_4"), null),
                happens(REPEALED, "2018-01-01", Scope.of("dieu_7"), null));
        assertThat(why("2020-01-01")).isEqualTo(all);
    }

    private RecordedEffect happens(EffectKind kind, String on, Scope scope, @Nullable String until) {
        var effect = new RecordedEffect(
                kind,
                LocalDate.parse(on),
                scope,
                until == null ? null : LocalDate.parse(until),
                true,
                Instant.EPOCH,
                null);
        events.add(effect);
        return effect;
    }

    private EffectTimeline timeline() {
        return RecordedEffect.asKnownAt(Instant.MAX, events, Set.of("dieu_3", "dieu_4", "dieu_7"), EffectRules.load());
    }

    private Map<EffectStatus, LocalDate> since(String day) {
        return timeline().since(LocalDate.parse(day));
    }

    private List<RecordedEffect> why(String day) {
        return new StandingReasons(timeline(), LocalDate.parse(day)).of(events);
    }
}
