package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.effect.EffectKind;

/**
 * What the HTTP interface says of an event in the effect of a text.
 *
 * @param actingHidden another text did it, which the caller may not see
 */
record EventAnswer(
        UUID id,
        EffectKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        String condition,
        boolean whole,
        String provisions,
        @Nullable UUID acting,
        @Nullable String actingName,
        boolean actingHidden,
        String sentence,
        String basis,
        boolean confirmed,
        Instant recordedAt) {
    static EventAnswer of(EffectRow row) {
        var effect = row.effect();
        return new EventAnswer(
                row.id().value(),
                effect.kind(),
                effect.on(),
                effect.until(),
                row.condition(),
                effect.scope().whole(),
                row.provisions(),
                row.acting() == null ? null : row.acting().id().value(),
                row.acting() == null ? null : row.acting().name(),
                row.actingHidden(),
                row.sentence(),
                row.basis(),
                effect.confirmed(),
                effect.recordedAt());
    }
}
