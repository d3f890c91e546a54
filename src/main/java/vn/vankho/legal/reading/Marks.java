package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;

/**
 * What events say of the provisions of a text by the day of its page.
 *
 * @param byProvision events that name it, in order of days
 * @param ended provisions that are over on the day
 * @param unplaced what ended or stopped all of it, and events on parts that are not in the text, or that nobody named
 */
public record Marks(Map<String, List<EffectRow>> byProvision, Set<String> ended, List<EffectRow> unplaced) {
    /** All of them. @param keys anchors of the text */
    public static Marks of(LegalView view, Set<String> keys, EffectRules rules) {
        return of(view, keys, rules, (_, _, _) -> true);
    }

    /**
     * Of the text as others amended it: why a provision that stands there in full does not hold on the day. It is over with its parent or by its
     * own term, is suspended, or begins later; or it was ended by words that could not be put in.
     *
     * @param gaps places of the text at which something could not be put in
     */
    static Marks besideWords(LegalView view, Set<String> keys, Set<String> gaps, EffectRules rules) {
        return of(
                view,
                keys,
                rules,
                (row, statuses, there) -> keepsFromHolding(row, statuses, view.on())
                        || !there.isEmpty()
                                && gaps.contains(there)
                                && AmendingTexts.ends(row.effect().kind())
                                && statuses.contains(EffectStatus.CEASED));
    }

    /** What is shown of an event: by the statuses of a place on the day, and the place in the text; empty: the text does not show it. */
    private interface Shown {
        boolean test(EffectRow row, Set<EffectStatus> statuses, String there);
    }

    private static Marks of(LegalView view, Set<String> keys, EffectRules rules, Shown shown) {
        var marks = new Marks(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        var timeline = RecordedEffect.asKnownAt(
                view.knownAt() == null ? Instant.MAX : view.knownAt(),
                view.timeline().stream().map(EffectRow::effect).toList(),
                view.document().contents(),
                rules);
        var known = view.knownAt() == null ? Instant.MAX : view.knownAt();
        var counted = view.timeline().stream()
                .map(EffectRow::effect)
                .filter(one -> one.countsAt(known))
                .toList();
        var chapters = new Chapters(view.document().contents(), keys);
        for (var row : view.timeline()) {
            if (!counts(row, view)) continue;
            var scope = chapters.in(row.effect(), counted);
            if (scope.whole()) {
                if (keepsAllFromHolding(row, view)) marks.unplaced.add(row);
                continue;
            }
            boolean placed = false;
            for (var named : scope.provisions()) {
                var statuses = timeline.statusOn(named, view.on());
                var meant = chapters.meant(named, row.effect().kind() == EffectKind.SUPPLEMENTED);
                var there = nearest(meant, keys);
                if (!shown.test(row, statuses, there)) {
                    placed = true;
                    continue;
                }
                if (statuses.contains(EffectStatus.CEASED)) marks.ended.add(meant);
                if (there.isEmpty()) continue;
                placed = true;
                marks.byProvision.computeIfAbsent(there, _ -> new ArrayList<>()).add(row);
            }
            if (!placed && shown.test(row, view.statuses(), "")) marks.unplaced.add(row);
        }
        // the heading of a Chương of which nothing is left
        if (!marks.ended.isEmpty())
            chapters.headings().forEach((division, heading) -> {
                if (timeline.statusOn(division, view.on()).contains(EffectStatus.CEASED)) marks.ended.add(heading);
            });
        return marks;
    }

    /** Why nothing of the text holds on the day. */
    private static boolean keepsAllFromHolding(EffectRow row, LegalView view) {
        var effect = row.effect();
        return switch (effect.kind()) {
            case REPEALED, REPLACED, ANNOUNCED_CEASED, TERM, PARENT_CEASED ->
                view.statuses().contains(EffectStatus.CEASED)
                        && !effect.turnsOn().isAfter(view.on());
            case SUSPENDED, ENFORCEMENT_STOPPED ->
                view.statuses().contains(EffectStatus.SUSPENDED)
                        && (effect.until() == null || !effect.until().isBefore(view.on()));
            case COMMENCED,
                    AMENDED,
                    SUPPLEMENTED,
                    RESUMED,
                    CONTINUED,
                    PARENT_GOES_ON,
                    REVIVED,
                    CORRECTED,
                    CONSOLIDATED,
                    EXPLAINED,
                    REPEALER_REPEALED -> false;
        };
    }

    /** What begins later is known before. */
    private static boolean counts(EffectRow row, LegalView view) {
        boolean begins = row.effect().kind() == EffectKind.COMMENCED;
        return row.effect().confirmed() && (begins || !row.on().isAfter(view.on()));
    }

    /** @param statuses of the provision on the day; where nobody has named one, of the text */
    private static boolean keepsFromHolding(EffectRow row, Set<EffectStatus> statuses, LocalDate day) {
        return !AmendingTexts.touches(row)
                && switch (row.effect().kind()) {
                    case PARENT_CEASED, TERM ->
                        !row.effect().turnsOn().isAfter(day)
                                && (statuses.contains(EffectStatus.CEASED)
                                        || statuses.contains(EffectStatus.PARTLY_CEASED));
                    case SUSPENDED, ENFORCEMENT_STOPPED ->
                        statuses.contains(EffectStatus.SUSPENDED) || statuses.contains(EffectStatus.PARTLY_SUSPENDED);
                    case COMMENCED -> statuses.contains(EffectStatus.NOT_YET_IN_FORCE);
                    case AMENDED,
                            SUPPLEMENTED,
                            REPEALED,
                            REPLACED,
                            ANNOUNCED_CEASED,
                            RESUMED,
                            CONTINUED,
                            PARENT_GOES_ON,
                            REVIVED,
                            CORRECTED,
                            CONSOLIDATED,
                            EXPLAINED,
                            REPEALER_REPEALED -> false;
                };
    }

    /** Whether a provision, or what holds it, has ended. */
    public boolean isOver(String key) {
        return ended.stream().anyMatch(one -> key.equals(one) || key.startsWith(one + "__"));
    }

    /** The provision, or what holds it where the text does not show it by itself. */
    private static String nearest(String key, Set<String> keys) {
        var at = key;
        while (!keys.contains(at) && at.contains("__")) at = at.substring(0, at.lastIndexOf("__"));
        return keys.contains(at) ? at : "";
    }
}
