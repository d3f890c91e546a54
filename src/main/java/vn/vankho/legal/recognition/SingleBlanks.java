package vn.vankho.legal.recognition;

/**
 * A piece of text with every run of blanks as one, as patterns of sentences expect it: lines of Word are justified with blanks, and headers of
 * pages leave them behind.
 */
final class SingleBlanks {
    private final String text;
    private final int[] places;

    SingleBlanks(String original) {
        var folded = new StringBuilder(original.length());
        places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean blank = c == ' ' || c == '\u00a0' || c == '\n';
            if (blank && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') continue;
            places[folded.length()] = i;
            folded.append(blank ? ' ' : c);
        }
        places[folded.length()] = original.length();
        text = folded.toString();
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
        return places[Math.min(at, text.length())];
    }
}
