package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.ComingTurns;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.StandingReasons;

/**
 * The events of a text as its page shows them.
 *
 * @param ever all that were ever recorded
 * @param knownAt the moment that is asked for; null: now
 */
record ShownEvents(List<EffectRow> ever, @Nullable Instant knownAt) {
    List<EffectRow> held() {
        return ever.stream().filter(row -> row.effect().heldAt(moment())).toList();
    }

    private Instant moment() {
        return knownAt == null ? Instant.MAX : knownAt;
    }

    /** Confirmed once and held no more, the last taken back first. */
    List<EffectRow> takenBack() {
        return ever.stream()
                .filter(row -> row.effect().confirmed() && row.effect().retractedAt() != null)
                .sorted(Comparator.comparing((EffectRow row) ->
                                Objects.requireNonNull(row.effect().retractedAt()))
                        .reversed())
                .toList();
    }

    /** What was taken back is data too: since then the page says something else. */
    @Nullable
    Instant lastRecorded() {
        return ever.stream()
                .map(EffectRow::effect)
                .flatMap(one -> Stream.of(Optional.of(one.recordedAt()), Optional.ofNullable(one.retractedAt())))
                .flatMap(Optional::stream)
                .filter(at -> !at.isAfter(moment()))
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Those by which it stands so on a day; the newest say most. */
    List<LegalView.Reason> why(EffectTimeline timeline, LocalDate day) {
        var held = held();
        var reasons = new StandingReasons(timeline, day)
                .withLists(held.stream().map(EffectRow::effect).toList());
        return held.stream()
                .filter(row -> reasons.containsKey(row.effect()))
                .sorted(Comparator.comparing((EffectRow row) -> row.effect().turnsOn())
                        .reversed())
                .map(row -> new LegalView.Reason(
                        row,
                        held.stream()
                                .filter(list -> reasons.getOrDefault(row.effect(), List.of())
                                        .contains(list.effect()))
                                .toList()))
                .toList();
    }

    /** By which it will stand otherwise after a day. */
    List<LegalView.Turn> ahead(ComingTurns turns, LocalDate day) {
        var rows = held().stream().collect(Collectors.groupingBy(EffectRow::effect));
        return turns.after(day, List.copyOf(rows.keySet())).stream()
                .flatMap(turn -> rows.getOrDefault(turn.event(), List.of()).stream()
                        .map(row -> new LegalView.Turn(row, turn.day(), turn.over())))
                .toList();
    }
}
