package vn.vankho.vietnamese;

import java.text.Normalizer;

/** The Vietnamese vowels taken apart: a letter is a base (a ă â e ê …) and one of six tones. Small letters only. */
final class Letters {
    static final String VOWELS = "aăâeêioôơuưy";
    /** Order of the tones everywhere in this package: none, grave, acute, hook, tilde, dot. */
    static final int GRAVE = 1, ACUTE = 2, HOOK = 3, TILDE = 4, DOT = 5;

    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final int LIMIT = 0x1F00;
    private static final char[] BASE = new char[LIMIT];
    private static final byte[] TONE = new byte[LIMIT];
    private static final char[][] TONED = new char[LIMIT][];

    static {
        for (int c = 0; c < LIMIT; c++) BASE[c] = (char) c;
        for (char vowel : VOWELS.toCharArray()) {
            TONED[vowel] = new char[6];
            TONED[vowel][0] = vowel;
            for (int tone = GRAVE; tone <= DOT; tone++) {
                char toned = Normalizer.normalize("" + vowel + MARKS.charAt(tone - 1), Normalizer.Form.NFC)
                        .charAt(0);
                TONED[vowel][tone] = toned;
                BASE[toned] = vowel;
                TONE[toned] = (byte) tone;
            }
        }
    }

    private Letters() {}

    static char base(char c) {
        return c < LIMIT ? BASE[c] : c;
    }

    static int tone(char c) {
        return c < LIMIT ? TONE[c] : 0;
    }

    static boolean isVowel(char base) {
        return base < LIMIT && TONED[base] != null;
    }

    static char toned(char base, int tone) {
        return TONED[base][tone];
    }
}
