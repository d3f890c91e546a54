package vn.vankho.legal.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.SaidEvent;
import vn.vankho.legal.effect.EffectKind;

/** What a script says of an event in the effect of a text. */
final class EventBodies {
    private EventBodies() {}

    /**
     * @param on first day
     * @param until last day of a term or suspension
     * @param provisions of this text; empty: the whole
     * @param sourceId the text that did it, where it is in the register
     * @param part some part although no provisions are said, or the whole; left out: the whole, or as it was where an event is put right
     */
    record EventBody(
            @Nullable EffectKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable String condition,
            @Nullable String provisions,
            @Nullable String sentence,
            @Nullable UUID sourceId,
            @Nullable Boolean part) {
        SaidEvent said() {
            var source = sourceId;
            return new SaidEvent(
                    Said.required(kind, "kind"),
                    Said.required(on, "on"),
                    until,
                    Said.text(condition),
                    Said.text(provisions),
                    Said.text(sentence),
                    source == null ? null : new LegalDocumentId(source),
                    part);
        }
    }

    /** @param event as it should be, the whole of it */
    record CorrectedEvent(
            @Nullable EventBody event, @Nullable String why) {}

    /**
     * What ends with the text that is detailed; where nothing of it is said it is as proposed.
     *
     * @param part a part that is not named; else the whole where no provisions are said
     */
    record EndedPart(@Nullable Boolean part, @Nullable String provisions) {
        boolean isSaid() {
            return part != null || provisions != null;
        }
    }
}
