package vn.vankho.legal.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as the register holds it: what happened when in law, and from when until when we held it for true. A proposal changes no status.
 *
 * @param until the last day of a term or suspension
 * @param retractedAt null: still held
 * @param reworded of an end that a list announces the places of which the list itself says that they were amended: their old words ended
 * @param repealed of such an end the places of which the list says that they were repealed or replaced
 */
public record RecordedEffect(
        EffectKind kind,
        LocalDate on,
        Scope scope,
        @Nullable LocalDate until,
        boolean confirmed,
        Instant recordedAt,
        @Nullable Instant retractedAt,
        Set<String> reworded,
        Set<String> repealed) {
    public RecordedEffect {
        reworded = Set.copyOf(reworded);
        repealed = Set.copyOf(repealed);
    }

    /** Of which no words say more. */
    public RecordedEffect(
            EffectKind kind,
            LocalDate on,
            Scope scope,
            @Nullable LocalDate until,
            boolean confirmed,
            Instant recordedAt,
            @Nullable Instant retractedAt) {
        this(kind, on, scope, until, confirmed, recordedAt, retractedAt, Set.of(), Set.of());
    }

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

    /** What the register would have said at a moment of a text of which no chapters are known. */
    public static EffectTimeline asKnownAt(
            Instant known, Collection<RecordedEffect> all, Set<String> provisions, EffectRules rules) {
        return asKnownAt(known, all, Contents.of(provisions), rules);
    }

    /** What the register would have said at a moment. */
    public static EffectTimeline asKnownAt(
            Instant known, Collection<RecordedEffect> all, Contents contents, EffectRules rules) {
        return asKnown(all.stream().filter(one -> one.countsAt(known)).toList(), contents, rules);
    }

    private static EffectTimeline asKnown(List<RecordedEffect> counted, Contents contents, EffectRules rules) {
        var events =
                counted.stream().map(one -> one.event(counted, contents, rules)).toList();
        return new EffectTimeline(events, contents, rules);
    }

    private EffectEvent event(List<RecordedEffect> counted, Contents contents, EffectRules rules) {
        var about = scope(counted, contents, rules);
        return kind == EffectKind.ANNOUNCED_CEASED && !about.provisions().isEmpty()
                ? AnnouncedEnd.of(this, about, counted, contents)
                : kind.event(on, about, until);
    }

    /** R8: of a Chương that applies again what had ended in it before, and is not named itself, stays so. */
    private Scope scope(List<RecordedEffect> counted, Contents contents, EffectRules rules) {
        var all = in(counted, contents);
        if (kind != EffectKind.REVIVED || scope.provisions().stream().noneMatch(Contents::isDivision)) return all;
        var before = asKnown(
                counted.stream().filter(one -> one.turnsOn().isBefore(on)).toList(), contents, rules);
        var left = new HashSet<>(all.provisions());
        for (var named : scope.provisions()) {
            var division = contents.division(named);
            var end = division == null ? null : before.overSince(division, on);
            if (division != null && end != null)
                contents.articles(division, Set.of()).stream()
                        .filter(one -> !scope.provisions().contains(one)
                                && before.statusOn(one, end.minusDays(1)).contains(EffectStatus.CEASED))
                        .forEach(left::remove);
        }
        return new Scope(false, left);
    }

    /**
     * What it is about, in the places of the text: a Chương is the articles that it holds when the event does.
     *
     * @param counted events of the text that counted when this one is asked for
     */
    public Scope in(Collection<RecordedEffect> counted, Contents contents) {
        return contents.in(scope, kind, addedBefore(turnsOn(), counted));
    }

    /** Suspensions that are over as their events name them: a Chương, and not its articles. */
    public static List<SuspensionOver> named(
            List<SuspensionOver> over, Collection<RecordedEffect> all, Contents contents) {
        var counted = all.stream().filter(one -> one.countsAt(Instant.MAX)).toList();
        return over.stream()
                .flatMap(ended -> counted.stream()
                        .filter(one -> one.on.equals(ended.on())
                                && one.kind.hasLastDay()
                                && one.kind != EffectKind.TERM
                                && one.in(counted, contents).equals(ended.scope()))
                        .map(one -> new SuspensionOver(one.on, one.scope, ended.overOn())))
                .distinct()
                .toList();
    }

    /** What events had added to a text before a day. */
    public static List<String> addedBefore(LocalDate day, Collection<RecordedEffect> counted) {
        return counted.stream()
                .filter(one -> one.kind == EffectKind.SUPPLEMENTED && one.on.isBefore(day))
                .flatMap(one -> one.scope.provisions().stream())
                .toList();
    }
}
