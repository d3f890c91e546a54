package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.head.ActDays;
import vn.vankho.legal.head.Continuations;
import vn.vankho.legal.head.Duties;
import vn.vankho.legal.head.EventChecks;
import vn.vankho.legal.head.HalfChanged;
import vn.vankho.legal.head.HeadDays;
import vn.vankho.legal.head.Legality;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.head.UndatedParts;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.Days;

/** Warnings of a text, made of the rules on heads and events and of what else the viewer may see in the register; of its acts: {@link ActWarnings}. */
@Component
class LegalWarnings {
    private final LegalAccess access;
    private final LegalPageQueries pages;
    private final EffectRules rules;

    LegalWarnings(LegalAccess access, LegalPageQueries pages, EffectRules rules) {
        this.access = access;
        this.pages = pages;
        this.rules = rules;
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
