package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectTimeline;
import vn.vankho.legal.head.ActDays;

/**
 * A text that acts on others.
 *
 * @param commencement confirmed day of effect; null: nobody has confirmed one
 * @param knownAt what was recorded until then; null: until now
 */
record Acting(
        LegalDocument document,
        @Nullable LocalDate commencement,
        EffectTimeline timeline,
        @Nullable Instant knownAt) {
    /** The first day of an act, also where nobody has confirmed that of the text. */
    @Nullable
    LocalDate day(RelationData data) {
        if (data.from() != null) return data.from();
        return commencement == null ? document.header().effectiveFrom() : commencement;
    }

    Stream<LegalWarning> withoutForce(RelationData data) {
        return ActDays.withoutForce(data.kind(), data.from() == null ? commencement : data.from(), timeline);
    }
}
