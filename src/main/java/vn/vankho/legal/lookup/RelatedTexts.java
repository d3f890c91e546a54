package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.lookup.RelationQueries.Asked;
import vn.vankho.legal.lookup.RelationQueries.Found;
import vn.vankho.shared.Page;

/** The texts around one text, as they stood on a day by what was known at a moment. */
@Component
class RelatedTexts {
    /** Nobody reads more on one page; of what others do to a text, since what it does itself is as long as its own words. */
    private static final int SUFFERED = 500;

    private static final int DONE = 2_000;
    /** All that is recorded; a moment that a database can hold. */
    private static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

    private final RelationQueries queries;
    private final BelievedQueries believed;
    private final EffectRules rules;

    RelatedTexts(RelationQueries queries, BelievedQueries believed, EffectRules rules) {
        this.queries = queries;
        this.believed = believed;
        this.rules = rules;
    }

    record Related(List<RelationRow> rows, List<RelationCount> counts) {}

    /** @param whole every relation; else of each kind as many as one page shows */
    Related of(LegalDocumentId id, LocalDate on, @Nullable Instant knownAt, boolean whole, Viewer viewer) {
        var rows = new ArrayList<RelationRow>();
        var counts = new ArrayList<RelationCount>();
        for (boolean outgoing : List.of(true, false)) {
            int most = whole ? Integer.MAX_VALUE : outgoing ? DONE : SUFFERED;
            var found = queries.first(asked(id, on, knownAt, outgoing), most, viewer);
            rows.addAll(believed(found, on, knownAt));
            counts.addAll(found.counts());
        }
        return new Related(rows, counts);
    }

    Page<RelationRow> page(
            LegalDocumentId id,
            RelationKind kind,
            boolean outgoing,
            LocalDate on,
            @Nullable Instant knownAt,
            int offset,
            int limit,
            Viewer viewer) {
        var found = queries.page(asked(id, on, knownAt, outgoing), kind, offset, limit, viewer);
        int all = found.counts().stream().mapToInt(RelationCount::all).sum();
        return new Page<>(believed(found, on, knownAt), all);
    }

    /** One act as its own text shows it, with that text. */
    Optional<ShownAct> one(RelationId id, LocalDate on, Viewer viewer) {
        return queries.acting(id)
                .flatMap(acting -> queries.one(id, asked(acting, on, null, true), viewer).rows().stream()
                        .findFirst()
                        .map(row -> new ShownAct(acting, row)));
    }

    private static Asked asked(LegalDocumentId id, LocalDate on, @Nullable Instant knownAt, boolean outgoing) {
        return new Asked(id, on, knownAt == null ? NOW : knownAt, knownAt != null, outgoing);
    }

    /** The list holds how texts stand by all that is recorded now; how it was believed then is read off their events, of all of them at once. */
    private List<RelationRow> believed(Found found, LocalDate on, @Nullable Instant knownAt) {
        if (knownAt == null) return found.rows();
        var events = believed.recorded(found.contents().keySet(), knownAt);
        return found.rows().stream()
                .map(row -> row.other() == null
                        ? row
                        : row.standing(RecordedEffect.asKnownAt(
                                        knownAt,
                                        events.getOrDefault(row.other(), List.of()),
                                        found.contents().getOrDefault(row.other(), Contents.UNKNOWN),
                                        rules)
                                .statusOn(on)))
                .toList();
    }
}
