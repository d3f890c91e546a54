package vn.vankho.legal.effect;

import static vn.vankho.legal.effect.EffectStatus.CEASED;
import static vn.vankho.legal.effect.EffectStatus.IN_FORCE;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_CEASED;
import static vn.vankho.legal.effect.EffectStatus.PARTLY_SUSPENDED;
import static vn.vankho.legal.effect.EffectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vankho.legal.effect.EffectEvent.AnnouncedToContinue;
import vn.vankho.legal.effect.EffectEvent.Ceases;
import vn.vankho.legal.effect.EffectEvent.Resumes;
import vn.vankho.legal.effect.EffectEvent.Revived;
import vn.vankho.legal.effect.EffectEvent.TermUntil;

/** By which events a text stands as it does on a day. A part that ended years ago is a reason as long as it has not come back (R3, R7, R8). */
public final class StandingReasons {
    private final EffectTimeline text;
    private final LocalDate day;
    private final Set<EffectStatus> statuses;
    private final Map<EffectStatus, LocalDate> since;

    public StandingReasons(EffectTimeline text, LocalDate day) {
        this.text = text;
        this.day = day;
        this.statuses = text.statusOn(day);
        this.since = text.since(day);
    }

    /** Those of the confirmed events of a text. */
    public List<RecordedEffect> of(List<RecordedEffect> events) {
        var reached = events.stream()
                .filter(one -> one.confirmed() && !one.turnsOn().isAfter(day))
                .toList();
        if (!statuses.contains(CEASED))
            return reached.stream().filter(this::isOne).toList();
        var whole = reached.stream()
                .filter(one -> one.scope().whole() && isEnd(one) && isSince(CEASED, one))
                .toList();
        // a text may also have lost its articles one after the other
        return whole.isEmpty() ? reached.stream().filter(this::isEnd).toList() : whole;
    }

    /**
     * The same, each with the published lists that announced it. A list states what others did: it is a reason of its own only where nobody is known
     * to have done that.
     */
    public Map<RecordedEffect, List<RecordedEffect>> withLists(List<RecordedEffect> events) {
        var reasons = of(events);
        var deeds = reasons.stream().filter(one -> !isList(one)).toList();
        var told = new LinkedHashMap<RecordedEffect, List<RecordedEffect>>();
        deeds.forEach(one -> told.put(one, new ArrayList<>()));
        for (var list : reasons) {
            if (!isList(list)) continue;
            var its = AnnouncedEnd.deeds(list, deeds, text.contents());
            if (its.isEmpty()) told.put(list, List.of());
            its.forEach(
                    deed -> told.computeIfAbsent(deed, _ -> new ArrayList<>()).add(list));
        }
        return told;
    }

    private static boolean isList(RecordedEffect event) {
        return event.kind() == EffectKind.ANNOUNCED_CEASED;
    }

    private boolean isOne(RecordedEffect event) {
        if (suspends(event.kind())) return isSuspended() && rests(event);
        return statuses.contains(PARTLY_CEASED) && isOver(event)
                // a text in force needs a reason only where it came back
                || event.turnsOn().equals(since.get(IN_FORCE)) && bringsBack(event.kind());
    }

    private boolean isSuspended() {
        return statuses.contains(SUSPENDED) || statuses.contains(PARTLY_SUSPENDED);
    }

    private boolean rests(RecordedEffect event) {
        var until = event.until();
        boolean runs = until == null || !until.isBefore(day);
        return runs && (isNamed(event) ? standsAny(event, SUSPENDED, PARTLY_SUSPENDED) : !isAnswered(event));
    }

    private boolean isOver(RecordedEffect event) {
        if (event.kind() == EffectKind.AMENDED || !event.reworded().isEmpty()) return true;
        if (!isEnd(event)) return false;
        if (isNamed(event)) return standsAny(event, CEASED);
        // of a part that nobody named nobody can say that it came back
        return !event.scope().whole() || !isAnswered(event);
    }

    /** Where implementing texts go on by law, the end of a parent is no end. */
    private boolean isEnd(RecordedEffect event) {
        return event.kind().ends()
                && (event.kind() != EffectKind.PARENT_CEASED
                        || text.rules().regimeOf(event.turnsOn()).implementingTextsEnd());
    }

    private boolean standsAny(RecordedEffect event, EffectStatus... asked) {
        var any = Set.of(asked);
        return event.scope().provisions().stream()
                .anyMatch(one -> text.statusOn(one, day).stream()
                        .anyMatch(status -> any.contains(status)
                                // of a Chương that ended some article may be in force again
                                || status == PARTLY_CEASED && any.contains(CEASED) && Contents.isDivision(one)));
    }

    /** Whether a later word on the whole text undid it. */
    private boolean isAnswered(RecordedEffect event) {
        var turned = event.turnsOn();
        boolean suspends = suspends(event.kind());
        return text.events().stream()
                .filter(one -> one.scope().whole() && !one.on().isAfter(day))
                .anyMatch(one -> one instanceof Resumes it
                                && suspends
                                && it.on().isAfter(turned)
                        || one instanceof Ceases end && suspends && !end.on().isBefore(turned)
                        || one instanceof Revived it && !suspends && !it.on().isBefore(turned)
                        || one instanceof AnnouncedToContinue it && turned.equals(it.parentEnd())
                        || one instanceof TermUntil term
                                && event.kind() == EffectKind.TERM
                                && !term.lastDay().isBefore(day));
    }

    private boolean isSince(EffectStatus status, RecordedEffect event) {
        var from = since.get(status);
        return from != null && !event.turnsOn().isBefore(from);
    }

    private static boolean isNamed(RecordedEffect event) {
        return !event.scope().provisions().isEmpty();
    }

    private static boolean suspends(EffectKind kind) {
        return kind == EffectKind.SUSPENDED || kind == EffectKind.ENFORCEMENT_STOPPED;
    }

    private static boolean bringsBack(EffectKind kind) {
        return kind == EffectKind.RESUMED || kind == EffectKind.REVIVED || kind == EffectKind.CONTINUED;
    }
}
