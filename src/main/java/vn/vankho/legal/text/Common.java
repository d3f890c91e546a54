package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest common sequence of two lists: what of both stands in the same order. */
final class Common {
    /** More pairs than these are not compared one by one: between the equal ends of both lists all counts as changed. */
    private static final long MOST = 6_000_000;

    private Common() {}

    /** @param one index in the first list, {@code other} in the second */
    record Pair(int one, int other) {}

    static <T> List<Pair> of(List<T> one, List<T> other, BiPredicate<T, T> same) {
        int begin = 0;
        int shorter = Math.min(one.size(), other.size());
        while (begin < shorter && same.test(one.get(begin), other.get(begin))) begin++;
        int end = 0;
        while (end < shorter - begin && same.test(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end)))
            end++;
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < begin; i++) pairs.add(new Pair(i, i));
        int rows = one.size() - begin - end;
        int columns = other.size() - begin - end;
        if ((long) rows * columns <= MOST)
            middle(one.subList(begin, begin + rows), other.subList(begin, begin + columns), same, begin, pairs);
        for (int i = end; i > 0; i--) pairs.add(new Pair(one.size() - i, other.size() - i));
        return pairs;
    }

    private static <T> void middle(List<T> one, List<T> other, BiPredicate<T, T> same, int offset, List<Pair> pairs) {
        var longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--)
            for (int j = other.size() - 1; j >= 0; j--)
                longest[i][j] = same.test(one.get(i), other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            if (same.test(one.get(i), other.get(j))) pairs.add(new Pair(offset + i++, offset + j++));
            else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
            else j++;
        }
    }
}
