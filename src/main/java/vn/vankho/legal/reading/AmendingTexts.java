package vn.vankho.legal.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.Steps.Step;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.AmendmentReader;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.Target;

/**
 * Puts into a text what confirmed events of others did to it by a day, in order of days. What an amending text says counts only as far as a
 * person has confirmed it: where an event names provisions, what is said of others is left out. Where others did something to the clause that
 * says it, its words are not put in, and the place is told; misprints that were put right are put in as they read now.
 */
@Component
class AmendingTexts {
    private static final Set<EffectKind> AMENDING =
            Set.of(EffectKind.AMENDED, EffectKind.SUPPLEMENTED, EffectKind.CORRECTED);
    private static final Set<EffectKind> ENDING =
            Set.of(EffectKind.REPEALED, EffectKind.REPLACED, EffectKind.ANNOUNCED_CEASED);

    private final LegalLookup lookup;
    private final TextSources texts;
    private final EffectRules rules;

    AmendingTexts(LegalLookup lookup, TextSources texts, EffectRules rules) {
        this.lookup = lookup;
        this.texts = texts;
        this.rules = rules;
    }

    /** @return the amending texts, as footnotes count them */
    List<Amending> putInto(Consolidator text, LegalView view, Viewer viewer) {
        var chapters = new Chapters(view.document().contents(), text.places());
        var known = Objects.requireNonNullElse(view.knownAt(), Instant.MAX);
        var counted = view.timeline().stream()
                .map(EffectRow::effect)
                .filter(one -> one.countsAt(known))
                .toList();
        var all = new ArrayList<Amending>();
        var read = new HashMap<LegalDocumentId, ActingText>();
        var taken = new HashSet<Amendment>();
        var revived = RevivedPlaces.of(view, rules);
        var listed = new ListedEnds(counted, view.document().contents());
        var rows = view.timeline().stream()
                .filter(row -> !listed.saysNothingNew(row.effect()))
                .toList();
        var numbers = new KeptNumbers(counted, chapters);
        var steps = Steps.of(rows, view.on(), id -> read.computeIfAbsent(id, _ -> read(id, view, viewer)));
        for (var step : steps) {
            var named = MeantPlace.of(step.row().effect(), counted, chapters);
            boolean ends = ends(step.row().effect().kind());
            var still = named.stream()
                    .filter(one -> !ends || !revived.hold(one.place(), step.on()))
                    .filter(one -> !listed.isDoneByOther(step.row().effect(), one))
                    .collect(Collectors.toSet());
            if (still.isEmpty() && !named.isEmpty()) continue;
            all.add(amending(step));
            var said = step.said().stream()
                    .flatMap(one -> chapters.each(one, step.row().effect(), counted))
                    .toList();
            var movable = numbers.movable(said, step.on());
            new PutStep(text, all.size() - 1, step, movable, still, taken, revived, row -> {
                        all.add(correcting(row, view, viewer));
                        return all.size() - 1;
                    })
                    .put();
        }
        return all;
    }

    private static Amending amending(Step step) {
        var acting = step.acting();
        return new Amending(
                step.row().acting(),
                acting == null ? null : acting.view().document().header(),
                step.row().effect().kind(),
                step.on());
    }

    private Amending correcting(EffectRow row, LegalView amended, Viewer viewer) {
        var name = row.acting();
        var header = name == null
                ? null
                : lookup.document(name.id(), amended.knownAt(), viewer).header();
        return new Amending(name, header, EffectKind.CORRECTED, row.on());
    }

    /** Whether it is put into the text, or marked there as missing; what else happens to a provision leaves its words as they are. */
    static boolean touches(EffectRow row) {
        var kind = row.effect().kind();
        boolean part = !row.effect().scope().whole();
        return row.effect().confirmed() && (amends(kind) || part && ends(kind));
    }

    static boolean amends(EffectKind kind) {
        return AMENDING.contains(kind);
    }

    static boolean ends(EffectKind kind) {
        return ENDING.contains(kind);
    }

    private ActingText read(LegalDocumentId id, LegalView amended, Viewer viewer) {
        var view = lookup.view(id, amended.on(), amended.knownAt(), viewer);
        var text = texts.of(view.document().document(), null, viewer).text();
        var said = AmendmentReader.read(text, view.document().header().title(), target(amended));
        var known = Objects.requireNonNullElse(amended.knownAt(), Instant.MAX);
        // each of its clauses asks
        var others = new HashMap<EffectId, List<Amendment>>();
        return ActingText.of(
                view, known, text, said, rules, row -> others.computeIfAbsent(row.id(), _ -> done(row, view, viewer)));
    }

    /** What a text that acted on an amending one says of it. */
    private List<Amendment> done(EffectRow row, LegalView amended, Viewer viewer) {
        var name = row.acting();
        if (name == null) return List.of();
        var document = lookup.document(name.id(), amended.knownAt(), viewer);
        var text = texts.of(document.document(), null, viewer).text();
        return AmendmentReader.read(text, document.header().title(), target(amended));
    }

    private static Target target(LegalView amended) {
        var header = amended.document().header();
        return new Target(header.number(), header.typeName(), header.title());
    }
}
