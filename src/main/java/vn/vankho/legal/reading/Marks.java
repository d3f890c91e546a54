package vn.vankho.legal.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;

/**
 * What events say of the provisions of a text by the day of its page.
 *
 * @param byProvision events that name it, in order of days
 * @param ended provisions that are over on the day
 * @param unplaced events on parts that are not in the text, or that nobody named
 */
public record Marks(Map<String, List<EffectRow>> byProvision, Set<String> ended, List<EffectRow> unplaced) {
    /** @param keys anchors of the text */
    public static Marks of(LegalView view, Set<String> keys, EffectRules rules) {
        var marks = new Marks(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        var timeline = RecordedEffect.asKnownAt(
                view.knownAt() == null ? Instant.MAX : view.knownAt(),
                view.timeline().stream().map(EffectRow::effect).toList(),
                view.document().articles(),
                rules);
        for (var row : view.timeline()) {
            var scope = row.effect().scope();
            boolean counts = row.effect().confirmed() && !row.on().isAfter(view.on());
            if (!counts || scope.whole()) continue;
            boolean placed = false;
            for (var named : scope.provisions()) {
                if (timeline.statusOn(named, view.on()).contains(EffectStatus.CEASED)) marks.ended.add(named);
                var there = nearest(named, keys);
                if (there.isEmpty()) continue;
                placed = true;
                marks.byProvision.computeIfAbsent(there, _ -> new ArrayList<>()).add(row);
            }
            if (!placed) marks.unplaced.add(row);
        }
        return marks;
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
