package vn.vankho.extraction.ocr;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.Syllables;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Marks that were lost on the way through the scanner. A word that is no syllable of the language, while one other mark on one of its vowels
 * makes it one and only one, is taken for that: "QUYÉT" can only be QUYẾT. Where two are possible nothing is guessed.
 */
final class ScannedWord {
    /** Vowels that differ by a mark of their quality; tones stay. */
    private static final Map<Character, String> OTHERS = Map.of(
            'a', "ăâ", 'ă', "aâ", 'â', "aă", 'e', "ê", 'ê', "e", 'o', "ôơ", 'ô', "oơ", 'ơ', "oô", 'u', "ư", 'ư', "u");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int LONGEST = 8;

    private static final int SURELY = 80;

    private ScannedWord() {}

    /**
     * A word without any mark may have lost one, or be a name of a firm, or of another language: it is mended where the program is not sure of
     * it and other words around it bear marks.
     *
     * @param confidence of the program, 0 to 100
     * @param amongMarks whether words of its line bear marks
     */
    static String mended(String word, int confidence, boolean amongMarks) {
        return mended(word, bearsMarks(word) || amongMarks && confidence < SURELY);
    }

    static boolean bearsMarks(String word) {
        return !VietnameseText.fold(word).equals(word);
    }

    private static String mended(String word, boolean lost) {
        int from = 0;
        int until = word.length();
        while (from < until && !Character.isLetter(word.charAt(from))) from++;
        while (until > from && !Character.isLetter(word.charAt(until - 1))) until--;
        if (until - from < 2 || until - from > LONGEST) return word;
        var core = word.substring(from, until);
        var small = core.toLowerCase(Locale.ROOT);
        if (!small.chars().allMatch(Character::isLetter)) return word;
        if (Syllables.isValid(small)) return word.substring(0, from) + ofOneCase(core, small) + word.substring(until);
        var only = core.length() < 3 || !lost ? null : only(small);
        if (only == null) return word;
        return word.substring(0, from) + likeThis(core, only) + word.substring(until);
    }

    /** "cÓ", "CÔng": small letters with one that looks alike in capitals. Abbreviations ("TTg") are no syllables. */
    private static String ofOneCase(String core, String small) {
        boolean smallOnes =
                core.chars().skip(1).anyMatch(Character::isLowerCase) || Character.isLowerCase(core.charAt(0));
        boolean capitals = core.chars().skip(1).anyMatch(Character::isUpperCase);
        if (!smallOnes || !capitals) return core;
        return Character.isUpperCase(core.charAt(0)) ? core.charAt(0) + small.substring(1) : small;
    }

    private static @Nullable String only(String small) {
        String found = null;
        for (int i = 0; i < small.length(); i++) {
            var tone = tone(small.charAt(i));
            char plain = withoutTone(small.charAt(i));
            for (char other : OTHERS.getOrDefault(plain, "").toCharArray()) {
                var letter = Normalizer.normalize(other + tone, Normalizer.Form.NFC);
                var candidate = small.substring(0, i) + letter + small.substring(i + 1);
                if (letter.length() != 1 || !Syllables.isValid(candidate)) continue;
                if (found != null) return null;
                found = candidate;
            }
        }
        return found;
    }

    private static String tone(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return parts.chars()
                .filter(part -> TONES.indexOf(part) >= 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static char withoutTone(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        var kept = new StringBuilder();
        parts.chars().filter(part -> TONES.indexOf(part) < 0).forEach(part -> kept.append((char) part));
        return Normalizer.normalize(kept, Normalizer.Form.NFC).charAt(0);
    }

    private static String likeThis(String core, String small) {
        if (core.equals(core.toUpperCase(Locale.ROOT))) return small.toUpperCase(Locale.ROOT);
        return Character.isUpperCase(core.charAt(0))
                ? Character.toUpperCase(small.charAt(0)) + small.substring(1)
                : small;
    }
}
