package vn.vankho.vietnamese;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Blocks of an amending text that quote provisions of another one: “Điều 5. … ”. Only quotations that begin with a provision and span
 * lines matter; a quotation that never ends hides nothing.
 */
public final class QuotedBlocks {
    private static final int LONGEST = 200_000;
    private static final Pattern PROVISION = Pattern.compile(
            "\\s{0,4}(?:[ĐÐ]iều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC|\\d{1,3}[a-zđ]?\\.|[a-zđ]\\d?\\))");

    private final BitSet hidden = new BitSet();

    /** @param text normalised */
    public QuotedBlocks(String text) {
        curly(text);
        straight(text);
    }

    /** Whether a character lies within such a quotation. */
    public boolean hides(int at) {
        return hidden.get(at);
    }

    private void curly(String text) {
        var open = new ArrayDeque<Integer>();
        int last = text.lastIndexOf('”');
        for (int i = text.indexOf('“'); i >= 0 && i <= last; i++) {
            char c = text.charAt(i);
            if (c == '“') open.push(i);
            else if (c == '”' && !open.isEmpty()) {
                // the sign at the end of a line ends the provision, also when a quotation inside it was left open
                if (endsLine(text, i)) while (open.size() > 1 && !quotesProvision(text, open.peek())) open.pop();
                int from = open.pop();
                if (i - from < LONGEST && quotesProvision(text, from)) hidden.set(from, i);
            }
        }
    }

    /** Straight quotes have no sides: one opens before a provision at the beginning of a line or behind a colon, and closes at the end of a line. */
    private void straight(String text) {
        int from = -1;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (from < 0 && (startsLine(text, i) || isBehindColon(text, i)) && quotesProvision(text, i)) from = i;
            else if (from >= 0 && endsLine(text, i)) {
                if (i - from < LONGEST) hidden.set(from, i);
                from = -1;
            }
        }
    }

    private static boolean quotesProvision(String text, int at) {
        var matcher = PROVISION.matcher(text);
        matcher.region(at + 1, Math.min(text.length(), at + 16));
        return matcher.lookingAt();
    }

    private static boolean startsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i--;
        return i < 0 || text.charAt(i) == '\n';
    }

    private static boolean isBehindColon(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i--;
        return i >= 0 && text.charAt(i) == ':';
    }

    private static boolean endsLine(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i < at + 6 && " \t.;,:/\r".indexOf(text.charAt(i)) >= 0) i++;
        return i >= text.length() || text.charAt(i) == '\n';
    }
}
