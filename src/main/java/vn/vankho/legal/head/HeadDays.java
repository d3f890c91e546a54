package vn.vankho.legal.head;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.shared.Days;

/** What a lawyer should look at in the days of a head: whether a text may take effect on that day. They warn, never block. */
public final class HeadDays {
    private HeadDays() {}

    /**
     * R1, R6: the day of effect against the day of issue.
     *
     * @param normative the rules are those of a văn bản quy phạm pháp luật; null: it may be one
     */
    public static List<LegalWarning> of(LegalHeader header, @Nullable Boolean normative, EffectRules rules) {
        var warnings = new ArrayList<LegalWarning>();
        if (Boolean.FALSE.equals(normative)) return warnings;
        var issued = header.issuedOn();
        var from = header.effectiveFrom();
        var level = Issuers.level(header);
        if (issued == null || from == null || level == null) return warnings;
        long days = ChronoUnit.DAYS.between(issued, from);
        if (days < 0)
            rules.retroactivity(level, issued)
                    .ifPresent(rule -> warnings.add(LegalWarning.of(
                            rule.allowed()
                                    ? "legal.warning.retroactive.onlyWhenNeeded"
                                    : "legal.warning.retroactive.never",
                            rule.basis().article())));
        else
            rules.lead(level, issued)
                    .filter(rule -> days < rule.days())
                    .ifPresent(rule -> warnings.addAll(early(header, days, rule, rules)));
        return warnings;
    }

    /** R1: the shortened procedure allows an earlier day, which the law of the day of issue names; of a text that went by it nothing else is wrong. */
    private static List<LegalWarning> early(LegalHeader header, long days, EffectRules.Lead rule, EffectRules rules) {
        var issued = Objects.requireNonNull(header.issuedOn());
        var shortened = rules.duties().shortened(issued);
        if (header.shortened() && shortened.isPresent()) {
            var earliest = issued.plusDays(shortened.get().days());
            return issued.plusDays(days).isBefore(earliest)
                    ? List.of(LegalWarning.of(
                            "legal.warning.lead.shortened",
                            Days.said(earliest),
                            shortened.get().basis().article()))
                    : List.of();
        }
        var said = LegalWarning.of(
                days == 0 ? "legal.warning.lead.sameDay" : "legal.warning.lead",
                days,
                rule.days(),
                rule.basis().article());
        return shortened
                .map(row -> List.of(
                        said,
                        LegalWarning.of(
                                "legal.warning.lead.unless",
                                Days.said(issued.plusDays(row.days())),
                                row.basis().article())))
                .orElseGet(() -> List.of(said));
    }

    /** A day of effect on or after the day on which the text is over, by its own term or by another text: one of the two is wrong. */
    public static List<LegalWarning> afterItsEnd(LegalHeader header, Collection<RecordedEffect> events) {
        var from = header.effectiveFrom();
        if (from == null) return List.of();
        return events.stream()
                .filter(event -> event.retractedAt() == null && event.scope().whole())
                // with the text it details it may end, or go on: the law of that day says which
                .filter(event -> event.kind().ends() && event.kind() != EffectKind.PARENT_CEASED)
                .map(RecordedEffect::turnsOn)
                .min(Comparator.naturalOrder())
                .filter(end -> !from.isBefore(end))
                .map(end -> LegalWarning.of("legal.warning.afterEnd", Days.said(from), Days.said(end)))
                .stream()
                .toList();
    }
}
