package vn.vankho.legal.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text with every run of blanks as one, as patterns of sentences expect it: lines of Word are justified with blanks, and headers of
 * pages leave them behind.
 */
final class SingleBlanks {
    private final String text;
    /** Of each character in the original; null where none was left out. */
    private final int @Nullable [] places;

    SingleBlanks(String original) {
        var plain = original.replace('\u00a0', ' ').replace('\n', ' ');
        places = plain.contains("  ") ? new int[plain.length() + 1] : null;
        text = places == null ? plain : folded(plain, places);
    }

    private static String folded(String original, int[] places) {
        var folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') continue;
            places[folded.length()] = i;
            folded.append(c);
        }
        places[folded.length()] = original.length();
        return folded.toString();
    }

    /** The same without a way back to its places. */
    static String in(String original) {
        return original.indexOf("  ") < 0 ? original : new SingleBlanks(original).text;
    }

    String text() {
        return text;
    }

    /** The place in the original of a character, or of the end. */
    int place(int at) {
        int within = Math.min(at, text.length());
        return places == null ? within : places[within];
    }
}
