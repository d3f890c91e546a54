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

    /** Marks without sides need a label behind the word: "Chương trình 135", "Phần mềm", "1.500 đồng" are no provisions. */
    private static final Pattern LABELLED = Pattern.compile(
            "\\s{0,4}(?:(?:[ĐÐ]iều|ĐIỀU)\\s{1,4}\\d"
                    + "|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\\s{1,4}(?:(?:số|SỐ)\\s)?(?:\\d|[IVXLC]{1,6}(?!\\p{L})|[A-H](?!\\p{L})|(?:thứ|THỨ)\\s)"
                    + "|(?:Phụ lục|PHỤ LỤC)(?:[ \\t.]*\\n|\\s{0,4}\\(|\\s{1,4}(?:ban hành|kèm theo)(?!\\p{L}))|PHỤ LỤC\\s{1,4}\\p{Lu}{2}|\\d{1,3}[a-zđ]?\\.(?!\\d{3})|[a-zđ]\\d?\\))");

    private static final String CLOSES_BEFORE = " \t\n\u00a0.,;:)/?!";

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
        int last = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
        int straight = 0;
        for (int i = text.indexOf('“'); i >= 0 && i <= last; i++) {
            char c = text.charAt(i);
            if (c == '“') {
                if (open.isEmpty()) straight = 0;
                open.push(i);
            } else if (c == '"') {
                // people mix both kinds of marks: one without a partner at the end of a provision closes it
                boolean alone = straight++ % 2 == 0;
                if (alone
                        && open.size() == 1
                        && endsProvision(text, i)
                        && quotesProvision(text, open.peek(), PROVISION)) {
                    int from = open.pop();
                    if (i - from < LONGEST) hidden.set(from, i);
                }
            } else if (c == '”' && !open.isEmpty()) {
                // the sign at the end of a line ends the provision, also when a quotation inside it was left open
                if (endsLine(text, i))
                    while (open.size() > 1 && !quotesProvision(text, open.peek(), PROVISION)) open.pop();
                int from = open.pop();
                if (i - from < LONGEST && quotesProvision(text, from, PROVISION)) hidden.set(from, i);
            }
        }
    }

    /**
     * Straight quotes have no sides: one opens before a provision at the beginning of a line or behind a colon, and closes at the end of a
     * line. One behind a colon may also quote a few words, and then closes within its line: "thay cụm từ: "Điều 5" bằng …".
     */
    private void straight(String text) {
        int from = -1;
        int line = -1;
        int open = 0;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            if (from < 0) {
                boolean colon = isBehindColon(text, i);
                if (!(colon || startsLine(text, i)) || !quotesProvision(text, i, LABELLED)) continue;
                from = i;
                open = colon ? 1 : 0;
                if (i > line) line = endOfLine(text, i);
                continue;
            }
            boolean closes = endsLine(text, i);
            if (open > 0) {
                open = i > line ? 0 : open + step(text, i);
                closes |= open == 0 && i < line;
            }
            if (closes) {
                if (i - from < LONGEST) hidden.set(from, i);
                from = -1;
            }
        }
    }

    private static boolean endsProvision(String text, int at) {
        return at > 0 && ".;:".indexOf(text.charAt(at - 1)) >= 0 && endsLine(text, at);
    }

    private static boolean quotesProvision(String text, int at, Pattern provision) {
        var matcher = provision.matcher(text);
        matcher.region(at + 1, Math.min(text.length(), at + 24));
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

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** 1 for a mark that opens another quotation, -1 for one that closes. */
    private static int step(String text, int at) {
        boolean ends = at + 1 >= text.length() || CLOSES_BEFORE.indexOf(text.charAt(at + 1)) >= 0;
        return ends ? -1 : " \t(".indexOf(text.charAt(at - 1)) >= 0 ? 1 : 0;
    }

    private static boolean endsLine(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i < at + 6 && " \t.;,:/\r".indexOf(text.charAt(i)) >= 0) i++;
        return i >= text.length() || text.charAt(i) == '\n';
    }
}
