package vn.vankho.legal.head;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.effect.ApplicationRules;
import vn.vankho.legal.effect.ApplicationRules.Change;
import vn.vankho.legal.vocabulary.Reorganised;
import vn.vankho.shared.Days;

/**
 * R10: on which territory a text of a province or commune applies whose unit was merged, split, or had its boundary moved after it was issued.
 * Said to the reader; no status changes by it (Luật 64/2025/QH15 Điều 54 khoản 2, and what came before: {@code territory} of
 * {@code effect-rules.yaml}).
 */
public final class Territory {
    private Territory() {}

    /** @param changes until the day asked for, in their order */
    public static List<LegalWarning> of(Collection<Reorganised> changes, ApplicationRules rules) {
        return changes.stream().flatMap(one -> hint(one, rules)).toList();
    }

    private static Stream<LegalWarning> hint(Reorganised one, ApplicationRules rules) {
        return one
                .kind()
                .change()
                .flatMap(change -> rules.territory(change, one.on()))
                .map(rule -> LegalWarning.of(
                        key(rule.change(), one.went()),
                        one.former(),
                        one.newer(),
                        Days.said(one.on()),
                        rule.says(),
                        rule.basis().article()))
                .stream();
    }

    private static String key(Change change, boolean went) {
        return switch (change) {
            case MERGED -> went ? "legal.hint.territory.merged" : "legal.hint.territory.joined";
            case SPLIT -> "legal.hint.territory.split";
            case BOUNDARY -> "legal.hint.territory.boundary";
        };
    }
}
