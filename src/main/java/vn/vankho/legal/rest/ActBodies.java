package vn.vankho.legal.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.CorrectedAct;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.SaidAct;

/** What a script says of the act of one text on another. */
final class ActBodies {
    private ActBodies() {}

    /**
     * @param targetId the document acted upon, as the register knows it
     * @param number and the four behind it: of the document acted upon, where it is not in the register
     * @param part some part although no provisions are said; else it is the whole
     * @param condition of a suspension without a last day: until what comes true
     */
    record RelationBody(
            @Nullable RelationKind kind,
            @Nullable UUID targetId,
            @Nullable String number,
            @Nullable String typeName,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String condition,
            @Nullable String sentence) {
        LegalHeader target() {
            return LegalHeader.cited(number, typeName, Said.text(title), issuer, issuedOn);
        }

        RelationData data() {
            var said = Said.text(provisions);
            boolean unnamed = Boolean.TRUE.equals(part) && said.isEmpty();
            return new RelationData(Said.required(kind, "kind"), said, unnamed, from, until, Said.text(sentence));
        }
    }

    /**
     * Instead of what was read: a day that is left out is none; kind, provisions and part that are left out stay.
     *
     * @param part some part although no provisions are said, or the whole
     * @param condition of a suspension without a last day: until what comes true; empty: as the sentence says
     */
    record SaidBody(
            @Nullable RelationKind kind,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String condition) {
        SaidAct said(SaidAct read) {
            return new SaidAct(
                    Objects.requireNonNullElse(kind, read.kind()),
                    Objects.requireNonNullElse(provisions, read.provisions()),
                    from,
                    until,
                    part,
                    Said.text(condition));
        }
    }

    /**
     * In place of a confirmed act; what it leaves out is as in {@link SaidBody}.
     *
     * @param targetId and {@code target}: the text that is meant; both left out: the same as before
     */
    record CorrectionBody(
            @Nullable RelationKind kind,
            @Nullable String provisions,
            @Nullable Boolean part,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String condition,
            @Nullable UUID targetId,
            @Nullable String target,
            @Nullable String why) {
        CorrectedAct said(SaidAct known) {
            var other = targetId;
            return new CorrectedAct(
                    new SaidBody(kind, provisions, part, from, until, condition).said(known),
                    other == null ? null : new LegalDocumentId(other),
                    target == null ? null : LegalHeader.cited(target, null, "", null, null),
                    Said.text(why));
        }
    }
}
