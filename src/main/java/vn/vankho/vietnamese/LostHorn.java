package vn.vankho.vietnamese;

import java.util.Locale;

/**
 * The ư of TCVN3 is the soft hyphen: a program that wrote the text out may have dropped it ("nớc") or made a hyphen of it
 * ("n-ớc"). It is put back where the word is no syllable without it and is one with it, in one place only.
 */
final class LostHorn {
    private static final String HYPHENS = "-\u2010\u2011\u2212\u00AD";

    private LostHorn() {}

    /** @param decoded a text that was TCVN3 and is decoded */
    static String repaired(String decoded) {
        var out = new StringBuilder(decoded.length() + 8);
        for (int i = 0; i < decoded.length(); ) {
            int end = i;
            while (end < decoded.length() && isWord(decoded.charAt(end))) end++;
            if (end > i) out.append(word(decoded.substring(i, end)));
            if (end < decoded.length()) out.append(decoded.charAt(end));
            i = end + 1;
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || HYPHENS.indexOf(c) >= 0;
    }

    private static String word(String word) {
        if (word.length() < 2 || word.length() > 8 || isSyllable(word)) return word;
        int hyphens = 0;
        for (int i = 0; i < word.length(); i++) if (HYPHENS.indexOf(word.charAt(i)) >= 0) hyphens++;
        if (hyphens > 1) return word;
        if (hyphens == 1) {
            var with = replaced(word);
            return isSyllable(with) ? with : word;
        }
        if (!VietnameseText.isMarked(word) && !word.endsWith("ng")) return word;
        return inserted(word);
    }

    private static String replaced(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) if (HYPHENS.indexOf(out.charAt(i)) >= 0) out.setCharAt(i, 'ư');
        return out.toString();
    }

    private static String inserted(String word) {
        String only = word;
        for (int i = 0; i <= word.length(); i++) {
            var with = word.substring(0, i) + 'ư' + word.substring(i);
            if (!isSyllable(with)) continue;
            if (!only.equals(word)) return word;
            only = with;
        }
        return only;
    }

    private static boolean isSyllable(String word) {
        return Syllables.isValid(word.toLowerCase(Locale.ROOT));
    }
}
