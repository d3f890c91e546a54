package vn.vankho.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;

/**
 * What a person enters of the effect of a text.
 *
 * @param until last day of a term or suspension
 * @param condition of an open suspension: until what comes true
 * @param provisions of this text, as said; empty: the whole
 * @param source the text that did it; null: it is not in the register
 */
public record SaidEvent(
        EffectKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        String condition,
        String provisions,
        String sentence,
        @Nullable LegalDocumentId source) {
    public SaidEvent {
        condition = condition.strip();
        provisions = provisions.strip();
        sentence = sentence.strip();
    }

    /** The same as an act of its source, where acts of that kind are known. */
    public @Nullable RelationData act() {
        return RelationKind.of(kind)
                .map(act -> new RelationData(act, provisions, false, on, until, sentence))
                .orElse(null);
    }
}
