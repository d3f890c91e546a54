package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.head.ActDays;
import vn.vankho.legal.head.Continuations;
import vn.vankho.legal.head.Divisions;
import vn.vankho.legal.head.Duties;
import vn.vankho.legal.head.EventChecks;
import vn.vankho.legal.head.HalfChanged;
import vn.vankho.legal.head.HeadDays;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.Legality;
import vn.vankho.legal.head.Legality.Act;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.head.UndatedParts;
import vn.vankho.legal.register.CitedDocuments;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.legal.vocabulary.IssuerLines;
import vn.vankho.legal.vocabulary.TypeBook;
import vn.vankho.shared.Days;

/** Warnings of a page, made of the rules of {@link Legality} and of what else the viewer may see in the register. */
@Component
class LegalWarnings {
    private static final int MOST_NAMED = 5;

    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final CitedDocuments cited;
    private final EffectRules rules;
    private final IssuerLines lines;
    private final TypeBook types;

    LegalWarnings(
            LegalAccess access,
            LegalPageQueries pages,
            CitedDocuments cited,
            EffectRules rules,
            IssuerLines lines,
            TypeBook types) {
        this.lines = lines;
        this.types = types;
        this.access = access;
        this.pages = pages;
        this.cited = cited;
        this.rules = rules;
    }

    /**
     * A text that acts on others.
     *
     * @param commencement confirmed day of effect; null: nobody has confirmed one
     * @param knownAt what was recorded until then; null: until now
     */
    record Acting(
            LegalDocument document,
            @Nullable LocalDate commencement,
            EffectTimeline timeline,
            @Nullable Instant knownAt) {
        /** The first day of an act, also where nobody has confirmed that of the text. */
        @Nullable
        LocalDate day(RelationData data) {
            if (data.from() != null) return data.from();
            return commencement == null ? document.header().effectiveFrom() : commencement;
        }

        Stream<LegalWarning> withoutForce(RelationData data) {
            return ActDays.withoutForce(data.kind(), data.from() == null ? commencement : data.from(), timeline);
        }
    }

    /** Of an act of the text; of a text out of sight nothing is said. */
    List<LegalWarning> of(Acting acting, RelationRow row, Viewer viewer) {
        if (row.otherHeader() == null || !row.outgoing()) return List.of();
        var document = acting.document();
        var act = Legality.of(act(
                document,
                acting.commencement(),
                row.otherHeader(),
                contents(row, acting, viewer),
                row.otherNormative(),
                row.data()));
        return Stream.of(
                        Suspicions.warnings(row.otherHeader()),
                        ofOneOfMany(document, row, row.otherHeader(), viewer),
                        act.stream(),
                        acting.withoutForce(row.data()))
                .flatMap(all -> all)
                .toList();
    }

    /** Which articles of the older text the chapters are that an act names. */
    List<LegalWarning> hints(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var named = named(acting, older, data, viewer);
        return named == null
                ? List.of()
                : Divisions.held(data.provisions(), named.contents(), named.added(), acting.day(data));
    }

    /** The same, written out. */
    String spelled(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var named = named(acting, older, data, viewer);
        return named == null
                ? data.provisions()
                : Divisions.spelled(data.provisions(), named.contents(), named.added());
    }

    /** @param added to the older text before the day of the act */
    private record Named(Contents contents, List<String> added) {}

    private @Nullable Named named(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        if (!Divisions.areIn(data.provisions())) return null;
        var known = Objects.requireNonNullElse(acting.knownAt(), Instant.MAX);
        var counted = pages.effects(older, acting.knownAt(), viewer).stream()
                .filter(one -> one.countsAt(known))
                .toList();
        var day = Objects.requireNonNullElse(acting.day(data), LocalDate.MAX);
        return new Named(
                access.toSee(older, acting.knownAt(), viewer).contents(), RecordedEffect.addedBefore(day, counted));
    }

    private Contents contents(RelationRow row, Acting acting, Viewer viewer) {
        return row.other() == null || !Divisions.areIn(row.data().provisions())
                ? Contents.UNKNOWN
                : access.toSee(row.other(), acting.knownAt(), viewer).contents();
    }

    /** Whose text it is nobody said: those that it may be are named, for a person to merge it with one (Luật 64/2025/QH15 Điều 54 khoản 2). */
    private Stream<LegalWarning> ofOneOfMany(LegalDocument citing, RelationRow row, LegalHeader cited, Viewer viewer) {
        if (!Issuers.isOneOfMany(cited)) return Stream.of();
        var bodies = String.join(", ", Issuers.each(cited));
        var known = access.allSeen(this.cited.meant(cited, citing.header()), viewer).stream()
                .filter(one -> !one.id().equals(row.other()))
                .limit(MOST_NAMED)
                .map(LegalWarnings::said)
                .collect(Collectors.joining("; "));
        return Stream.of(
                known.isEmpty()
                        ? LegalWarning.of("legal.warning.oneOf", bodies)
                        : LegalWarning.of("legal.warning.oneOf.known", bodies, known));
    }

    private static String said(LegalDocument one) {
        var header = one.header();
        var day = header.issuedOn() == null ? "" : " (" + Days.said(header.issuedOn()) + ")";
        return header.name() + day + (header.issuer() == null ? "" : ", " + header.issuer());
    }

    private Act act(
            LegalDocument document,
            @Nullable LocalDate commencement,
            LegalHeader older,
            Contents contents,
            @Nullable Boolean olderNormative,
            RelationData data) {
        var acting = document.header();
        // a sentence names "Sở Khoa học và Công nghệ" without its province
        boolean inLine = acting.issuers().isEmpty()
                || Issuers.each(older).stream().allMatch(one -> acts(data.kind(), acting, one));
        return new Act(
                acting,
                commencement,
                older,
                contents,
                data,
                inLine,
                document.normative(),
                olderNormative,
                types.known(),
                rules);
    }

    /** Whether a body of the acting text is that one, or took its place; of what several issued each has to act (Luật 64/2025/QH15 Điều 8 khoản 1). */
    private boolean acts(RelationKind kind, LegalHeader acting, String body) {
        var issued = acting.issuedOn();
        return Issuers.each(acting).stream()
                .anyMatch(own -> Issuers.shortened(own, body)
                        || lines.isInLine(own, body, issued)
                        || kind == RelationKind.CORRECTS
                                && lines.isInLine(Issuers.body(own), Issuers.body(body), issued));
    }

    /** Of an act that is about to be entered; where nobody has confirmed the first day of the acting text, what its head says is taken. */
    List<LegalWarning> before(Acting said, LegalHeader older, RelationData data, Viewer viewer) {
        var document = said.document();
        var acting = said.commencement() == null
                ? new Acting(document, document.header().effectiveFrom(), said.timeline(), said.knownAt())
                : said;
        var known = access.seen(cited.meant(older, document.header()), viewer);
        var ofLaw = Legality.of(act(
                document,
                acting.commencement(),
                known.map(LegalDocument::header).orElse(older),
                known.map(LegalDocument::contents).orElse(Contents.UNKNOWN),
                known.map(LegalDocument::normative)
                        .orElseGet(() -> Normativity.of(older, types.known()).normative()),
                data));
        return Stream.of(
                        ofLaw.stream(),
                        Duties.publication(document.header(), data.kind(), rules.duties()),
                        acting.withoutForce(data))
                .flatMap(all -> all)
                .toList();
    }

    /** Of the text itself: its days, near numbers, what it amends too much, bases that are dead on the day of the page. */
    List<LegalWarning> of(
            LegalDocument document,
            List<EffectRow> timeline,
            List<RelationRow> relations,
            LocalDate day,
            @Nullable Instant knownAt,
            Viewer viewer) {
        var all = new ArrayList<>(HeadDays.of(document.header(), document.normative(), rules));
        var events = timeline.stream().map(EffectRow::effect).toList();
        all.addAll(HeadDays.afterItsEnd(document.header(), events));
        all.addAll(ActDays.extendedWhenOver(events));
        Continuations.besideSuspension(
                        events,
                        () -> RecordedEffect.asKnownAt(Instant.MAX, events, document.contents(), rules),
                        relations.stream()
                                .anyMatch(row -> row.outgoing() && row.data().kind() == RelationKind.DETAILS))
                .forEach(all::add);
        all.addAll(Duties.lists(events, relations, rules.duties()));
        all.addAll(UndatedParts.of(document.effectSentence(), events));
        if (knownAt == null) all.addAll(withoutForce(document, timeline));
        all.addAll(rewritten(relations, knownAt, viewer));
        Legality.unread(
                        timeline.stream()
                                .filter(row -> row.effect().retractedAt() == null
                                        && row.effect().kind().changesStatus())
                                .map(EffectRow::provisions)
                                .collect(Collectors.joining("; ")),
                        document.contents())
                .forEach(all::add);
        timeline.stream()
                .filter(row -> row.effect().retractedAt() == null)
                .flatMap(row -> EventChecks.of(document, said(row), isExplained(row), events).stream())
                .distinct()
                .forEach(all::add);
        timeline.stream()
                .filter(row ->
                        row.effect().retractedAt() == null && row.effect().kind() == EffectKind.TERM)
                .flatMap(row -> Legality.exceptions(row.sentence()))
                .distinct()
                .forEach(all::add);
        Suspicions.warnings(document.header()).forEach(all::add);
        all.addAll(Suspicions.warnings(pages.doubtfulNumbers(document.id(), viewer)));
        pages.near(document.id(), viewer)
                .forEach(near -> all.add(LegalWarning.of(
                        near.same() ? "legal.warning.sameNumber" : "legal.warning.near",
                        near.document().name())));
        relations.stream()
                .filter(row -> row.outgoing() && row.data().kind() == RelationKind.BASED_ON)
                .filter(row -> row.otherStatuses().contains(EffectStatus.CEASED))
                .forEach(row -> all.add(deadBasis(document.header(), row, day, knownAt, viewer)));
        return all;
    }

    /** By which texts something happened to it that were not in force that day; of those in sight. */
    private List<LegalWarning> withoutForce(LegalDocument document, List<EffectRow> timeline) {
        var powerless = pages.powerless(document.id());
        var warnings = new ArrayList<LegalWarning>();
        for (var row : timeline) {
            var acting = row.acting();
            if (acting != null && powerless.contains(row.id()))
                warnings.add(LegalWarning.of("legal.warning.actedWithoutForce", acting.name(), Days.said(row.on())));
        }
        return warnings.stream().distinct().toList();
    }

    /** Nghị định 78/2025/NĐ-CP Điều 62: a text rests on what holds when it is issued. What ends later is a reason to look at it again. */
    private LegalWarning deadBasis(
            LegalHeader header, RelationRow basis, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
        var issued = header.issuedOn();
        var other = basis.other();
        if (issued == null || other == null)
            return LegalWarning.of("legal.warning.deadBasis", basis.name(), Days.said(day));
        var timeline = RecordedEffect.asKnownAt(
                knownAt == null ? Instant.MAX : knownAt,
                pages.effects(other, knownAt, viewer),
                access.toSee(other, knownAt, viewer).contents(),
                rules);
        boolean before = timeline.statusOn(issued).contains(EffectStatus.CEASED);
        var since = timeline.since(before ? issued : day).get(EffectStatus.CEASED);
        var key = before ? "legal.warning.deadBasis.before" : "legal.warning.deadBasis.since";
        return since == null
                ? LegalWarning.of("legal.warning.deadBasis", basis.name(), Days.said(day))
                : LegalWarning.of(key, basis.name(), Days.said(since), Days.said(issued));
    }

    /** Of an event that is about to be entered on this text, seen from it. */
    static List<LegalWarning> before(LegalDocument document, List<EffectRow> timeline, SaidEvent said) {
        var events = timeline.stream().map(EffectRow::effect).toList();
        return Stream.concat(
                        EventChecks.of(document, said, false, events).stream(),
                        Legality.unread(said.provisions(), document.contents()))
                .toList();
    }

    private static SaidEvent said(EffectRow row) {
        var effect = row.effect();
        var source = row.acting() == null ? null : row.acting().id();
        return new SaidEvent(
                effect.kind(), row.on(), effect.until(), row.condition(), row.provisions(), row.sentence(), source);
    }

    private static boolean isExplained(EffectRow row) {
        return row.actingHidden() || !row.basis().isEmpty();
    }

    /** Of each text that is seen: how many of its articles this one changes, whatever it calls that. */
    private List<LegalWarning> rewritten(List<RelationRow> relations, @Nullable Instant knownAt, Viewer viewer) {
        var changed = new LinkedHashMap<LegalDocumentId, Set<String>>();
        relations.stream()
                .filter(row -> row.outgoing()
                        && row.other() != null
                        && HalfChanged.BY.contains(row.data().kind()))
                .forEach(row -> changed.computeIfAbsent(row.other(), _ -> new HashSet<>())
                        .addAll(row.data().scope().provisions()));
        var warnings = new ArrayList<LegalWarning>();
        changed.forEach((older, provisions) -> {
            // one article of one is the whole of a text, and nothing to warn of
            if (provisions.size() > 1)
                warnings.addAll(HalfChanged.of(access.toSee(older, knownAt, viewer), provisions));
        });
        return warnings;
    }
}
