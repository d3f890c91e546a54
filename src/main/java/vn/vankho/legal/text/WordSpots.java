package vn.vankho.legal.text;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.ToneMarks;

/**
 * A sentence with words of it replaced. "thi" is no part of "thiết", "Uỷ ban" and "Ủy ban" are one word, and a phrase may begin a sentence.
 *
 * @param done how often, and {@code left}: how often the words stand there in other capitals, which nobody spoke of
 */
record WordSpots(String text, int done, int left) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static WordSpots replace(String text, String old, String words) {
        if (old.isEmpty()) return new WordSpots(text, 0, 0);
        var where = oneSpelling(text);
        var what = oneSpelling(old);
        var said = new StringBuilder();
        int copied = 0;
        int done = 0;
        int left = 0;
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
            int end = at + old.length();
            if (at < copied || goesOn(text, at) || goesOn(text, end)) continue;
            boolean begins = Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(old.charAt(0));
            if (!sameCapitals(text, at, old, begins ? 1 : 0)) {
                left++;
                continue;
            }
            said.append(text, copied, at).append(begins ? capital(words) : words);
            copied = end;
            done++;
        }
        return new WordSpots(said.append(text.substring(copied)).toString(), done, left);
    }

    /** Small letters with tone marks in one place; as long as it was. */
    private static String oneSpelling(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            var small = word.group().toLowerCase(Locale.ROOT);
            var one = ToneMarks.canonical(small);
            if (one.length() == word.group().length()) return one;
            return small.length() == word.group().length() ? small : word.group();
        });
    }

    private static boolean goesOn(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean sameCapitals(String text, int at, String old, int from) {
        for (int i = from; i < old.length(); i++)
            if (Character.isUpperCase(text.charAt(at + i)) != Character.isUpperCase(old.charAt(i))) return false;
        return true;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
