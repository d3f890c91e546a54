package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of what texts do to each other. */
final class RelationAnswers {
    private RelationAnswers() {}

    /**
     * @param outgoing whether the document of this answer acts on the other
     * @param otherNotIssued the other one was issued after the day of the answer
     * @param whole of the text; else a part, although {@code provisions} may name none
     * @param condition until what comes true a text is suspended, as a person said or else the sentence; empty: none
     * @param sentenceFrom character of the acting text at which the sentence begins; null: it stands in none, or is not to be seen
     * @param decidedAt when a person confirmed or rejected it; null: it waits
     * @param hints which articles the chapters are that it names
     */
    record RelationAnswer(
            UUID id,
            RelationKind kind,
            boolean outgoing,
            @Nullable UUID other,
            String otherName,
            List<EffectStatus> otherStatus,
            boolean otherNotIssued,
            boolean whole,
            String provisions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String condition,
            String sentence,
            @Nullable Integer sentenceFrom,
            Origin origin,
            @Nullable Float confidence,
            ProposalState state,
            @Nullable Instant decidedAt,
            @Nullable UUID decidedBy,
            List<String> warnings,
            List<String> hints) {
        static RelationAnswer of(RelationRow row, LocalDate on, Texts texts, Locale locale) {
            return new RelationAnswer(
                    row.id().value(),
                    row.data().kind(),
                    row.outgoing(),
                    row.other() == null ? null : row.other().value(),
                    row.name(),
                    LegalAnswers.sorted(row.otherStatuses()),
                    row.otherNotIssued(on),
                    row.data().whole(),
                    row.data().provisions(),
                    row.data().from(),
                    row.data().until(),
                    row.condition(),
                    row.data().sentence(),
                    row.sentenceFrom() < 0 ? null : row.sentenceFrom(),
                    row.origin(),
                    row.confidence(),
                    row.state(),
                    row.decidedAt(),
                    row.decidedBy() == null ? null : row.decidedBy().value(),
                    LegalAnswers.said(row.warnings(), texts, locale),
                    LegalAnswers.said(row.hints(), texts, locale));
        }
    }

    record RelationsAnswer(long total, List<RelationAnswer> rows) {}
}
