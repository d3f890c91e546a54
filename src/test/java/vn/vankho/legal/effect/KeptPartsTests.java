package vn.vankho.legal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectKind.COMMENCED;
import static vn.vankho.legal.effect.EffectKind.CONTINUED;
import static vn.vankho.legal.effect.EffectKind.PARENT_CEASED;
import static vn.vankho.legal.effect.EffectKind.REPEALED;
import static vn.vankho.legal.effect.EffectKind.TERM;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "… hết hiệu lực kể từ ngày …, trừ khoản 2 Điều 5 tiếp tục có hiệu lực đến hết ngày …" (R3): what is left out of an end goes on. */
class KeptPartsTests {
    private static final Scope KEPT = Scope.of("dieu_5__khoan_2");
    private final List<EffectEvent> events =
            new ArrayList<>(List.of(COMMENCED.event(day("2020-01-01"), Scope.WHOLE, null)));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_left_out_goes_on_and_the_rest_has_ended(boolean known) {
        happens(REPEALED, "2030-01-01", Scope.WHOLE);
        happens(CONTINUED, "2030-01-01", KEPT);
        var text = text(known);

        assertThat(text.statusOn(day("2029-12-31"))).containsExactly(IN_FORCE);
        assertThat(text.statusOn(day("2030-01-01"))).containsExactly(PARTLY_CEASED);
        assertThat(text.statusOn("dieu_5__khoan_2", day("2030-01-01"))).containsExactly(IN_FORCE);
        assertThat(text.statusOn("dieu_5__khoan_1", day("2030-01-01"))).containsExactly(CEASED);
        assertThat(text.statusOn("dieu_5", day("2030-01-01"))).containsExactly(PARTLY_CEASED);
        assertThat(text.statusOn("dieu_4", day("2030-01-01"))).containsExactly(CEASED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void with_the_last_day_of_what_was_left_out_the_text_is_over(boolean known) {
        happens(REPEALED, "2030-01-01", Scope.WHOLE);
        happens(CONTINUED, "2030-01-01", KEPT);
        events.add(TERM.event(day("2030-01-01"), KEPT, day("2032-12-31")));
        var text = text(known);

        assertThat(text.statusOn(day("2032-12-31"))).containsExactly(PARTLY_CEASED);
        assertThat(text.statusOn("dieu_5__khoan_2", day("2032-12-31"))).containsExactly(IN_FORCE);
        assertThat(text.statusOn(day("2033-01-01"))).containsExactly(CEASED);
        assertThat(text.statusOn("dieu_5__khoan_2", day("2033-01-01"))).containsExactly(CEASED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_part_that_is_left_out_and_that_nobody_named_goes_on_too(boolean known) {
        happens(REPEALED, "2030-01-01", Scope.WHOLE);
        happens(CONTINUED, "2030-01-01", Scope.UNNAMED_PART);
        assertThat(text(known).statusOn(day("2030-01-01"))).containsExactly(PARTLY_CEASED);

        events.add(TERM.event(day("2030-01-01"), Scope.UNNAMED_PART, day("2032-12-31")));
        assertThat(text(known).statusOn(day("2032-12-31"))).containsExactly(PARTLY_CEASED);
        assertThat(text(known).statusOn(day("2033-01-01"))).containsExactly(CEASED);
    }

    @Test
    void an_announcement_of_another_day_or_of_the_whole_keeps_nothing_of_an_end() {
        happens(CONTINUED, "2029-01-01", KEPT);
        happens(CONTINUED, "2030-01-01", Scope.WHOLE);
        happens(REPEALED, "2030-01-01", Scope.WHOLE);

        assertThat(text(true).statusOn(day("2030-01-01"))).containsExactly(CEASED);
        assertThat(text(true).statusOn("dieu_5__khoan_2", day("2030-01-01"))).containsExactly(CEASED);
    }

    @Test
    void the_end_of_a_parent_near_it_is_another_thing() {
        happens(PARENT_CEASED, "2029-12-01", Scope.of("dieu_4"));
        happens(REPEALED, "2030-01-01", Scope.WHOLE);
        happens(CONTINUED, "2030-01-01", KEPT);

        assertThat(text(true).statusOn("dieu_5__khoan_2", day("2030-01-01"))).containsExactly(IN_FORCE);
    }

    private void happens(EffectKind kind, String on, Scope scope) {
        events.add(kind.event(day(on), scope, null));
    }

    private EffectTimeline text(boolean known) {
        Set<String> provisions = known ? Set.of("dieu_4", "dieu_5", "dieu_5__khoan_1", "dieu_5__khoan_2") : Set.of();
        return new EffectTimeline(events, provisions, EffectRules.load());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
