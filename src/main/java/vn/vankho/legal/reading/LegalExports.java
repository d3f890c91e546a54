package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.export.AkomaNtoso;
import vn.vankho.legal.export.ExportedAct;
import vn.vankho.legal.export.ExportedAct.Rest;
import vn.vankho.legal.export.ExportedAct.Words;
import vn.vankho.legal.export.LegislationJson;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/**
 * One text of the register for other systems: what is confirmed of it, as it stands on a day, and no more of other texts than the viewer may
 * see. Not one transaction: texts are unpacked outside of any.
 */
@Service
public class LegalExports {
    private final LegalLookup lookup;
    private final LegalTexts texts;
    private final Texts words;
    private final EffectRules rules;

    LegalExports(LegalLookup lookup, LegalTexts texts, Texts words, EffectRules rules) {
        this.lookup = lookup;
        this.texts = texts;
        this.words = words;
        this.rules = rules;
    }

    /**
     * With its words as they stand on the day (hợp nhất), which are read as the viewer: of a restricted file that stands in the trail.
     *
     * @param on the day of its status and words; null: today
     * @param knownAt what was recorded until then; null: everything until now
     */
    public String akomaNtoso(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return AkomaNtoso.write(
                act(lookup.whole(id, on, knownAt, viewer), words(texts.consolidated(id, on, knownAt, viewer))));
    }

    private Words words(Whole whole) {
        var text = new StringJoiner("\n");
        var keys = new HashSet<String>();
        int gaps = whole.gaps().size();
        for (var paragraph : whole.paragraphs()) {
            var passage = paragraph.line().passage();
            text.add(HeadingApart.of(passage).lines());
            keys.add(passage.key());
            gaps += paragraph.gaps().size();
        }
        // footnotes say it to people; other systems have only the mark
        var marks = Marks.of(whole.view(), keys, rules);
        return new Words(
                text.toString(),
                keys.stream().filter(marks::isOver).collect(Collectors.toSet()),
                resting(whole.view(), keys),
                gaps == 0 ? "" : words.get(Texts.VIETNAMESE, "legal.export.unmerged", gaps));
    }

    private Map<String, Rest> resting(LegalView view, Set<String> keys) {
        var effects = view.timeline().stream().map(EffectRow::effect).toList();
        var known = Objects.requireNonNullElse(view.knownAt(), Instant.MAX);
        var timeline = RecordedEffect.asKnownAt(known, effects, view.document().contents(), rules);
        var all = new HashMap<String, Rest>();
        for (var key : keys) {
            var statuses = key.isEmpty() ? Set.<EffectStatus>of() : timeline.statusOn(key, view.on());
            if (statuses.contains(EffectStatus.NOT_YET_IN_FORCE)) all.put(key, Rest.NOT_YET_IN_FORCE);
            else if (statuses.contains(EffectStatus.SUSPENDED)) all.put(key, Rest.SUSPENDED);
        }
        return all;
    }

    /** What is said about the text, without its words. */
    public String jsonLd(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return LegislationJson.write(act(lookup.whole(id, on, knownAt, viewer), Words.NONE));
    }

    private ExportedAct act(LegalView view, Words stands) {
        var header = view.document().header();
        var issued = header.issuedOn();
        if (issued == null) throw new Refused("legal.export.undated", header.name());
        return new ExportedAct(
                view.document().id().value().toString(),
                header.name(),
                header.number(),
                header.typeName(),
                header.title(),
                header.issuers(),
                authors(header),
                header.signatory(),
                issued,
                header.effectiveFrom(),
                view.on(),
                view.knownAt(),
                force(view.statuses()),
                view.statuses().stream().sorted().map(this::word).toList(),
                view.timeline().stream()
                        .filter(row -> row.effect().confirmed())
                        .map(row -> happening(row, view))
                        .toList(),
                view.relations().stream()
                        .filter(row -> row.state() == ProposalState.CONFIRMED)
                        .map(LegalExports::link)
                        .toList(),
                stands);
    }

    private static List<String> authors(LegalHeader header) {
        return Issuers.isLocal(header) ? header.issuers() : List.of();
    }

    private ExportedAct.Happening happening(EffectRow row, LegalView view) {
        var acting = row.acting();
        return new ExportedAct.Happening(
                turn(row, view),
                row.effect().turnsOn(),
                words.get(Texts.VIETNAMESE, "legal.effect." + row.effect().kind()),
                acting == null || acting.id().equals(view.document().id()) ? null : other(acting, view),
                change(row.effect()),
                row.effect().scope().provisions().stream()
                        .map(place -> view.document().contents().meant(place, false))
                        .sorted()
                        .toList());
    }

    /** A list only announces; the end of the whole leaves its words as they are. */
    private static ExportedAct.@Nullable Change change(RecordedEffect effect) {
        return switch (effect.kind()) {
            case AMENDED -> ExportedAct.Change.SUBSTITUTION;
            case SUPPLEMENTED -> ExportedAct.Change.INSERTION;
            case REPEALED, REPLACED -> effect.scope().whole() ? null : ExportedAct.Change.REPEAL;
            case CORRECTED -> ExportedAct.Change.CORRECTION;
            default -> null;
        };
    }

    private static ExportedAct.@Nullable Turn turn(EffectRow row, LegalView view) {
        return switch (row.effect().kind()) {
            case COMMENCED, REVIVED -> ExportedAct.Turn.GENERATION;
            case AMENDED, SUPPLEMENTED -> ExportedAct.Turn.AMENDMENT;
            case REPEALED, REPLACED, ANNOUNCED_CEASED, TERM, PARENT_CEASED -> end(row, view);
            case CORRECTED,
                    SUSPENDED,
                    ENFORCEMENT_STOPPED,
                    RESUMED,
                    CONTINUED,
                    PARENT_GOES_ON,
                    CONSOLIDATED,
                    EXPLAINED,
                    REPEALER_REPEALED -> null;
        };
    }

    /** A term that was extended, the end of a parent that its regime leaves without effect, or what a list says of the deed of another text ends nothing. */
    private static ExportedAct.@Nullable Turn end(EffectRow row, LegalView view) {
        var counted = view.timeline().stream()
                .map(EffectRow::effect)
                .filter(RecordedEffect::confirmed)
                .toList();
        if (new ListedEnds(counted, view.document().contents()).saysNothingNew(row.effect())) return null;
        var day = row.effect().turnsOn();
        var then = view.intervals().stream()
                .filter(interval -> interval.holds(day))
                .flatMap(interval -> interval.statuses().stream())
                .toList();
        if (row.effect().scope().whole()) return then.contains(EffectStatus.CEASED) ? ExportedAct.Turn.REPEAL : null;
        return then.contains(EffectStatus.CEASED) || then.contains(EffectStatus.PARTLY_CEASED)
                ? ExportedAct.Turn.AMENDMENT
                : null;
    }

    /** The acting text is among the relations, where its number and day stand. */
    private static ExportedAct.Other other(EffectRow.LegalName acting, LegalView view) {
        return view.relations().stream()
                .filter(row -> acting.id().equals(row.other()))
                .map(row -> link(row).other())
                .findFirst()
                .orElseGet(() -> new ExportedAct.Other(acting.name()));
    }

    private static ExportedAct.Link link(RelationRow row) {
        var other = row.otherHeader();
        return new ExportedAct.Link(
                row.data().kind().name(),
                row.outgoing(),
                other == null
                        ? new ExportedAct.Other(row.name())
                        : new ExportedAct.Other(
                                row.name(),
                                other.typeName(),
                                other.number(),
                                other.title(),
                                authors(other),
                                other.issuedOn()),
                row.data().provisions(),
                row.data().whole());
    }

    private static @Nullable String force(Set<EffectStatus> statuses) {
        if (statuses.isEmpty()) return null;
        if (statuses.stream().allMatch(status -> status == EffectStatus.IN_FORCE)) return "InForce";
        boolean partly = statuses.stream()
                .allMatch(status -> status == EffectStatus.PARTLY_CEASED || status == EffectStatus.PARTLY_SUSPENDED);
        return partly ? "PartiallyInForce" : "NotInForce";
    }

    private String word(EffectStatus status) {
        return words.get(Texts.VIETNAMESE, "legal.status." + status);
    }
}
