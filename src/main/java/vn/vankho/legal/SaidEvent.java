package vn.vankho.legal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.Scope;

/**
 * What a person enters of the effect of a text.
 *
 * @param until last day of a term or suspension
 * @param condition of an open suspension: until what comes true
 * @param provisions of this text, as said; empty: the whole
 * @param source the text that did it; null: it is not in the register
 * @param part some part although no provision is named, or the whole; null: the whole, or as it was where an event is put right
 */
public record SaidEvent(
        EffectKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        String condition,
        String provisions,
        String sentence,
        @Nullable LegalDocumentId source,
        @Nullable Boolean part) {
    public SaidEvent {
        condition = condition.strip();
        provisions = provisions.strip();
        sentence = sentence.strip();
        if (kind.isOfPart()) part = provisions.isEmpty();
        else if (part != null) part = part && provisions.isEmpty() && kind.mayBeOfPart();
    }

    public SaidEvent(
            EffectKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String condition,
            String provisions,
            String sentence,
            @Nullable LegalDocumentId source) {
        this(kind, on, until, condition, provisions, sentence, source, null);
    }

    /** In place of another event: that a part is meant which nobody has named holds until the whole is said. */
    public SaidEvent insteadOf(SaidEvent was) {
        return part != null
                ? this
                : new SaidEvent(kind, on, until, condition, provisions, sentence, source, was.isOfUnnamedPart());
    }

    private boolean isOfUnnamedPart() {
        return Boolean.TRUE.equals(part);
    }

    /** What of the text it is about. */
    public Scope scope() {
        if (!provisions.isEmpty()) return new Scope(false, Set.copyOf(RelationData.anchors(provisions)));
        return isOfUnnamedPart() ? Scope.UNNAMED_PART : Scope.WHOLE;
    }

    /** The same as an act of its source, where acts of that kind are known. */
    public @Nullable RelationData act() {
        return RelationKind.of(kind)
                .map(act -> new RelationData(act, provisions, isOfUnnamedPart(), on, until, sentence))
                .orElse(null);
    }
}
