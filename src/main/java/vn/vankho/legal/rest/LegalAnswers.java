package vn.vankho.legal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.Origin;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.RelationRow;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of the register. */
final class LegalAnswers {
    private LegalAnswers() {}

    /**
     * @param total of all pages, counting only what the caller may see
     * @param notIssued how many the other conditions leave that were issued after the day: no list by status holds them
     */
    record ListAnswer(long total, LocalDate statusOn, long notIssued, List<RowAnswer> documents) {}

    /**
     * @param document id of its file, where it has one
     * @param notIssued it was issued after the day of the list
     * @param since the first day of all its statuses together
     * @param sinceEach the first day of each
     */
    record RowAnswer(
            UUID id,
            @Nullable UUID document,
            LegalHeader header,
            HeaderState state,
            List<EffectStatus> status,
            boolean notIssued,
            @Nullable LocalDate since,
            Map<EffectStatus, LocalDate> sinceEach,
            boolean supplemented,
            long proposals) {
        static RowAnswer of(LegalRow row) {
            return new RowAnswer(
                    row.id().value(),
                    row.document() == null ? null : row.document().value(),
                    row.header(),
                    row.state(),
                    sorted(row.statuses()),
                    row.notIssued(),
                    sinceAll(row.since()),
                    row.since(),
                    row.supplemented(),
                    row.proposals());
        }
    }

    /** @param actingHidden another text did it, which the caller may not see */
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

    /**
     * @param outgoing whether the document of this answer acts on the other
     * @param otherNotIssued the other one was issued after the day of the answer
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
            String provisions,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String sentence,
            Origin origin,
            @Nullable Float confidence,
            ProposalState state,
            List<String> warnings,
            List<String> hints) {
        static RelationAnswer of(RelationRow row, LocalDate on, Texts texts, Locale locale) {
            return new RelationAnswer(
                    row.id().value(),
                    row.data().kind(),
                    row.outgoing(),
                    row.other() == null ? null : row.other().value(),
                    row.name(),
                    sorted(row.otherStatuses()),
                    row.otherNotIssued(on),
                    row.data().provisions(),
                    row.data().from(),
                    row.data().until(),
                    row.data().sentence(),
                    row.origin(),
                    row.confidence(),
                    row.state(),
                    said(row.warnings(), texts, locale),
                    said(row.hints(), texts, locale));
        }
    }

    record RelationsAnswer(long total, List<RelationAnswer> rows) {}

    /**
     * @param relations of each kind the newest ones
     * @param relationCounts of each kind all
     * @param normativeWhy what a legal officer gave as the reason to go against the rule, or empty
     * @param notIssued it was issued after that day
     * @param supplemented whether more was added to it until that day
     * @param enteredAt when it came into the register; later than {@code knownAt}: it was not in it then
     * @param recordedUntil when the last of the events was recorded or taken back
     * @param hints where and before which other text it applies
     * @param source what another register says of it, which changes no status
     */
    record DocumentAnswer(
            UUID id,
            @Nullable UUID document,
            LegalHeader header,
            @Nullable Boolean normative,
            String normativeWhy,
            List<String> readFields,
            HeaderState state,
            int revision,
            LocalDate on,
            @Nullable Instant knownAt,
            List<EffectStatus> status,
            boolean notIssued,
            @Nullable LocalDate since,
            Map<EffectStatus, LocalDate> sinceEach,
            boolean supplemented,
            Instant enteredAt,
            @Nullable Instant recordedUntil,
            List<StatusInterval> intervals,
            List<EventAnswer> timeline,
            List<RelationAnswer> relations,
            List<RelationCount> relationCounts,
            List<String> warnings,
            List<String> hints,
            @Nullable SourceStatement source) {
        static DocumentAnswer of(
                LegalView view, Instant enteredAt, @Nullable SourceStatement source, Texts texts, Locale locale) {
            LegalDocument document = view.document();
            return new DocumentAnswer(
                    document.id().value(),
                    document.document() == null ? null : document.document().value(),
                    document.header(),
                    document.normative(),
                    document.normativeWhy(),
                    document.readFields().stream().sorted().toList(),
                    document.state(),
                    document.revision(),
                    view.on(),
                    view.knownAt(),
                    sorted(view.statuses()),
                    view.notIssued(),
                    sinceAll(view.since()),
                    view.since(),
                    view.supplemented(),
                    enteredAt,
                    view.recordedUntil(),
                    view.intervals(),
                    view.timeline().stream().map(EventAnswer::of).toList(),
                    view.relations().stream()
                            .map(row -> RelationAnswer.of(row, view.on(), texts, locale))
                            .toList(),
                    view.relationCounts(),
                    said(view.warnings(), texts, locale),
                    said(view.hints(), texts, locale),
                    source);
        }
    }

    static List<String> said(Collection<LegalWarning> warnings, Texts texts, Locale locale) {
        return warnings.stream()
                .map(one -> texts.get(locale, one.key(), one.arguments().toArray()))
                .toList();
    }

    /** Since when it stands by all its statuses. */
    private static @Nullable LocalDate sinceAll(Map<EffectStatus, LocalDate> each) {
        return each.values().stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static List<EffectStatus> sorted(Collection<EffectStatus> statuses) {
        return statuses.stream().sorted().toList();
    }
}
