package vn.vankho.legal.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;

/**
 * What took a text, or a part of it, out of force: as the yearly lists of texts that have ended ask for it.
 *
 * @param day the first one without it
 * @param until the last day of a suspension; null: none, or not known
 * @param whole of the text
 * @param provisions as said; empty: the whole, or a part that nobody named
 * @param by the text that did it; empty where that is its own, is not known, or may not be seen
 */
public record EndReason(
        EffectKind kind, LocalDate day, @Nullable LocalDate until, boolean whole, String provisions, String by) {
    static EndReason of(RecordedEffect effect, String provisions, String by) {
        return new EndReason(
                effect.kind(), effect.turnsOn(), effect.until(), effect.scope().whole(), provisions, by);
    }

    /** Key of the words for what happened. */
    public String key() {
        return (kind == EffectKind.TERM ? "legal.coming.over." : "legal.effect.") + kind.name();
    }
}
