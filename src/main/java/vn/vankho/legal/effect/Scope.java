package vn.vankho.legal.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a text an event is about: the whole, or some of its provisions.
 *
 * @param provisions anchors as {@code LegalStructure} gives them ("dieu_5__khoan_2"); a part without any is a part nobody has named yet
 */
public record Scope(boolean whole, Set<String> provisions) {
    public static final Scope WHOLE = new Scope(true, Set.of());
    /** Some part: the acting text says no more (Luật 64/2025/QH15 Điều 8 khoản 3 wants it named). */
    public static final Scope UNNAMED_PART = new Scope(false, Set.of());

    private static final String BELOW = "__";

    public Scope {
        provisions = Set.copyOf(provisions);
        if (whole && !provisions.isEmpty()) throw new IllegalArgumentException("the whole names no provisions");
    }

    public static Scope of(String... provisions) {
        return new Scope(false, Set.of(provisions));
    }

    /** Whether it holds all of a provision: Điều 5 holds its khoản 2. */
    public boolean covers(String provision) {
        return whole || provisions.stream().anyMatch(named -> isIn(provision, named));
    }

    /** What it is to one provision: the whole of it, the parts that lie in it, or (null) nothing. */
    @Nullable
    Scope within(String provision) {
        if (covers(provision)) return WHOLE;
        var inside = provisions.stream().filter(named -> isIn(named, provision)).collect(Collectors.toSet());
        return inside.isEmpty() ? null : new Scope(false, inside);
    }

    /** Whether it holds all of another one; a part that nobody named is in the whole, or in one that nobody named either. */
    boolean holds(Scope other) {
        if (whole || equals(other)) return true;
        return !other.whole
                && !other.provisions.isEmpty()
                && other.provisions.stream().allMatch(this::covers);
    }

    /** Whether both are about some same place; a part that nobody named may lie anywhere in the whole, and nowhere for certain. */
    boolean meets(Scope other) {
        return whole || other.whole || provisions.stream().anyMatch(one -> other.within(one) != null);
    }

    /** What a provision lies in, the nearest first: Điều 5 khoản 2 điểm a lies in khoản 2 and in Điều 5. */
    static List<String> holders(String provision) {
        var holders = new ArrayList<String>();
        for (int end = provision.lastIndexOf(BELOW); end > 0; end = provision.lastIndexOf(BELOW, end - 1))
            holders.add(provision.substring(0, end));
        return holders;
    }

    /** In the order of their names, what lies in a place begins here, … */
    static String firstIn(String place) {
        return place + BELOW;
    }

    /** … and ends before this. */
    static String behind(String place) {
        return place + BELOW + Character.MAX_VALUE;
    }

    /** Whether it is an article, of the text itself or of what it was issued with, and nothing in one. */
    public static boolean isArticle(String provision) {
        int below = provision.lastIndexOf(BELOW);
        return provision.startsWith("dieu_", below < 0 ? 0 : below + BELOW.length());
    }

    /** Whether a provision is another one or in it: Điều 5 khoản 2 is in Điều 5. */
    public static boolean isIn(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + BELOW);
    }
}
