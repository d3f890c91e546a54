package vn.vankho.command;

import java.text.Normalizer;

/** Character errors of a reading against a text that was typed: insertions, deletions and replacements (Levenshtein). */
final class CharacterErrors {
    /** A part of the typed text, and how many errors a reading has against it. */
    record Window(int from, int until, int errors) {
        int length() {
            return until - from;
        }

        double rate() {
            return length() == 0 ? 1 : (double) errors / length();
        }
    }

    private CharacterErrors() {}

    /** Both sides alike: NFC, one blank between words, one kind of dash and of quotation mark. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u201C\u201D\u201E]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The part of the typed text that a page stands for: the one with the fewest errors, wherever it begins and ends. */
    static Window best(String read, String typed) {
        int[] errors = new int[typed.length() + 1];
        int[] begins = new int[typed.length() + 1];
        for (int j = 0; j <= typed.length(); j++) begins[j] = j;
        for (int i = 1; i <= read.length(); i++) {
            int diagonal = errors[0];
            int diagonalBegin = begins[0];
            errors[0] = i;
            for (int j = 1; j <= typed.length(); j++) {
                int best = diagonal + (read.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
                int begin = diagonalBegin;
                if (errors[j] + 1 < best) {
                    best = errors[j] + 1;
                    begin = begins[j];
                }
                if (errors[j - 1] + 1 < best) {
                    best = errors[j - 1] + 1;
                    begin = begins[j - 1];
                }
                diagonal = errors[j];
                diagonalBegin = begins[j];
                errors[j] = best;
                begins[j] = begin;
            }
        }
        int end = 0;
        for (int j = 0; j <= typed.length(); j++) if (errors[j] < errors[end]) end = j;
        return new Window(begins[end], end, errors[end]);
    }

    /** Errors of a reading against the whole of a text. */
    static int between(String read, String typed) {
        int[] errors = new int[typed.length() + 1];
        for (int j = 0; j <= typed.length(); j++) errors[j] = j;
        for (int i = 1; i <= read.length(); i++) {
            int diagonal = errors[0];
            errors[0] = i;
            for (int j = 1; j <= typed.length(); j++) {
                int best = diagonal + (read.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1);
                best = Math.min(best, Math.min(errors[j], errors[j - 1]) + 1);
                diagonal = errors[j];
                errors[j] = best;
            }
        }
        return errors[typed.length()];
    }
}
