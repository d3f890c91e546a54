package vn.vankho.legal.effect;

import static vn.vankho.legal.effect.EffectStatus.CEASED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happens to a text, or to parts of it, on days that come, by all that is held. An event that another one has answered does nothing on its
 * day: a term that was extended since, a suspension that is over before its last day, the end of a part that is gone by then (R3, R4, R7).
 */
public final class ComingTurns {
    private final EffectTimeline text;
    private final Contents contents;

    public ComingTurns(EffectTimeline text, Contents contents) {
        this.text = text;
        this.contents = contents;
    }

    /**
     * What changes.
     *
     * @param over the day is the one behind the last one of a suspension
     */
    public record Turn(RecordedEffect event, LocalDate day, boolean over) {}

    /** In order of days. @param held events of the text that are held, proposals among them */
    public List<Turn> after(LocalDate today, List<RecordedEffect> held) {
        var counted = held.stream().filter(RecordedEffect::confirmed).toList();
        return counted.stream()
                .filter(one -> one.kind().changesStatus())
                .flatMap(ComingTurns::days)
                .filter(turn -> turn.day().isAfter(today) && happens(turn, counted))
                .sorted(Comparator.comparing(Turn::day))
                .toList();
    }

    private static Stream<Turn> days(RecordedEffect event) {
        var begins = new Turn(event, event.turnsOn(), false);
        var until = event.until();
        return until == null || event.kind() == EffectKind.TERM
                ? Stream.of(begins)
                : Stream.of(begins, new Turn(event, until.plusDays(1), true));
    }

    private boolean happens(Turn turn, List<RecordedEffect> counted) {
        var day = turn.day();
        var event = turn.event();
        var scope = event.in(counted, contents);
        var kind = event.kind();
        if (kind == EffectKind.AMENDED || kind == EffectKind.SUPPLEMENTED)
            return any(
                    scope,
                    place -> !text.statusOn(place, day).contains(CEASED),
                    statuses -> !statuses.contains(CEASED),
                    day);
        if (isOfUnnamedPart(event) && counted.stream().anyMatch(other -> answers(other, turn))) return false;
        if (kind.ends()) return text.endedBy(kind, scope, day) != null;
        var eve = day.minusDays(1);
        return any(
                scope,
                place -> !text.statusOn(place, day).equals(text.statusOn(place, eve)),
                statuses -> isOfUnnamedPart(event)
                        ? !text.statusOn(eve).contains(CEASED)
                        : !statuses.equals(text.statusOn(eve)),
                day);
    }

    private boolean any(Scope scope, Predicate<String> ofPlace, Predicate<Set<EffectStatus>> ofText, LocalDate day) {
        return scope.provisions().isEmpty()
                ? ofText.test(text.statusOn(day))
                : scope.provisions().stream().anyMatch(ofPlace);
    }

    /** Of a part that nobody named only another word on such a part, or on the whole, can be the answer. */
    private static boolean answers(RecordedEffect other, Turn turn) {
        var event = turn.event();
        if (other.equals(event) || !other.scope().whole() && !isOfUnnamedPart(other)) return false;
        if (event.kind() == EffectKind.TERM)
            return other.kind() == EffectKind.TERM
                    && !other.scope().whole()
                    && other.turnsOn().isAfter(event.turnsOn());
        return turn.over()
                && other.kind() == EffectKind.RESUMED
                && !other.on().isBefore(event.on())
                && other.on().isBefore(turn.day());
    }

    private static boolean isOfUnnamedPart(RecordedEffect event) {
        return !event.scope().whole() && event.scope().provisions().isEmpty();
    }
}
