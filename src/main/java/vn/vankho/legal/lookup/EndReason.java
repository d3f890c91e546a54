package vn.vankho.legal.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.EndQueries.Happened;

/**
 * What took a text, or a part of it, out of force: as the yearly lists of texts that have ended ask for it.
 *
 * @param day the first one without it
 * @param until the last day of a suspension; null: none, or not known
 * @param whole of the text
 * @param provisions as said; empty: the whole, or a part that nobody named
 * @param by the text that did it; empty where that is its own, is not known, or may not be seen
 * @param longerBy the text that prolonged a term which is over all the same: the text ended by its term, and not by this one; else empty
 * @param cause words of the list that announces what a text did which the register does not know; else empty
 * @param lists that announced it, as far as they may be seen
 */
public record EndReason(
        EffectKind kind,
        LocalDate day,
        @Nullable LocalDate until,
        boolean whole,
        String provisions,
        String by,
        String longerBy,
        String cause,
        List<String> lists) {
    public EndReason {
        lists = List.copyOf(lists);
    }

    static EndReason of(Happened one, List<Happened> lists) {
        var effect = one.effect();
        boolean list = effect.kind() == EffectKind.ANNOUNCED_CEASED;
        boolean term = effect.kind() == EffectKind.TERM;
        return new EndReason(
                effect.kind(),
                effect.turnsOn(),
                effect.until(),
                effect.scope().whole(),
                one.provisions(),
                list || term ? "" : one.by(),
                term ? one.by() : "",
                list ? one.sentence() : "",
                (list ? List.of(one) : lists)
                        .stream()
                                .map(Happened::by)
                                .filter(Predicate.not(String::isEmpty))
                                .distinct()
                                .toList());
    }

    /** Key of the words for what happened. */
    public String key() {
        return (kind == EffectKind.TERM ? "legal.coming.over." : "legal.effect.") + kind.name();
    }
}
