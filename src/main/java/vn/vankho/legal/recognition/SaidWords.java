package vn.vankho.legal.recognition;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/** Finds words in a text whatever their case, marks, signs and line breaks: a title was read from capitals, an office from two lines. */
final class SaidWords {
    /** @param from and {@code until}: characters of the text */
    record Place(int from, int until) {}

    /** Words of one office may be parted by the other column; so many of its letters are enough to show the place. */
    private static final int ENOUGH = 6;

    private final char[] letters;
    /** Place of each letter in the text; one more for the end. */
    private final int[] places;

    private int length;

    SaidWords(String text, int from, int until) {
        letters = new char[until - from];
        places = new int[until - from + 1];
        for (int i = from; i < until; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            letters[length] = plain(text.charAt(i));
            places[length++] = i;
        }
        places[length] = until;
    }

    /** The first place of all the words, or else of the most that stand together from the first on; null where they do not stand there. */
    @Nullable
    Place find(String words) {
        return find(words, 0);
    }

    /** @param after the place in the text from which on is looked */
    @Nullable
    Place find(String words, int after) {
        var sought = letters(words);
        if (sought.length == 0) return null;
        int best = -1;
        int most = 0;
        for (int i = first(after); i < length && most < sought.length; i++) {
            boolean begins = i == 0 || places[i] > places[i - 1] + 1;
            if (!begins || letters[i] != sought[0]) continue;
            int same = Arrays.mismatch(sought, 0, sought.length, letters, i, Math.min(length, i + sought.length));
            if (same < 0) same = sought.length;
            if (same > most) {
                most = same;
                best = i;
            }
        }
        if (best < 0 || most < Math.min(sought.length, ENOUGH)) return null;
        return new Place(places[best], places[best + most - 1] + 1);
    }

    private int first(int after) {
        int at = Arrays.binarySearch(places, 0, length, after);
        return at >= 0 ? at : -at - 1;
    }

    private static char[] letters(String words) {
        var letters = new char[words.length()];
        int count = 0;
        for (int i = 0; i < words.length(); i++)
            if (Character.isLetterOrDigit(words.charAt(i))) letters[count++] = plain(words.charAt(i));
        return Arrays.copyOf(letters, count);
    }

    private static char plain(char c) {
        if (c < 0x80) return Character.toLowerCase(c);
        var folded = VietnameseText.fold(String.valueOf(c)).toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? c : folded.charAt(0);
    }
}
