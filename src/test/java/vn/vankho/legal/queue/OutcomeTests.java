package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalFixtures;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.lookup.HeldTimeline;

/** What a decision changed is told of the day that matters most to who decided. */
class OutcomeTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final EffectRow END = row(true);

    @Test
    void what_stands_otherwise_today_is_told_of_today() {
        var changed = new Outcome(inForce(), held(List.of(END), "2020-01-01", CEASED))
                .changed(TODAY)
                .orElseThrow();

        assertThat(changed.on()).isEqualTo(TODAY);
        assertThat(changed.before()).containsExactly(IN_FORCE);
        assertThat(changed.after()).containsExactly(CEASED);
        assertThat(changed.today()).as("both are of today").isNull();
        assertThat(changed.why()).containsExactly(END);
        assertThat(changed.gone()).isEmpty();
    }

    @Test
    void what_stands_otherwise_later_is_told_of_the_first_such_day() {
        var changed = new Outcome(inForce(), held(List.of(END), "2027-01-01", PARTLY_CEASED))
                .changed(TODAY)
                .orElseThrow();

        assertThat(changed.on()).isEqualTo("2027-01-01");
        assertThat(changed.after()).containsExactly(PARTLY_CEASED);
        assertThat(changed.today()).containsExactly(IN_FORCE);
    }

    @Test
    void what_stood_otherwise_on_days_gone_by_alone_is_told_of_the_first_of_these() {
        var is = held(List.of(), interval(null, "2020-01-01", IN_FORCE), interval("2020-01-01", "2021-01-01"));
        var was = held(
                List.of(END), interval(null, "2020-01-01", IN_FORCE), interval("2020-01-01", "2021-01-01", CEASED));

        var changed = new Outcome(was, is).changed(TODAY).orElseThrow();

        assertThat(changed.on()).isEqualTo("2020-01-01");
        assertThat(changed.before()).containsExactly(CEASED);
        assertThat(changed.after()).isEmpty();
        assertThat(changed.gone()).containsExactly(END);
        assertThat(changed.why()).isEmpty();
    }

    @Test
    void what_is_only_proposed_changes_nothing() {
        var was = held(List.of(), interval(null, null, IN_FORCE));
        var is = held(List.of(row(false)), interval(null, null, IN_FORCE));

        assertThat(new Outcome(was, is).changed(TODAY)).isEmpty();
    }

    private static HeldTimeline inForce() {
        return held(List.of(), interval(null, null, IN_FORCE));
    }

    private static HeldTimeline held(List<EffectRow> rows, String from, EffectStatus then) {
        return held(rows, interval(null, from, IN_FORCE), interval(from, null, then));
    }

    private static HeldTimeline held(List<EffectRow> rows, StatusInterval... intervals) {
        return new HeldTimeline(document(), rows, List.of(intervals));
    }

    private static StatusInterval interval(@Nullable String from, @Nullable String to, EffectStatus... statuses) {
        return new StatusInterval(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Set.copyOf(List.of(statuses)));
    }

    private static LegalDocument document() {
        var header = LegalFixtures.decision("36/2019/QĐ-UBND", "2019-04-24");
        var id = new LegalDocumentId(UUID.randomUUID());
        return new LegalDocument(
                id, null, header, true, null, "", "", Set.of(), Contents.of(Set.of()), HeaderState.CONFIRMED, 0);
    }

    private static EffectRow row(boolean confirmed) {
        var effect = new RecordedEffect(
                EffectKind.REPEALED, LocalDate.parse("2020-01-01"), Scope.WHOLE, null, confirmed, Instant.EPOCH, null);
        return new EffectRow(new EffectId(UUID.randomUUID()), effect, "", "", null, null, false, "", -1, "", null);
    }
}
