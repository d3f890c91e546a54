package vn.vankho.vietnamese;

/**
 * Where the tone mark stands. "hoà" and "hòa" are one word: the canonical form is the old style (òa, òe, ùy), and a mark
 * set on a wrong letter ("nứơc", "qủa") is moved home.
 */
public final class ToneMarks {
    private ToneMarks() {}

    /** The syllable (small letters, NFC) with its tone where it belongs; anything that is not one toned syllable is returned as it is. */
    public static String canonical(String syllable) {
        int at = -1;
        for (int i = 0; i < syllable.length(); i++) {
            if (Letters.tone(syllable.charAt(i)) == 0) continue;
            if (at >= 0) return syllable;
            at = i;
        }
        if (at < 0) return syllable;
        char bare = Letters.base(syllable.charAt(at));
        var toneless = syllable.substring(0, at) + bare + syllable.substring(at + 1);
        int home = home(toneless);
        if (home == at || home < 0) return syllable;
        return withTone(toneless, Letters.tone(syllable.charAt(at)));
    }

    /** The toneless syllable with a tone (0 none, grave, acute, hook, tilde, 5 dot) on the letter that bears it. */
    static String withTone(String toneless, int tone) {
        int home = home(toneless);
        if (home < 0 || tone == 0) return toneless;
        return toneless.substring(0, home) + Letters.toned(toneless.charAt(home), tone) + toneless.substring(home + 1);
    }

    /** Index of the letter that bears the tone, or -1. */
    private static int home(String s) {
        int from = onset(s);
        int until = from;
        int quality = -1;
        while (until < s.length() && Letters.isVowel(s.charAt(until))) {
            if ("ăâêôơư".indexOf(s.charAt(until)) >= 0) quality = until;
            until++;
        }
        if (quality >= 0) return quality;
        return switch (until - from) {
            case 0 -> -1;
            case 1 -> from;
            case 2 -> until == s.length() ? from : from + 1;
            default -> from + 1;
        };
    }

    private static int onset(String s) {
        if (s.length() > 2 && s.startsWith("qu")) return 2;
        if (s.length() > 2 && s.startsWith("gi") && Letters.isVowel(s.charAt(2))) return 2;
        int i = 0;
        while (i < s.length() && !Letters.isVowel(s.charAt(i))) i++;
        return i;
    }
}
