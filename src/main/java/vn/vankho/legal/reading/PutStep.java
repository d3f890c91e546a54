package vn.vankho.legal.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.reading.Steps.Step;
import vn.vankho.legal.text.Amendment;
import vn.vankho.legal.text.Consolidator;

/**
 * Puts into a text what one event did to it.
 *
 * @param source the number of the amending text
 * @param said what its text says of the places of this one
 * @param named places that the event names; none: nobody has named them
 * @param correcting the number, among the amending texts, of one that put such a text right
 * @param taken several events of one text may meet the same words: they are put in once
 */
record PutStep(
        Consolidator text,
        int source,
        Step step,
        List<Amendment> said,
        Set<MeantPlace> named,
        Set<Amendment> taken,
        RevivedPlaces revived,
        Function<EffectRow, Integer> correcting) {

    void put() {
        var open = new HashSet<>(named);
        int before = taken.size();
        boolean known = false;
        for (var amendment : said) {
            boolean meant =
                    named.isEmpty() || isAnywhere(amendment) || named.stream().anyMatch(one -> one.meets(amendment));
            if (!meant) continue;
            known = true;
            open.removeIf(one -> one.meets(amendment));
            // clauses that begin on another day have a step of their own
            if (step.isItsDay(amendment)) put(amendment);
        }
        if (step.later()) return;
        for (var one : open) text.gap(source, unread(one.place()));
        if (named.isEmpty() && !known && taken.size() == before) text.gap(source, unread(""));
    }

    /** What a person has confirmed for some provisions changes no word in the others. */
    private void put(Amendment amendment) {
        if (taken.contains(amendment)) return;
        boolean narrowed = !named.isEmpty()
                && !isAnywhere(amendment)
                && named.stream().filter(one -> one.meets(amendment)).allMatch(one -> one.narrows(amendment));
        if (!narrowed) {
            taken.add(amendment);
            putOne(amendment);
            return;
        }
        for (var one : named) {
            if (!one.meets(amendment)) continue;
            var part = amendment.within(one.quoted());
            if (part == null) text.gap(source, unread(one.place()));
            else if (taken.add(part)) putOne(part);
        }
    }

    private void putOne(Amendment amendment) {
        boolean ends = amendment.kind() == Amendment.Kind.REPEAL;
        if (ends && revived.hold(amendment.key(), step.on())) return;
        boolean again = ends && revived.holdPartOf(amendment.key(), step.on());
        boolean everywhere =
                amendment.kind() == Amendment.Kind.WORDS && amendment.key().isEmpty();
        if (everywhere && !named.isEmpty() || again || !step.stands(amendment)) {
            text.gap(source, amendment);
            return;
        }
        var right = step.putRight(amendment);
        if (right.counts()) text.put(source, right.by().stream().map(correcting).toList(), right.amendment());
        if (!right.complete()) text.gap(source, amendment);
    }

    /** Words replaced everywhere, or something that nobody could place: no provision can be named for it. */
    private boolean isAnywhere(Amendment amendment) {
        var kind = step.row().effect().kind();
        return amendment.key().isEmpty() && kind != EffectKind.SUPPLEMENTED && AmendingTexts.amends(kind);
    }

    private static Amendment unread(String provision) {
        return new Amendment(Amendment.Kind.UNREAD, provision, false, List.of(), "", "", "", -1);
    }
}
