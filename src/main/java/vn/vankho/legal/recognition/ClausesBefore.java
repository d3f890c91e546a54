package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.legal.recognition.ActSentence.Target;

/**
 * "Thay thế cụm từ “A” bằng “B” tại Điều 5; bãi bỏ khoản 1 Điều 9 của Quy định ban hành kèm theo Quyết định số …": clauses of one sentence that
 * name a place, and no text, are about the one that is named behind them.
 */
final class ClausesBefore {
    /** @param provisions as they would be said of the text alone */
    record Clause(ActClause clause, String provisions) {
        List<Target> targets(Target behind) {
            var annexed = GeneralAct.annexed(provisions).isEmpty() ? GeneralAct.annexed(named(behind)) : "";
            return List.of(new Target(behind.document(), provisions + annexed, false));
        }
    }

    /** "Điều 5 của Quyết định này", or a sentence that leads into a quotation. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?iu)(?<!\\p{L})này(?!\\p{L})|:");

    private final List<Clause> open = new ArrayList<>();

    /** @param said what stands behind its verb, without a text */
    void add(ActClause clause, String said) {
        var part = ActPart.of(said.strip().replaceFirst("(?iu)(?:;|,|\\s(?:và|đồng thời))+$", ""), true);
        if (part == null
                || AmendedProvisions.article(part) == null
                || OF_OTHERS.matcher(part).find()) open.clear();
        else open.add(new Clause(clause, part));
    }

    /**
     * Those that the texts named behind a clause settle; none stay open.
     *
     * @return each as if it stood where that clause stands
     */
    List<Clause> settledBy(ActClause clause, List<Target> targets) {
        var all = List.copyOf(open);
        open.clear();
        if (targets.size() != 1) return List.of();
        var named = named(targets.getFirst());
        if (AmendedProvisions.article(named) == null) return List.of();
        var annexed = GeneralAct.annexed(named);
        return all.stream()
                .filter(one -> GeneralAct.annexed(one.provisions()).isEmpty()
                        || GeneralAct.annexed(one.provisions()).equals(annexed))
                .map(one -> new Clause(one.clause().at(clause), one.provisions()))
                .toList();
    }

    private static String named(Target target) {
        var provisions = target.provisions();
        return provisions == null ? "" : provisions;
    }
}
