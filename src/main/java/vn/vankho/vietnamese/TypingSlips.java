package vn.vankho.vietnamese;

import java.util.Map;
import java.util.Optional;

/**
 * What an input method left behind: Telex ("quyeets dinhj") and VIQR ("quye^'t"). A repair is given only when it makes a
 * valid syllable, and only words that nobody knows should be asked about: "as" is also an English word.
 */
public final class TypingSlips {
    private static final Map<String, String> TELEX_LETTERS =
            Map.of("aa", "â", "ee", "ê", "oo", "ô", "aw", "ă", "ow", "ơ", "uw", "ư", "dd", "đ");
    private static final String TELEX_TONES = " fsrxj";
    private static final Map<String, String> VIQR_LETTERS =
            Map.of("a^", "â", "e^", "ê", "o^", "ô", "a(", "ă", "o+", "ơ", "u+", "ư", "dd", "đ");
    private static final String VIQR_TONES = " `'?~.";
    private static final String VOWELS = "aeiouy";

    private TypingSlips() {}

    /** @param word one word in small letters, as it was typed */
    public static Optional<String> telex(String word) {
        if (word.length() < 2 || word.length() > 12) return Optional.empty();
        // the tone key may stand at the end or anywhere behind the vowel, once
        for (int at = word.length() - 1; at > 0; at--) {
            int tone = TELEX_TONES.indexOf(word.charAt(at));
            if (tone <= 0) continue;
            var rest = word.substring(0, at) + word.substring(at + 1);
            var repaired = accept(ToneMarks.withTone(telexLetters(rest), tone), word);
            if (repaired.isPresent()) return repaired;
        }
        return accept(telexLetters(word), word);
    }

    /**
     * The tone is typed behind its vowel: a sign before every vowel ends a word that was shortened ("H.An Lão", "C.A").
     *
     * @param word one word in small letters with its signs ("quye^'t", "dda.i")
     */
    public static Optional<String> viqr(String word) {
        if (word.length() < 2 || word.length() > 12) return Optional.empty();
        var bare = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            int t = VIQR_TONES.indexOf(word.charAt(i));
            if (t > 0 && (tone > 0 || !hasVowel(bare))) return Optional.empty();
            if (t > 0) tone = t;
            else bare.append(word.charAt(i));
        }
        return accept(ToneMarks.withTone(letters(bare.toString(), VIQR_LETTERS), tone), word);
    }

    private static boolean hasVowel(CharSequence letters) {
        return letters.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static String telexLetters(String word) {
        // "dduwowngf", "dduowngf": the horn of ươ is typed once or twice; w alone is ư
        var text = letters(word, TELEX_LETTERS);
        if (!text.startsWith("qu") && !text.endsWith("uơ")) text = text.replace("uơ", "ươ");
        return text.replace('w', 'ư');
    }

    private static String letters(String word, Map<String, String> table) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var pair = i + 1 < word.length() ? table.get(word.substring(i, i + 2)) : null;
            out.append(pair != null ? pair : word.charAt(i));
            if (pair != null) i++;
        }
        return out.toString();
    }

    private static Optional<String> accept(String repaired, String word) {
        return !repaired.equals(word) && Syllables.isValid(repaired) ? Optional.of(repaired) : Optional.empty();
    }
}
