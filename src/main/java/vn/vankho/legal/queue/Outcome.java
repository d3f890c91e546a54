package vn.vankho.legal.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.lookup.HeldTimeline;
import vn.vankho.legal.queue.Decided.Changed;

/** What a decision made of one text: how it stood before, and stands now. */
record Outcome(HeldTimeline was, HeldTimeline is) {
    /** Empty where it stands as before on every day. */
    Optional<Changed> changed(LocalDate today) {
        return otherwise(today)
                .map(day -> new Changed(
                        is.document().id(),
                        is.document().header().name(),
                        day,
                        was.statusesOn(day),
                        is.statusesOn(day),
                        day.equals(today) ? null : is.statusesOn(today),
                        only(is, was),
                        only(was, is)));
    }

    /** Today where it stands otherwise today; else the first later day, or an earlier one, on which it does. */
    private Optional<LocalDate> otherwise(LocalDate today) {
        if (differOn(today)) return Optional.of(today);
        var edges = Stream.concat(was.intervals().stream(), is.intervals().stream())
                .map(StatusInterval::from)
                .filter(Objects::nonNull)
                .filter(this::differOn)
                .sorted()
                .toList();
        return edges.stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .or(() -> edges.stream().findFirst());
    }

    private boolean differOn(LocalDate day) {
        return !was.statusesOn(day).equals(is.statusesOn(day));
    }

    /** Confirmed events that the one holds and the other does not. */
    private static List<EffectRow> only(HeldTimeline one, HeldTimeline other) {
        return one.held().stream()
                .filter(row -> row.effect().confirmed()
                        && other.held().stream().noneMatch(known -> known.id().equals(row.id())))
                .toList();
    }
}
