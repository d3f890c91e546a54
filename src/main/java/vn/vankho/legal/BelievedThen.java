package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Page;

/**
 * Rows of the list as the register would have said at a past moment. The intervals hold what is known now, so the rows of one page are
 * computed from their events; for a filter by status all rows would have to be.
 */
@Component
class BelievedThen {
    private final LegalListQueries lists;
    private final EffectRules rules;

    BelievedThen(LegalListQueries lists, EffectRules rules) {
        this.lists = lists;
        this.rules = rules;
    }

    Page<LegalRow> page(Page<LegalRow> page, LocalDate on, Instant moment) {
        var events = lists.recorded(page.rows().stream().map(LegalRow::id).toList());
        var rows = page.rows().stream().map(row -> {
            var timeline = RecordedEffect.asKnownAt(
                    moment, events.getOrDefault(row.id(), List.of()), new HashSet<>(row.articles()), rules);
            return row.standing(timeline.statusOn(on).stream().sorted().toList(), timeline.since(on));
        });
        return new Page<>(rows.toList(), page.total());
    }
}
