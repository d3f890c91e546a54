package vn.vankho.legal.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectEvent.AnnouncedToContinue;
import vn.vankho.legal.effect.EffectEvent.Ceases;
import vn.vankho.legal.effect.EffectEvent.ParentCeased;
import vn.vankho.legal.effect.EffectEvent.Resumes;

/**
 * What "tiếp tục có hiệu lực" is said of: the words are the same for a suspension that is over (L64 Đ56 k2) and for a text that goes on
 * without the one it details (L64 Đ57 k2), and one announcement answers one of them. In this order: the parent with which the text had
 * ended; a suspension that runs, unless only some of the text is suspended, all of it is announced to continue, and a parent ends within a year
 * that nothing was announced about and by which such texts end; the parents that end on the day nearest to it, as announcements are made about
 * that day.
 */
final class Announcements {
    private Announcements() {}

    /** @param besideSuspension those that might have been about the other one, too */
    record Understood(List<EffectEvent> events, List<Continuation> besideSuspension) {}

    /** @param events in order */
    static Understood understood(List<EffectEvent> events, EffectRules rules) {
        if (events.stream().noneMatch(AnnouncedToContinue.class::isInstance)) return new Understood(events, List.of());
        var parentEnds = new TreeSet<LocalDate>();
        for (var event : events) if (event instanceof ParentCeased parent) parentEnds.add(parent.on());
        // R5: from 1/4 to 30/6/2025 no text ended with its parent, so no word on it was waited for
        var ending = parentEnds.stream()
                .filter(day -> rules.regimeOf(day).implementingTextsEnd())
                .collect(Collectors.toCollection(TreeSet::new));
        var answered = new HashSet<LocalDate>();
        var standing = new Standing(rules);
        var understood = new ArrayList<EffectEvent>();
        var beside = new ArrayList<Continuation>();
        for (var event : events) {
            var meant = event;
            if (event instanceof AnnouncedToContinue one && one.parentEnd() == null && !isKept(one, events)) {
                meant = meant(one, standing, parentEnds, ending, answered);
                if (one.scope().whole() && standing.wasSuspendedInPart(one.on()))
                    beside.add(new Continuation(one.on(), parentEnd(meant), null));
                var open = next(one.on(), ending, answered);
                if (one.scope().whole()
                        && meant instanceof Resumes
                        && standing.wasSuspendedWhole(one.on())
                        && open != null) beside.add(new Continuation(one.on(), null, open));
            }
            var answer = parentEnd(meant);
            if (answer != null) answered.add(answer);
            standing.after(meant);
            understood.add(meant);
        }
        return new Understood(understood, beside);
    }

    private static @Nullable LocalDate parentEnd(EffectEvent event) {
        return event instanceof AnnouncedToContinue one ? one.parentEnd() : null;
    }

    /** The text ends that day, and the part is left out: no parent and no suspension is spoken of. */
    private static boolean isKept(AnnouncedToContinue said, List<EffectEvent> events) {
        return events.stream().anyMatch(event -> event instanceof Ceases end && said.isKeptOf(end.on()));
    }

    private static EffectEvent meant(
            AnnouncedToContinue said,
            Standing before,
            TreeSet<LocalDate> parentEnds,
            TreeSet<LocalDate> ending,
            Set<LocalDate> answered) {
        var fell = before.endedWithParentOn();
        if (fell != null) return new AnnouncedToContinue(said.on(), said.scope(), fell);
        if (!before.wasSuspended(said.scope(), said.on()))
            return new AnnouncedToContinue(said.on(), said.scope(), nearest(said.on(), parentEnds));
        boolean ofPart = said.scope().whole() && !before.wasSuspendedWhole(said.on());
        var open = ofPart ? next(said.on(), ending, answered) : null;
        return open == null
                ? new Resumes(said.on(), said.scope())
                : new AnnouncedToContinue(said.on(), said.scope(), open);
    }

    /** The next end of a parent that waits for a word. */
    private static @Nullable LocalDate next(LocalDate day, TreeSet<LocalDate> ending, Set<LocalDate> answered) {
        return ending.subSet(day, day.plusYears(1)).stream()
                .filter(end -> !answered.contains(end))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate nearest(LocalDate day, TreeSet<LocalDate> parentEnds) {
        var last = parentEnds.floor(day);
        var next = parentEnds.higher(day);
        if (last == null || next == null) return last == null ? next : last;
        return ChronoUnit.DAYS.between(day, next) <= ChronoUnit.DAYS.between(last, day) ? next : last;
    }
}
