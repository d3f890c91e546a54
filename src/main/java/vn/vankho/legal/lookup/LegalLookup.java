package vn.vankho.legal.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationId;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.ComingTurns;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;

/** The register for those who look: the page of one document, what holds on a day and what was known at a moment. Its list: {@link LegalList}. */
@Service
public class LegalLookup {
    /** At once, of acts of one kind. */
    public static final int MOST_ROWS = 200;

    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final RelatedTexts related;
    private final LegalWarnings warnings;
    private final ActWarnings ofActs;
    private final ChapterHints chapters;
    private final AnnouncedHints announced;
    private final LegalHints hints;
    private final EffectRules rules;
    private final Clock clock;

    LegalLookup(
            LegalAccess access,
            LegalPageQueries pages,
            RelatedTexts related,
            LegalWarnings warnings,
            ActWarnings ofActs,
            ChapterHints chapters,
            AnnouncedHints announced,
            LegalHints hints,
            EffectRules rules,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.related = related;
        this.warnings = warnings;
        this.ofActs = ofActs;
        this.chapters = chapters;
        this.announced = announced;
        this.hints = hints;
        this.rules = rules;
        this.clock = clock;
    }

    /** The legal document of a file, where the viewer may see it. */
    @Transactional(readOnly = true)
    public Optional<LegalDocumentId> ofDocument(DocumentId document, Viewer viewer) {
        viewer.require(Permission.READ);
        return access.ofDocument(document, viewer);
    }

    /** How a text stands on a day by all that is recorded now: for badges and links. */
    @Transactional(readOnly = true)
    public Set<EffectStatus> statuses(LegalDocumentId id, LocalDate on, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var effects = pages.effects(id, null, viewer);
        return RecordedEffect.asKnownAt(Instant.MAX, effects, document.contents(), rules)
                .statusOn(on);
    }

    /** The head of a text and what was read of it, without what acts on it: the page asks for all of that. */
    @Transactional(readOnly = true)
    public LegalDocument document(LegalDocumentId id, Viewer viewer) {
        return access.toSee(id, viewer);
    }

    /** The same for who may see it by what was known at a moment; null: now. */
    @Transactional(readOnly = true)
    public LegalDocument document(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        return access.toSee(id, knownAt, viewer);
    }

    /**
     * @param on the day asked for; null: today
     * @param knownAt only what was recorded until then counts; null: until now
     */
    @Transactional(readOnly = true)
    public LegalView view(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return view(id, on, knownAt, false, viewer);
    }

    /** The same with every relation, for a file: a law may be cited by thousands. */
    @Transactional(readOnly = true)
    public LegalView whole(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return view(id, on, knownAt, true, viewer);
    }

    /** When a text came into the register: of what was known before, nothing is told of it. */
    @Transactional(readOnly = true)
    public Instant enteredAt(LegalDocumentId id, @Nullable Instant knownAt, Viewer viewer) {
        return pages.enteredAt(access.toSee(id, knownAt, viewer).id());
    }

    private List<RelationRow> told(Acting acting, List<RelationRow> rows, Viewer viewer) {
        var held = announced.of(rows, acting.knownAt(), viewer);
        return rows.stream()
                .map(row -> {
                    var other = row.other();
                    var ofChapters = other == null || !row.outgoing()
                            ? Stream.<LegalWarning>empty()
                            : chapters.of(acting, other, row.data(), viewer).stream();
                    var hints = Stream.concat(ofChapters, Stream.ofNullable(held.get(row.id())));
                    return row.with(ofActs.of(acting, row, viewer), hints.toList());
                })
                .toList();
    }

    /** More acts of one kind than the page of a text shows. */
    @Transactional(readOnly = true)
    public Page<RelationRow> relations(
            LegalDocumentId id,
            RelationKind kind,
            boolean outgoing,
            @Nullable LocalDate on,
            @Nullable Instant knownAt,
            int offset,
            int limit,
            Viewer viewer) {
        var document = access.toSee(id, knownAt, viewer);
        var day = on == null ? LocalDate.now(clock) : on;
        var acting = acting(document, knownAt, viewer);
        var page = related.page(id, kind, outgoing, day, knownAt, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
        return new Page<>(told(acting, page.rows(), viewer), page.total());
    }

    /** An act that counts or is proposed, today. */
    @Transactional(readOnly = true)
    public ShownAct act(RelationId id, Viewer viewer) {
        var found =
                related.one(id, LocalDate.now(clock), viewer).orElseThrow(() -> new NotFound("legal.relation.missing"));
        access.toSee(found.acting(), viewer);
        return found;
    }

    /** Events of the text that were confirmed once and are held no more, the last taken back first. */
    @Transactional(readOnly = true)
    public List<EffectRow> takenBack(LegalDocumentId id, Viewer viewer) {
        access.toSee(id, viewer);
        return new ShownEvents(pages.timeline(id, viewer), null).takenBack();
    }

    private LegalView view(
            LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, boolean whole, Viewer viewer) {
        var document = access.toSee(id, knownAt, viewer);
        var day = on == null ? LocalDate.now(clock) : on;
        var events = new ShownEvents(pages.timeline(id, knownAt, viewer), knownAt);
        var held = events.held();
        var acting = acting(document, knownAt, viewer);
        var timeline = acting.timeline();
        var relations = related.of(id, day, knownAt, whole, viewer);
        var statuses = timeline.statusOn(day);
        return new LegalView(
                document,
                day,
                knownAt,
                statuses,
                timeline.since(day),
                events.why(timeline, day),
                events.ahead(new ComingTurns(timeline, document.contents()), day),
                events.lastRecorded(),
                timeline.intervals(),
                held,
                told(acting, relations.rows(), viewer),
                relations.counts(),
                warnings.of(document, held, relations.rows(), day, knownAt, viewer),
                Stream.concat(
                                hints.counted(document, held).stream(),
                                hints.of(document, statuses, relations.rows(), day, knownAt, viewer).stream())
                        .toList());
    }

    /** What a lawyer should look at before entering an act of this text on another one. */
    @Transactional(readOnly = true)
    public List<LegalWarning> warnings(LegalDocumentId acting, LegalHeader older, RelationData data, Viewer viewer) {
        var document = access.toSee(acting, viewer);
        return ofActs.before(acting(document, null, viewer), older, data, viewer);
    }

    /** Which articles of the older text the chapters are that an act names, on its day. */
    @Transactional(readOnly = true)
    public List<LegalWarning> hints(LegalDocumentId acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var document = access.toSee(acting, viewer);
        return chapters.of(acting(document, null, viewer), older, data, viewer);
    }

    /** What an act names, with the articles of its chapters written out for a person to change. */
    @Transactional(readOnly = true)
    public String spelled(LegalDocumentId acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var document = access.toSee(acting, viewer);
        return chapters.spelled(acting(document, null, viewer), older, data, viewer);
    }

    /** The same before entering an event of this text, be it an act of another one or not. */
    @Transactional(readOnly = true)
    public List<LegalWarning> warnings(LegalDocumentId id, SaidEvent said, Viewer viewer) {
        var document = access.toSee(id, viewer);
        var source = said.source();
        var act = said.act();
        var ofAct = source == null || act == null
                ? List.<LegalWarning>of()
                : warnings(source, document.header(), act, viewer);
        var own = LegalWarnings.before(document, pages.timeline(id, viewer), said);
        return Stream.concat(ofAct.stream(), own.stream()).distinct().toList();
    }

    private Acting acting(LegalDocument document, @Nullable Instant knownAt, Viewer viewer) {
        var moment = knownAt == null ? Instant.MAX : knownAt;
        var ever = pages.effects(document.id(), knownAt, viewer);
        var timeline = RecordedEffect.asKnownAt(moment, ever, document.contents(), rules);
        return new Acting(document, commencement(ever, moment), timeline, knownAt);
    }

    private static @Nullable LocalDate commencement(List<RecordedEffect> ever, Instant moment) {
        return ever.stream()
                .filter(effect -> effect.kind() == EffectKind.COMMENCED
                        && effect.countsAt(moment)
                        && effect.scope().whole())
                .map(RecordedEffect::on)
                .findFirst()
                .orElse(null);
    }
}
