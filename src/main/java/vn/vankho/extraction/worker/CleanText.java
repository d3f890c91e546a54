package vn.vankho.extraction.worker;

import vn.vankho.vietnamese.VietnameseText;

/** The text of a page as it is kept: normal forms, no control characters, no trailing blanks, at most one empty line in a row. */
final class CleanText {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** A character that Unicode keeps for use inside a program. */
    private static final char KEPT = '\uFDEF';

    private CleanText() {}

    static String of(CharSequence raw) {
        var text = VietnameseText.normalise(raw.toString());
        var out = new StringBuilder(text.length());
        int newlines = 2; // none at the beginning
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') c = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 0 : '\n';
            if (c == '\u000B') c = '\n';
            if (c == 0 || c == '\f') continue;
            if (c == '\n') {
                trimEnd(out);
                if (newlines < 2) out.append('\n');
                newlines++;
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) out.append(c).append(text.charAt(++i));
                else out.append('\uFFFD');
                newlines = 0;
            } else if (c == '\t' || c == ' ' || !Character.isISOControl(c)) {
                out.append(c);
                if (c > ' ') newlines = 0;
            }
        }
        trimEnd(out);
        while (!out.isEmpty() && out.charAt(out.length() - 1) <= ' ') out.setLength(out.length() - 1);
        return out.toString();
    }

    /** The same with the soft hyphens, which are letters in an old font. */
    static String asWritten(CharSequence raw) {
        return of(raw.toString().replace(SOFT_HYPHEN, KEPT)).replace(KEPT, SOFT_HYPHEN);
    }

    private static void trimEnd(StringBuilder out) {
        while (!out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t'))
            out.setLength(out.length() - 1);
    }
}
