package vn.vankho.audittrail;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.vankho.vietnamese.VietnameseText;

/** Words that a person types to find lines, as the column {@code words} has them. */
final class LineWords {
    private static final int MOST = 20;

    private LineWords() {}

    /** Each must be there, at least by its beginning; empty where no sign of it is in any word. */
    static String query(String typed) {
        var folded = VietnameseText.fold(VietnameseText.normalise(typed)).toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
