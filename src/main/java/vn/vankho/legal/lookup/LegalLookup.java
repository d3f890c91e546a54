package vn.vankho.legal.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.Page;

/** The register for those who look: the list, the page of one document, what holds on a day and what was known at a moment. */
@Service
public class LegalLookup {
    private static final int MOST_ROWS = 200;
    private static final int MOST_EXPORTED = 50_000;
    /** All that is recorded; a moment that a database can hold. */
    private static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

    private final LegalAccess access;
    private final LegalListQueries lists;
    private final LegalPageQueries pages;
    private final LegalWarnings warnings;
    private final EffectRules rules;
    private final BelievedThen believed;
    private final Clock clock;

    LegalLookup(
            LegalAccess access,
            LegalListQueries lists,
            LegalPageQueries pages,
            LegalWarnings warnings,
            EffectRules rules,
            BelievedThen believed,
            Clock clock) {
        this.believed = believed;
        this.access = access;
        this.lists = lists;
        this.pages = pages;
        this.warnings = warnings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<LegalRow> list(LegalFilter filter, LegalOrder order, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return page(filter, order, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    /** The same for a file; the total tells whether it holds all. */
    @Transactional(readOnly = true)
    public Page<LegalRow> export(LegalFilter filter, LegalOrder order, Viewer viewer) {
        viewer.require(Permission.READ);
        return page(filter, order, 0, MOST_EXPORTED, viewer);
    }

    private Page<LegalRow> page(LegalFilter filter, LegalOrder order, int offset, int limit, Viewer viewer) {
        var moment = filter.knownAt();
        return moment == null
                ? lists.list(filter, order, offset, limit, viewer)
                : believed.page(filter, moment, order, offset, limit, viewer);
    }

    /** The legal document of a file, where the viewer may see it. */
    @Transactional(readOnly = true)
    public Optional<LegalDocumentId> ofDocument(DocumentId document, Viewer viewer) {
        viewer.require(Permission.READ);
        return access.ofDocument(document, viewer);
    }

    /** Those of these texts that a filter leaves. */
    @Transactional(readOnly = true)
    public List<LegalDocumentId> among(Collection<LegalDocumentId> documents, LegalFilter filter, Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.among(documents, filter, viewer);
    }

    /** Names of types and of issuers that occur, for choosing. */
    @Transactional(readOnly = true)
    public List<String> typeNames(Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.typeNames(viewer);
    }

    @Transactional(readOnly = true)
    public List<String> signatories(String words, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.signatories(words, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
    }

    @Transactional(readOnly = true)
    public List<String> issuers(Viewer viewer) {
        viewer.require(Permission.READ);
        return lists.issuers(viewer);
    }

    /** How a text stands on a day by all that is recorded now: for badges and links. */
    @Transactional(readOnly = true)
    public Set<EffectStatus> statuses(LegalDocumentId id, LocalDate on, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var effects = pages.timeline(id, viewer).stream().map(EffectRow::effect).toList();
        return RecordedEffect.asKnownAt(Instant.MAX, effects, document.articles(), rules)
                .statusOn(on);
    }

    /**
     * @param on the day asked for; null: today
     * @param knownAt only what was recorded until then counts; null: until now
     */
    @Transactional(readOnly = true)
    public LegalView view(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var day = on == null ? LocalDate.now(clock) : on;
        var moment = knownAt == null ? Instant.MAX : knownAt;
        var ever = pages.timeline(id, viewer);
        var held = ever.stream().filter(row -> row.effect().heldAt(moment)).toList();
        var timeline = RecordedEffect.asKnownAt(
                moment, held.stream().map(EffectRow::effect).toList(), document.articles(), rules);
        var relations = pages.relations(id, day, knownAt == null ? NOW : knownAt, viewer).stream()
                .map(row -> knownAt == null ? row : asKnown(row, day, knownAt, viewer))
                .toList();
        var commencement = commencement(held);
        return new LegalView(
                document,
                day,
                knownAt,
                timeline.statusOn(day),
                timeline.since(day),
                held.stream()
                        .map(row -> row.effect().recordedAt())
                        .max(Instant::compareTo)
                        .orElse(null),
                timeline.intervals(),
                held,
                relations.stream()
                        .map(row -> row.with(warnings.of(document, commencement, row)))
                        .toList(),
                warnings.of(document, held, relations, day, viewer));
    }

    /** What a lawyer should look at before entering an act of this text on another one. */
    @Transactional(readOnly = true)
    public List<LegalWarning> warnings(LegalDocumentId acting, LegalHeader older, RelationData data, Viewer viewer) {
        var document = access.toSee(acting, viewer);
        return warnings.before(document, commencement(pages.timeline(acting, viewer)), older, data, viewer);
    }

    /** The list holds how texts stand by all that is recorded now; how it was believed then is read off their events. */
    private RelationRow asKnown(RelationRow row, LocalDate day, Instant knownAt, Viewer viewer) {
        var other = row.other();
        if (other == null) return row;
        var effects =
                pages.timeline(other, viewer).stream().map(EffectRow::effect).toList();
        var articles = access.toSee(other, viewer).articles();
        return row.standing(
                RecordedEffect.asKnownAt(knownAt, effects, articles, rules).statusOn(day));
    }

    private static @Nullable LocalDate commencement(List<EffectRow> held) {
        return held.stream()
                .map(EffectRow::effect)
                .filter(effect -> effect.kind() == EffectKind.COMMENCED
                        && effect.confirmed()
                        && effect.scope().whole())
                .map(RecordedEffect::on)
                .findFirst()
                .orElse(null);
    }
}
