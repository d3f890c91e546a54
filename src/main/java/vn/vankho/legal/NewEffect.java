package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;

/**
 * An event that is to be recorded.
 *
 * @param until last day of a term or suspension
 * @param condition of an open suspension: until what comes true
 * @param provisions as said
 * @param source the text that does it; null: not known
 * @param sentence it rests on
 * @param basis rule and article where it follows from a rule
 * @param causedBy the event of the parent it follows from
 */
public record NewEffect(
        EffectKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        String condition,
        Scope scope,
        String provisions,
        @Nullable LegalDocumentId source,
        @Nullable RelationId relation,
        String sentence,
        String basis,
        @Nullable EffectId causedBy) {
    public static NewEffect commencement(LocalDate on, LegalDocumentId own, String sentence) {
        return new NewEffect(EffectKind.COMMENCED, on, null, "", Scope.WHOLE, "", own, null, sentence, "", null);
    }

    public NewEffect on(LocalDate day) {
        return new NewEffect(
                kind, day, until, condition, scope, provisions, source, relation, sentence, basis, causedBy);
    }

    /** What of the text it is about. */
    public NewEffect of(Scope saidScope, String saidProvisions) {
        return new NewEffect(
                kind, on, until, condition, saidScope, saidProvisions, source, relation, sentence, basis, causedBy);
    }

    /** The last day of what it brings back. */
    public NewEffect asTerm(LocalDate last) {
        return new NewEffect(
                EffectKind.TERM,
                on.plusDays(1),
                last,
                "",
                scope,
                provisions,
                source,
                relation,
                sentence,
                basis,
                causedBy);
    }

    /** By another entry of the same text. */
    public NewEffect by(LegalDocumentId other) {
        return new NewEffect(kind, on, until, condition, scope, provisions, other, relation, sentence, basis, causedBy);
    }

    /** Until what comes true; empty: as its sentence says. */
    public NewEffect until(String comesTrue) {
        return comesTrue.isEmpty()
                ? this
                : new NewEffect(
                        kind, on, until, comesTrue, scope, provisions, source, relation, sentence, basis, causedBy);
    }

    /** Confirmed, since a moment. */
    public RecordedEffect recorded(Instant since) {
        return new RecordedEffect(
                kind,
                on,
                scope,
                until,
                true,
                since,
                null,
                LegalRows.reworded(kind, provisions, sentence),
                LegalRows.repealed(kind, provisions, sentence));
    }

    /** Whether the text, or the part, is over with it: texts that detail it may follow (R5). */
    public boolean ends() {
        return kind.ends();
    }

    /** The first day not in force. */
    public LocalDate end() {
        return kind.turnsOn(on, until);
    }
}
