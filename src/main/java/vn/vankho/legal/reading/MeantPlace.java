package vn.vankho.legal.reading;

import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.legal.effect.AnnexedPlaces;
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

    /** @param places all of the text */
    static Set<MeantPlace> of(RecordedEffect effect, Set<String> places) {
        boolean added = effect.kind() == EffectKind.SUPPLEMENTED;
        boolean annexes = places.stream().anyMatch(one -> one.indexOf(ARTICLE) > 0);
        return effect.scope().provisions().stream()
                .map(one -> new MeantPlace(AnnexedPlaces.meant(one, places, added), annexes))
                .collect(Collectors.toSet());
    }

    /** Whether what an amending text says is said of it. */
    boolean meets(Amendment amendment) {
        // an article of the decision is none of what it was issued with
        if (annexes && amendment.annexed() && place.startsWith(ARTICLE)) return false;
        var one = quoted();
        return Scope.isIn(one, amendment.key()) || Scope.isIn(amendment.key(), one);
    }

    /** Whether more is said than of it: a whole article is reworded, and a person has confirmed one of its clauses. */
    boolean narrows(Amendment amendment) {
        return meets(amendment) && !amendment.key().isEmpty() && !Scope.isIn(amendment.key(), quoted());
    }

    /** As an amending text names it: an article of an annexed text without that text ("quy_che__dieu_5"). */
    String quoted() {
        return place.replaceFirst("^(?!dieu_).+?__(?=dieu_)", "");
    }
}
