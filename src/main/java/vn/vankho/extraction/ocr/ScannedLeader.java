package vn.vankho.extraction.ocr;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.Syllables;

/**
 * Dots that lead to a blank of a form ("Ông (bà)........"), which the program takes for letters: "Ông/bà......¿-cccccesrecrred". What stands
 * on the left is kept, and a syllable or a number that hangs on the right; what is between are dots.
 */
final class ScannedLeader {
    private static final Pattern DOTS = Pattern.compile("[.·…_¬‹¿-]{5,}");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{N}/-]+[.,;:)]*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+/[\\p{Lu}\\d].*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    /** No word of the language is as long, and no number; a row of dots that was not seen as such is. */
    private static final int LONG = 20;

    private static final int HARDLY_SURE = 20;

    private ScannedLeader() {}

    /**
     * @param confidence of the program, in percent
     * @param afterDots whether the word to its left on the line ends in such dots
     */
    static String mended(String word, int confidence, boolean afterDots) {
        var dots = DOTS.matcher(word);
        if (dots.find()) {
            var tail = tail(word.substring(dots.end()));
            var head = word.substring(0, dots.start());
            if (confidence < HARDLY_SURE && !saysSomething(head)) head = "";
            return head + dots(word.length() - head.length() - tail.length()) + tail;
        }
        boolean noWord = confidence < HARDLY_SURE && (afterDots || word.length() >= LONG);
        return noWord ? dots(word.length()) : word;
    }

    /** The program is never sure of such a word, and it says nothing about the page. */
    static boolean hasDots(String word) {
        return DOTS.matcher(word).find();
    }

    /** Letters and digits: what a reader can be sure of. */
    static int letters(String word) {
        return (int) word.chars().filter(Character::isLetterOrDigit).count();
    }

    private static boolean saysSomething(String head) {
        return BETWEEN.splitAsStream(head.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.length() > 1 && Syllables.isValid(part));
    }

    private static String dots(int count) {
        return ".".repeat(count);
    }

    private static String tail(String rest) {
        var last = LAST.matcher(rest);
        if (!last.find()) return "";
        var letters = last.group().replaceAll("[.,;:)]+$", "");
        boolean known = NUMBER.matcher(letters).matches() || Syllables.isValid(letters.toLowerCase(Locale.ROOT));
        return known ? last.group() : "";
    }
}
