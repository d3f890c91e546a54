package vn.vankho.legal.effect;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tình trạng hiệu lực of a text or a provision on a day. Always computed; no table holds it but as a projection. */
public enum EffectStatus {
    /** Chưa có hiệu lực (CCHL). */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực (CHL). */
    IN_FORCE,
    /** Hết hiệu lực một phần (HHL1P). */
    PARTLY_CEASED,
    /** Ngưng hiệu lực một phần (TNHL1P); stands beside PARTLY_CEASED where both hold. */
    PARTLY_SUSPENDED,
    /** Ngưng hiệu lực toàn bộ (TNHL). */
    SUSPENDED,
    /** Hết hiệu lực toàn bộ (HHL). */
    CEASED;

    private static final String AND = "+";

    /** As the projection holds them: in their order, joined; the empty text for none. */
    public static String joined(Collection<EffectStatus> statuses) {
        return statuses.stream().sorted().map(Enum::name).collect(Collectors.joining(AND));
    }

    /** What {@link #joined} made. */
    public static List<EffectStatus> parted(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\\+")).map(EffectStatus::valueOf).toList();
    }

    /** "Một phần": both may stand side by side (R4). */
    public boolean isOfParts() {
        return this == PARTLY_CEASED || this == PARTLY_SUSPENDED;
    }

    /** All forms of {@link #joined} that hold this one: only the two kinds of "một phần" stand side by side (R4). */
    public List<String> joinedForms() {
        return isOfParts() ? List.of(name(), joined(List.of(PARTLY_CEASED, PARTLY_SUSPENDED))) : List.of(name());
    }
}
