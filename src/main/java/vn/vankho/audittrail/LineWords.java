package vn.vankho.audittrail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.vietnamese.VietnameseText;

/**
 * The words of a line, and those that a person types to find it: the name of its actor and the values of its details, folded on both sides
 * as everything else that people type. The database keeps each as one lexeme, so that its index answers the beginning of a word too.
 */
final class LineWords {
    private static final int MOST = 20;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_WORD = 100;
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private LineWords() {}

    /** Each once. Ids are no words, and the longest line counts no more than its beginning. */
    static Set<String> of(String line) {
        var text = line.indexOf('-') < 0 ? line : ID.matcher(line).replaceAll(" ");
        return folded(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text)
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .collect(Collectors.toSet());
    }

    /** Each must be there, at least by its beginning; empty where no sign of it is in any word. */
    static String query(String typed) {
        return folded(typed).limit(MOST).map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    private static Stream<String> folded(String text) {
        return BETWEEN.splitAsStream(
                        VietnameseText.fold(VietnameseText.normalise(text)).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
