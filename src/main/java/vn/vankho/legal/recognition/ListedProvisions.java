package vn.vankho.legal.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.AmendedProvisions.Found;

/** Places that stand one below the other behind "Bãi bỏ các điểm, khoản, điều sau đây:", in a text that amends one. */
final class ListedProvisions {
    private static final Set<ActKind> LISTED = Set.of(ActKind.REPEALS, ActKind.AMENDS);

    private ListedProvisions() {}

    /** What is done to the items below "Bãi bỏ các khoản, điều sau đây:"; null where a paragraph leads no such list. */
    static @Nullable ActKind list(String clause) {
        if (!clause.stripTrailing().endsWith(":")) return null;
        var verbs = ActVerbs.in(clause);
        if (verbs.size() != 1 || verbs.getFirst().kind() == ActKind.SUPPLEMENTS) return null;
        var kind = verbs.getFirst().kind();
        return kind == ActKind.REPLACES ? ActKind.AMENDS : LISTED.contains(kind) ? kind : null;
    }

    /** "a) Khoản 2 Điều 5;" below such a list. */
    static List<Found> item(ActKind kind, String clause, @Nullable String within) {
        var said = clause.substring(ItemLabel.of(clause).end());
        boolean names = AmendedProvisions.isPlace(said) || said.matches("(?su)[Cc]ác (?:điểm|khoản|điều|Điều)\\s.*");
        var place = names ? AmendedProvisions.place(AmendedProvisions.small(said), false, within) : null;
        return place == null ? List.of() : List.of(new Found(kind, place));
    }
}
