package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.AmendmentReader;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.Target;

/**
 * Puts into a text what confirmed events of others did to it by a day, in order of days. What an amending text says counts only as far as a
 * person has confirmed it: where an event names provisions, what is said of others is left out.
 */
@Component
class AmendingTexts {
    private static final Set<EffectKind> AMENDING =
            Set.of(EffectKind.AMENDED, EffectKind.SUPPLEMENTED, EffectKind.CORRECTED);
    private static final Set<EffectKind> ENDING =
            Set.of(EffectKind.REPEALED, EffectKind.REPLACED, EffectKind.ANNOUNCED_CEASED);

    private final LegalLookup lookup;
    private final TextSources texts;

    AmendingTexts(LegalLookup lookup, TextSources texts) {
        this.lookup = lookup;
        this.texts = texts;
    }

    /** @return the amending texts, as footnotes count them */
    List<Amending> putInto(Consolidator text, LegalView view, Viewer viewer) {
        var places = text.places();
        var all = new ArrayList<Amending>();
        var header = view.document().header();
        var target = new Target(header.number(), header.typeName(), header.title());
        var read = new LinkedHashMap<LegalDocumentId, List<Amendment>>();
        var taken = new HashSet<Amendment>();
        for (var row : view.timeline()) {
            if (!touches(row) || row.on().isAfter(view.on())) continue;
            int source = all.size();
            all.add(new Amending(row.acting(), row.on()));
            var acting = row.acting();
            var said = acting == null
                    ? List.<Amendment>of()
                    : read.computeIfAbsent(acting.id(), id -> amendments(id, target, view, viewer));
            put(text, source, row, MeantPlace.of(row.effect(), places), said, taken);
        }
        return all;
    }

    /** Whether it is put into the text, or marked there as missing; what else happens to a provision leaves its words as they are. */
    static boolean touches(EffectRow row) {
        var kind = row.effect().kind();
        boolean part = !row.effect().scope().whole();
        return row.effect().confirmed() && (AMENDING.contains(kind) || part && ENDING.contains(kind));
    }

    private List<Amendment> amendments(LegalDocumentId acting, Target target, LegalView view, Viewer viewer) {
        var document = lookup.view(acting, view.on(), null, viewer).document();
        var source = texts.of(document.document(), null, viewer);
        return source.missing() != null
                ? List.of()
                : AmendmentReader.read(source.text(), document.header().title(), target);
    }

    /** @param taken several events of one text may meet the same words: they are put in once */
    private static void put(
            Consolidator text,
            int source,
            EffectRow row,
            Set<MeantPlace> named,
            List<Amendment> said,
            Set<Amendment> taken) {
        var open = new ArrayList<>(named);
        int before = taken.size();
        boolean known = false;
        for (var amendment : said) {
            // words replaced everywhere, or something that nobody could place: no provision can be named for it
            boolean anywhere = amendment.key().isEmpty()
                    && row.effect().kind() != EffectKind.SUPPLEMENTED
                    && AMENDING.contains(row.effect().kind());
            boolean meant = named.isEmpty() || anywhere || named.stream().anyMatch(one -> one.meets(amendment));
            if (!meant) continue;
            known = true;
            open.removeIf(one -> one.meets(amendment));
            if (!taken.add(amendment)) continue;
            // what a person has confirmed for some provisions changes no word in the others
            boolean everywhere =
                    amendment.kind() == Amendment.Kind.WORDS && amendment.key().isEmpty();
            if (everywhere && !named.isEmpty()) text.gap(source, amendment);
            else text.put(source, amendment);
        }
        for (var one : open) text.gap(source, unread(one.place()));
        if (named.isEmpty() && !known && taken.size() == before) text.gap(source, unread(""));
    }

    private static Amendment unread(String provision) {
        return new Amendment(Amendment.Kind.UNREAD, provision, false, List.of(), "", "", "", -1);
    }
}
