package vn.vankho.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.effect.EffectStatus;

/**
 * An act of a text, or on it, as its page shows it.
 *
 * @param outgoing the text of the page acts; else it is acted upon
 * @param other the other text; null where the viewer may not see it
 * @param name of the other text, as cited where it is not to be seen
 * @param otherHeader of the other text, where it is to be seen
 * @param otherNormative whether the other text is a văn bản quy phạm pháp luật; null: not known, or not to be seen
 * @param otherStatuses on the day of the page
 * @param condition until what comes true an open suspension lasts: as a person said when confirming it, else as the sentence says; empty: none
 * @param confidence of the machine, 0 to 1; null: a person said it
 * @param hints what a reader should know of it, and nothing is wrong with
 * @param decidedAt when a person decided on it; null: it is proposed
 * @param sentenceFrom character of the text at which the sentence begins, or -1
 */
public record RelationRow(
        RelationId id,
        RelationData data,
        String condition,
        boolean outgoing,
        @Nullable LegalDocumentId other,
        String name,
        @Nullable LegalHeader otherHeader,
        @Nullable Boolean otherNormative,
        List<EffectStatus> otherStatuses,
        Origin origin,
        @Nullable Float confidence,
        int sentenceFrom,
        ProposalState state,
        List<LegalWarning> warnings,
        List<LegalWarning> hints,
        @Nullable Instant decidedAt,
        @Nullable PersonId decidedBy) {
    /** What a decision has the most consequence of comes first, what a text merely rests on last; a stable sort keeps all else as it was. */
    public static final Comparator<RelationRow> BY_CONSEQUENCE = Comparator.comparing(
                    (RelationRow row) -> !row.data().kind().changesStatus())
            .thenComparing(row -> row.data().kind().isMereMention());

    public RelationRow {
        otherStatuses = List.copyOf(otherStatuses);
        warnings = List.copyOf(warnings);
        hints = List.copyOf(hints);
    }

    /** {@link LegalHeader#isYetToBeIssued} of the other text. @param on the day of the page */
    public boolean otherNotIssued(LocalDate on) {
        return otherHeader != null && otherHeader.isYetToBeIssued(on, otherStatuses);
    }

    /** The same where the other text stood otherwise, by what was known then. */
    public RelationRow standing(Collection<EffectStatus> statuses) {
        return new RelationRow(
                id,
                data,
                condition,
                outgoing,
                other,
                name,
                otherHeader,
                otherNormative,
                List.copyOf(statuses),
                origin,
                confidence,
                sentenceFrom,
                state,
                warnings,
                hints,
                decidedAt,
                decidedBy);
    }

    public RelationRow with(List<LegalWarning> found, List<LegalWarning> known) {
        return new RelationRow(
                id,
                data,
                condition,
                outgoing,
                other,
                name,
                otherHeader,
                otherNormative,
                otherStatuses,
                origin,
                confidence,
                sentenceFrom,
                state,
                found,
                known,
                decidedAt,
                decidedBy);
    }
}
