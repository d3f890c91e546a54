package vn.vankho.legal.reading;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.text.Amendment;

/**
 * A place of a text that an event names.
 *
 * @param place its anchor
 * @param annexes the text was issued with others that have articles of their own
 */
record MeantPlace(String place, boolean annexes) {
    private static final String ARTICLE = "dieu_";

    /** @param counted events of the text */
    static Set<MeantPlace> of(RecordedEffect effect, Collection<RecordedEffect> counted, Chapters text) {
        boolean added = effect.kind() == EffectKind.SUPPLEMENTED;
        boolean annexes = text.keys().stream().anyMatch(one -> one.indexOf(ARTICLE) > 0);
        // a Chương is repealed article by article; what else is done to it is told at its heading
        var scope = AmendingTexts.ends(effect.kind()) ? text.in(effect, counted) : effect.scope();
        return scope.provisions().stream()
                .map(one -> new MeantPlace(text.meant(one, added), annexes))
                .collect(Collectors.toSet());
    }

    /** Whether what an amending text says is said of it. */
    boolean meets(Amendment amendment) {
        // an article of the decision is none of what it was issued with
        if (annexes && amendment.annexed() && place.startsWith(ARTICLE) && !amendment.withChapter()) return false;
        var one = as(amendment);
        return Scope.isIn(one, amendment.key()) || Scope.isIn(amendment.key(), one);
    }

    /** Whether more is said than of it: a whole article is reworded, and a person has confirmed one of its clauses. */
    boolean narrows(Amendment amendment) {
        return meets(amendment) && !amendment.key().isEmpty() && !Scope.isIn(amendment.key(), as(amendment));
    }

    /** As the key of an amendment is written. */
    private String as(Amendment amendment) {
        return amendment.withChapter() || !amendment.key().startsWith(ARTICLE) ? place : quoted();
    }

    /** As an amending text names it: an article of an annexed text without that text ("quy_che__dieu_5"). */
    String quoted() {
        return place.replaceFirst("^(?!dieu_).+?__(?=dieu_)", "");
    }
}
