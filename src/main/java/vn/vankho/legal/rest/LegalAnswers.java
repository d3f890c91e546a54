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
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationCount;
import vn.vankho.legal.SourceStatement;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.effect.StatusInterval;
import vn.vankho.legal.rest.RelationAnswers.RelationAnswer;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of a text of the register. */
final class LegalAnswers {
    private LegalAnswers() {}

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
    static @Nullable LocalDate sinceAll(Map<EffectStatus, LocalDate> each) {
        return each.values().stream().max(Comparator.naturalOrder()).orElse(null);
    }

    static List<EffectStatus> sorted(Collection<EffectStatus> statuses) {
        return statuses.stream().sorted().toList();
    }
}
