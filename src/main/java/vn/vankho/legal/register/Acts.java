package vn.vankho.legal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.NewEffect;
import vn.vankho.legal.Relation;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.shared.Days;
import vn.vankho.shared.Refused;

/** What a confirmed act of one text does to the other. */
final class Acts {
    private Acts() {}

    /**
     * @param commencement of the acting text: "hết hiệu lực kể từ ngày Quyết định này có hiệu lực"
     * @param issuedOn of the acting text: what changes no status (a consolidated text, a correction, an explanation) has no first day of effect
     *     of its own, and counts from the day it was made
     * <p>A decision that announces what has ceased only states it: its own first day is not the day of the end.
     *
     * @return null: it changes no status, and nobody knows its day
     * @throws Refused where neither the act nor the acting text has a day, or a term has no last day
     */
    static @Nullable NewEffect effect(
            EffectKind kind,
            Relation relation,
            RelationData data,
            @Nullable LocalDate commencement,
            @Nullable LocalDate issuedOn) {
        if (kind == EffectKind.ANNOUNCED_CEASED && data.from() == null)
            throw new Refused("legal.relation.day.announced", relation.named());
        var day = data.from() == null ? commencement : data.from();
        if (day == null && !kind.changesStatus()) {
            if (issuedOn == null) return null;
            day = issuedOn;
        }
        if (day == null) throw new Refused("legal.relation.day.missing", relation.named());
        if (kind == EffectKind.TERM && data.until() == null) throw new Refused("legal.event.until.missing");
        if (data.until() != null && data.until().isBefore(day))
            throw new Refused("legal.event.until.early", Days.said(data.until()), Days.said(day));
        return new NewEffect(
                kind,
                day,
                kind == EffectKind.REVIVED ? null : data.until(),
                data.condition(),
                data.scope(),
                data.provisions(),
                relation.source(),
                relation.id(),
                data.sentence(),
                "",
                null);
    }

    /**
     * What was brought back for a time ends with it: as by a term, which begins behind the revival that would else undo it.
     *
     * @throws Refused where it would be over before such a term begins: it would be in force for ever
     */
    static Optional<NewEffect> endOf(NewEffect revived, @Nullable LocalDate last) {
        if (last == null || revived.kind() != EffectKind.REVIVED) return Optional.empty();
        if (!last.isAfter(revived.on().plusDays(1))) throw new Refused("legal.revival.short");
        return Optional.of(revived.asTerm(last));
    }

    /** Whether a suspension names no last day: what ends it is a condition. */
    static boolean isOpen(@Nullable EffectKind kind, RelationData data) {
        return data.until() == null && (kind == EffectKind.SUSPENDED || kind == EffectKind.ENFORCEMENT_STOPPED);
    }
}
