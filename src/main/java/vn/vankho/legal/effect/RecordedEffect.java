package vn.vankho.legal.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as the register holds it: what happened when in law, and from when until when we held it for true. A proposal changes no status.
 *
 * @param until the last day of a term or suspension
 * @param retractedAt null: still held
 */
public record RecordedEffect(
        EffectKind kind,
        LocalDate on,
        Scope scope,
        @Nullable LocalDate until,
        boolean confirmed,
        Instant recordedAt,
        @Nullable Instant retractedAt) {
    /** Whether it was held at a moment, as confirmed or as a proposal. */
    public boolean heldAt(Instant known) {
        return !recordedAt.isAfter(known) && (retractedAt == null || retractedAt.isAfter(known));
    }

    /** Whether it counted at a moment. */
    public boolean countsAt(Instant known) {
        return confirmed && heldAt(known);
    }

    /** Whether by it something had been added to the text on a day, by what was known at a moment (R3). */
    public boolean supplements(LocalDate day, Instant known) {
        return kind == EffectKind.SUPPLEMENTED && countsAt(known) && !on.isAfter(day);
    }

    /** The first day on which its result holds. */
    public LocalDate turnsOn() {
        return kind.turnsOn(on, until);
    }

    private EffectEvent event(Set<String> provisions) {
        return kind.event(on, AnnexedPlaces.in(scope, kind, provisions), until);
    }

    /** What the register would have said at a moment. */
    public static EffectTimeline asKnownAt(
            Instant known, Collection<RecordedEffect> all, Set<String> provisions, EffectRules rules) {
        List<EffectEvent> counted = all.stream()
                .filter(one -> one.countsAt(known))
                .map(one -> one.event(provisions))
                .toList();
        return new EffectTimeline(counted, provisions, rules);
    }
}
