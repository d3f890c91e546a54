package vn.vankho.vietnamese;

import java.util.Locale;

/**
 * Capitals that a charset without them lost: "SắC LệNH" was typed as capitals, the letters with tone marks had none. A word is
 * restored when two of its letters are capitals and the small ones all bear marks; a line of such words wholly ("CHíNH Phủ" below it).
 */
public final class LostCapitals {
    private static final int PROOF = 2;

    private LostCapitals() {}

    /** The same text, of the same length, with the capitals that were meant. */
    public static String restored(String text) {
        if (!mayHaveLost(text)) return text;
        var out = new StringBuilder(text);
        int line = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != '\n') continue;
            restoreLine(out, line, i);
            line = i + 1;
        }
        return out.toString();
    }

    /** Only after decoding: the first letter of a paragraph, which had no capital with a tone mark ("ở mỗi thành phố …"). */
    public static String firstLetter(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (!Character.isLetter(c)) {
                if (Character.isDigit(c)) return paragraph;
                continue;
            }
            boolean lost = c >= 0x80 && Character.isLowerCase(c) && Letters.tone(c) != 0;
            return lost ? paragraph.substring(0, i) + Character.toUpperCase(c) + paragraph.substring(i + 1) : paragraph;
        }
        return paragraph;
    }

    /** Whether a word may have lost some: nearly no text has such a word, and each line that is read is asked. */
    private static boolean mayHaveLost(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xC0 || c >= 0x1F00 || i > 0 && isSmall(text.charAt(i - 1)) || !Character.isLowerCase(c)) continue;
            int from = i;
            while (from > 0 && isOfCapitals(text.charAt(from - 1))) from--;
            int capitals = 0;
            for (; from < text.length() && isOfCapitals(text.charAt(from)); from++)
                if (isCapital(text.charAt(from))) capitals++;
            if (capitals >= PROOF) return true;
            i = from; // the rest of the word was looked at
        }
        return false;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether a word of capitals may have it, also where some of them became small. */
    private static boolean isOfCapitals(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static void restoreLine(StringBuilder text, int from, int until) {
        int words = 0;
        int lost = 0;
        int capital = 0;
        boolean titled = true;
        for (int i = from; i < until; ) {
            while (i < until && !Character.isLetter(text.charAt(i))) i++;
            int end = i;
            while (end < until && Character.isLetter(text.charAt(end))) end++;
            if (end - i > 1) {
                words++;
                boolean small = false;
                int capitals = 0;
                int marked = 0;
                for (int k = i; k < end; k++) {
                    char c = text.charAt(k);
                    if (isCapital(c)) capitals++;
                    else if (Character.isLowerCase(c) && c < 0x80) small = true;
                    else if (Character.isLowerCase(c)) marked++;
                }
                char first = text.charAt(i);
                titled &= Character.isUpperCase(first) || first >= 0x80;
                if (!small && capitals >= PROOF && marked == 0) capital++;
                if (!small
                        && capitals >= PROOF
                        && marked > 0
                        && Syllables.isValid(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                    lost++;
                    upper(text, i, end);
                }
            }
            i = end;
        }
        if (lost > 0 && titled && (lost + capital) * 3 >= words * 2) upper(text, from, until);
    }

    private static void upper(StringBuilder text, int from, int until) {
        for (int i = from; i < until; i++) text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Đ';
    }
}
