package vn.vankho.legal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.recognition.EffectClause;

/** Provisions with a first day of their own that nobody has said yet: they must not pass for provisions in force. */
public final class UndatedParts {
    private UndatedParts() {}

    /**
     * Provisions that begin on another day than the text (staged effect), where nobody has said yet on which.
     *
     * @param effectSentence its clause, and on further lines such provisions, each with its sentence behind a colon
     */
    public static List<LegalWarning> of(String effectSentence, Collection<RecordedEffect> events) {
        var begun = events.stream()
                .filter(event -> event.retractedAt() == null && event.kind() == EffectKind.COMMENCED)
                .map(RecordedEffect::scope)
                .filter(scope -> !scope.whole())
                .toList();
        var warnings = new ArrayList<LegalWarning>();
        var lines = effectSentence.split("\n");
        // which provisions begin later may be said elsewhere: "trừ khoản 2 Điều này"
        var leftOut = begun.isEmpty() ? EffectClause.leftOut(lines[0]) : "";
        if (!leftOut.isEmpty()) warnings.add(LegalWarning.of("legal.warning.exception", leftOut));
        Stream.of(lines)
                .skip(1)
                .filter(line -> !isSaid(RelationData.anchors(line.split(": ", 2)[0]), begun))
                .map(line -> LegalWarning.of("legal.warning.undated", line))
                .forEach(warnings::add);
        return warnings;
    }

    private static boolean isSaid(List<String> provisions, List<Scope> begun) {
        return provisions.isEmpty()
                ? !begun.isEmpty()
                : provisions.stream().allMatch(one -> begun.stream().anyMatch(scope -> scope.covers(one)));
    }
}
