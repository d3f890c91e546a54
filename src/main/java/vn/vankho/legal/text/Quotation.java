package vn.vankho.legal.text;

import java.util.Optional;

/**
 * What stands between quotation marks behind an instruction.
 *
 * @param from and {@code until}: characters between the marks
 */
record Quotation(String text, int from, int until) {
    private static final int LONGEST = 200_000;
    private static final String BEFORE = " \t\r\n:.\u00a0";

    /** That which follows the place at once; a mark within it is paired with its own, one at the end of a line closes all. */
    static Optional<Quotation> behind(String text, int at) {
        int open = at;
        while (open < text.length() && BEFORE.indexOf(text.charAt(open)) >= 0) open++;
        if (open >= text.length()) return Optional.empty();
        boolean curly = text.charAt(open) == '“';
        if (!curly && text.charAt(open) != '"') return Optional.empty();
        int depth = 0;
        for (int i = open + 1; i < text.length() && i - open < LONGEST; i++) {
            char c = text.charAt(i);
            if (curly && c == '“') depth++;
            if (c != '”' && c != '"') continue;
            boolean last = endsLine(text, i) && !withinSentence(text, i);
            // people mix both kinds of marks
            boolean own = c == '”' && curly;
            if (own && depth == 0 || last && (!own || endsProvision(text, i)))
                return Optional.of(new Quotation(text.substring(open + 1, i), open + 1, i));
            if (own) depth--;
        }
        return Optional.empty();
    }

    private static boolean endsLine(String text, int at) {
        int i = at + 1;
        while (i < text.length() && " \t.;,:/\r".indexOf(text.charAt(i)) >= 0) i++;
        return i >= text.length() || text.charAt(i) == '\n';
    }

    /** A comma behind the mark: the sentence goes on. */
    private static boolean withinSentence(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ',';
    }

    private static boolean endsProvision(String text, int at) {
        return at > 0 && ".;:".indexOf(text.charAt(at - 1)) >= 0;
    }
}
