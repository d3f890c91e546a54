package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is announced of a text is what will happen by all that is held (R3, R4, R7). */
class ComingTurnsTests {
    private static final Contents CONTENTS = Contents.of(List.of("dieu_3", "dieu_4", "dieu_7"));

    private final List<RecordedEffect> events = new ArrayList<>();

    @BeforeEach
    void commences() {
        happens(EffectKind.COMMENCED, "2020-01-01", Scope.WHOLE, null);
    }

    @Test
    void a_longer_term_takes_the_place_of_the_first_also_of_a_part_that_nobody_named() {
        happens(EffectKind.TERM, "2020-01-01", Scope.of("dieu_3"), "2026-12-31");
        happens(EffectKind.TERM, "2026-06-01", Scope.of("dieu_3"), "2028-12-31");
        happens(EffectKind.TERM, "2020-01-01", Scope.UNNAMED_PART, "2026-12-31");
        happens(EffectKind.TERM, "2026-06-01", Scope.UNNAMED_PART, "2029-12-31");

        assertThat(days("2026-07-01")).containsExactly("2029-01-01", "2030-01-01");
    }

    @Test
    void the_last_day_of_a_suspension_is_told_as_long_as_nothing_ends_it_before() {
        happens(EffectKind.SUSPENDED, "2026-01-01", Scope.UNNAMED_PART, "2027-12-31");
        happens(EffectKind.SUSPENDED, "2026-01-01", Scope.of("dieu_4"), "2026-12-31");
        assertThat(days("2026-07-01")).containsExactly("2027-01-01", "2028-01-01");

        happens(EffectKind.RESUMED, "2026-06-01", Scope.WHOLE, null);
        assertThat(days("2026-07-01")).isEmpty();
    }

    @Test
    void of_a_text_or_part_that_is_gone_by_then_nothing_is_told() {
        happens(EffectKind.REPEALED, "2026-09-01", Scope.of("dieu_3"), null);
        happens(EffectKind.AMENDED, "2026-10-01", Scope.of("dieu_3"), null);
        happens(EffectKind.REPLACED, "2027-01-01", Scope.WHOLE, null);
        happens(EffectKind.SUSPENDED, "2026-01-01", Scope.UNNAMED_PART, "2027-12-31");
        happens(EffectKind.TERM, "2020-01-01", Scope.of("dieu_4"), "2028-12-31");

        assertThat(days("2026-07-01")).containsExactly("2026-09-01", "2027-01-01");
    }

    @Test
    void an_amendment_of_what_stands_and_the_beginning_of_a_part_are_told() {
        happens(EffectKind.COMMENCED, "2026-08-01", Scope.of("dieu_7"), null);
        happens(EffectKind.AMENDED, "2026-09-01", Scope.of("dieu_4"), null);

        assertThat(days("2026-07-01")).containsExactly("2026-08-01", "2026-09-01");
        assertThat(days("2026-08-01")).containsExactly("2026-09-01");
    }

    private void happens(EffectKind kind, String on, Scope scope, @Nullable String until) {
        var last = until == null ? null : LocalDate.parse(until);
        events.add(new RecordedEffect(kind, LocalDate.parse(on), scope, last, true, Instant.EPOCH, null));
    }

    private List<String> days(String today) {
        var text = RecordedEffect.asKnownAt(Instant.MAX, events, CONTENTS, EffectRules.load());
        return new ComingTurns(text, CONTENTS)
                .after(LocalDate.parse(today), events).stream()
                        .map(turn -> turn.day().toString())
                        .toList();
    }
}
