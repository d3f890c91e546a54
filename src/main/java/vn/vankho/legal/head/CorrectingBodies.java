package vn.vankho.legal.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectRules.Correction;
import vn.vankho.legal.head.Legality.Act;

/** R13, Nghị định 78/2025/NĐ-CP Điều 9: who corrects whose text, and in which form; it is not the rule on who amends it. */
final class CorrectingBodies {
    /** Signed for the body itself: "TM. ỦY BAN NHÂN DÂN" (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static final Pattern FOR_THE_BODY =
            Pattern.compile("(?<!\\S)(?:TM|T/M)\\.? ?(?:UY BAN|HOI DONG|UBND|HDND)");

    private CorrectingBodies() {}

    static Stream<LegalWarning> of(Act act) {
        var by = Issuers.each(act.acting());
        var issued = act.acting().issuedOn();
        var older = Issuers.each(act.older());
        if (act.kind() != RelationKind.CORRECTS || issued == null || by.isEmpty() || older.isEmpty())
            return Stream.of();
        return act.rules().corrections(issued).stream()
                .filter(rule -> older.stream().allMatch(name -> begins(name, rule.of())))
                .findFirst()
                .flatMap(rule -> warning(act, rule, by, older))
                .stream();
    }

    private static Optional<LegalWarning> warning(Act act, Correction rule, List<String> bodies, List<String> issuers) {
        var by = String.join(", ", bodies);
        var older = String.join(", ", issuers);
        var article = rule.basis().article();
        if (rule.by().isEmpty())
            return act.inLine()
                    ? Optional.empty()
                    : Optional.of(LegalWarning.of("legal.warning.correction.other", by, older, article));
        if (!act.inLine()
                || bodies.stream().noneMatch(name -> begins(name, rule.by()))
                        && signsForAnother(act.acting().capacity(), rule.by()))
            return Optional.of(LegalWarning.of("legal.warning.correction.by", by, older, rule.by(), article));
        return Boolean.TRUE.equals(act.normative())
                ? Optional.of(LegalWarning.of("legal.warning.correction.form", article))
                : Optional.empty();
    }

    /**
     * The chairman's own decision bears the letterhead of his Ủy ban, so that only the capacity in which it is signed tells them apart ("CHỦ
     * TỊCH" of "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"): where that is not known, nobody can say that it is another's.
     */
    private static boolean signsForAnother(@Nullable String capacity, String by) {
        var signed = LegalKeys.issuer(capacity);
        var speaker =
                LegalKeys.issuer(by.substring(0, by.length() - Issuers.body(by).length()));
        return signed != null && (FOR_THE_BODY.matcher(signed).find() || !signed.contains(String.valueOf(speaker)));
    }

    private static boolean begins(String issuer, String name) {
        return name.isEmpty() || (LegalKeys.issuer(issuer) + " ").startsWith(LegalKeys.issuer(name) + " ");
    }
}
