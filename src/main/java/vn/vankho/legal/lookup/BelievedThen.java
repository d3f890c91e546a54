package vn.vankho.legal.lookup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * The list as the register would have said at a past moment. The intervals hold what is known now; they were the same then for all texts of
 * which nothing was recorded since. The others are computed from their events.
 */
@Component
class BelievedThen {
    private static final int MOST = 20_000;

    private final LegalListQueries lists;
    private final BelievedQueries believed;
    private final EffectRules rules;

    BelievedThen(LegalListQueries lists, BelievedQueries believed, EffectRules rules) {
        this.lists = lists;
        this.believed = believed;
        this.rules = rules;
    }

    /** @throws Refused where a filter by status would have to look at too many texts one by one */
    Page<LegalRow> page(LegalFilter filter, Instant moment, LegalOrder order, int offset, int limit, Viewer viewer) {
        var standing = filter.asksStatus() ? standing(filter, moment, viewer) : null;
        var page = lists.list(filter, standing, order, offset, limit, viewer);
        var events = believed.recorded(page.rows().stream().map(LegalRow::id).toList(), moment);
        var rows = page.rows().stream().map(row -> {
            var own = events.getOrDefault(row.id(), List.of());
            var timeline = then(moment, own, row.contents());
            return row.standing(
                    timeline.statusOn(filter.on()).stream().sorted().toList(),
                    timeline.since(filter.on()),
                    own.stream().anyMatch(one -> one.supplements(filter.on(), moment)));
        });
        return new Page<>(rows.toList(), page.total());
    }

    private Collection<LegalDocumentId> standing(LegalFilter filter, Instant moment, Viewer viewer) {
        var later = believed.recordedLater(filter, MOST + 1, viewer);
        if (later.size() > MOST) throw new Refused("legal.list.knownAt.many", MOST);
        var events = believed.recorded(later.keySet(), moment);
        return later.entrySet().stream()
                .filter(text -> filter.takes(
                        then(moment, events.get(text.getKey()), text.getValue()).statusOn(filter.on())))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private EffectTimeline then(Instant moment, @Nullable List<RecordedEffect> events, Contents contents) {
        return RecordedEffect.asKnownAt(moment, events == null ? List.of() : events, contents, rules);
    }
}
