package vn.vankho.vietnamese;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words of a list that somebody has begun to type, with diacritics or without. */
public final class TypedWords {
    private TypedWords() {}

    /** Those that hold what was typed; those that begin with it come first, both in the order of the list. */
    public static List<String> in(Collection<String> list, String typed) {
        var wanted = folded(typed);
        return list.stream()
                .filter(word -> folded(word).contains(wanted))
                .sorted(Comparator.comparing(word -> !folded(word).startsWith(wanted)))
                .toList();
    }

    private static String folded(String text) {
        return VietnameseText.fold(VietnameseText.normalise(text))
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
