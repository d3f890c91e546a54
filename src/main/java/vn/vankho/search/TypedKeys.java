package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.TypingSlips;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Keys of an input method that stand in the words of a query. "." and "?" at the end of a word are tones of VIQR and end sentences: they are
 * tones where another sign of VIQR was typed, in the word or in another one.
 */
final class TypedKeys {
    private static final Pattern CLOSING = Pattern.compile("[.?!,;:]+$");
    private static final Pattern SIGN = Pattern.compile("[`'?~.^(+]");

    /** A letter of VIQR that is no sign; Telex has it, too. */
    private static final String D = "dd";

    private final Planner.Unknown unknown;
    private final boolean viqr;
    private final boolean alone;

    private TypedKeys(Planner.Unknown unknown, boolean viqr, boolean alone) {
        this.unknown = unknown;
        this.viqr = viqr;
        this.alone = alone;
    }

    /** The query with the words nobody knows as they were meant. */
    static String repaired(String query, Planner.Unknown unknown) throws IOException {
        var words = List.of(query.split("(?<=\\s)|(?=\\s)"));
        boolean viqr = false;
        for (var word : words) viqr |= isViqr(small(word), unknown);
        var keys = new TypedKeys(unknown, viqr, words.size() == 1);
        var out = new ArrayList<String>();
        for (var word : words) out.add(keys.meant(word));
        return out.equals(words) ? query : String.join("", out);
    }

    private String meant(String word) throws IOException {
        var small = small(word);
        if (isRight(small, unknown)) return word;
        var bare = bare(small);
        var closing = word.substring(bare.length());
        // a key that ends the word first: without it "ddo?" is another word; "cách ddi?" is a question
        if (closing.isEmpty()
                || viqr
                || bare.contains(D) && (alone || TypingSlips.telex(bare).isEmpty())) {
            var whole = TypingSlips.telex(small).or(() -> TypingSlips.viqr(small));
            if (whole.isPresent()) return whole.get();
        }
        if (closing.isEmpty() || isRight(bare, unknown)) return word;
        return TypingSlips.telex(bare)
                .or(() -> TypingSlips.viqr(bare))
                .map(repair -> repair + closing)
                .orElse(word);
    }

    /** Whether signs stand within the word that can only be keys. */
    private static boolean isViqr(String small, Planner.Unknown unknown) throws IOException {
        var bare = bare(small);
        return SIGN.matcher(bare).find()
                && !isRight(bare, unknown)
                && TypingSlips.viqr(bare).isPresent();
    }

    private static boolean isRight(String word, Planner.Unknown unknown) throws IOException {
        var folded = VietnameseText.fold(word);
        return word.isEmpty()
                || VietnameseText.isMarked(word)
                || Syllables.isValidFolded(folded)
                || !unknown.is(Syllables.foldedYForm(folded));
    }

    private static String bare(String small) {
        return CLOSING.matcher(small).replaceFirst("");
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
