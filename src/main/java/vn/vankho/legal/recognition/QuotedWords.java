package vn.vankho.legal.recognition;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * What a text quotes within a sentence, whatever the marks: “ ”, « », the straight ones of a keyboard, and two that open (“ “). A mark that has
 * no side opens behind a blank and closes before a blank or a sign; one that is never closed quotes nothing.
 */
final class QuotedWords {
    private static final int LONGEST = 3_000;
    private static final String OPENS_BEHIND = " \t\n\u00a0(:;,“";
    private static final String CLOSES_BEFORE = " \t\n\u00a0).,;:”/?!";
    /** A quotation that is no provision itself does not reach over the next one. */
    private static final Pattern PROVISION =
            Pattern.compile("(?u)\\n\\s*(?:[ĐÐ]iều\\s\\d|\\d{1,3}[a-zđ]?[.)]\\s|[a-zđ]\\d?\\)\\s)");

    private static final Pattern QUOTES_PROVISION = Pattern.compile(
            "(?u)\\s{0,4}(?:[ĐÐ]iều\\s\\d|Chương\\s|Mục\\s|Phụ lục\\s|\\d{1,3}[a-zđ]?\\.|[a-zđ]\\d?\\))");

    private final String text;
    private final BitSet quoted = new BitSet();

    QuotedWords(String text) {
        this.text = text;
        int curly = -1;
        int angle = -1;
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“' -> {
                    if (curly >= 0 && closes(i)) curly = close(curly, i);
                    else curly = i;
                }
                case '”' -> {
                    if (curly >= 0) curly = close(curly, i);
                    else if (opens(i) && !closes(i)) curly = i;
                }
                case '«' -> angle = i;
                case '»' -> angle = angle < 0 ? -1 : close(angle, i);
                case '"' -> {
                    if (straight >= 0 && closes(i) && isOne(straight, i)) straight = close(straight, i);
                    else if (opens(i)) straight = i;
                }
                default -> {}
            }
        }
    }

    boolean holds(int at) {
        return quoted.get(at);
    }

    private int close(int from, int until) {
        if (until - from < LONGEST) quoted.set(from + 1, until);
        return -1;
    }

    private boolean opens(int at) {
        return (at == 0 || OPENS_BEHIND.indexOf(text.charAt(at - 1)) >= 0)
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private boolean closes(int at) {
        boolean behindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        return behindWord && (at + 1 >= text.length() || CLOSES_BEFORE.indexOf(text.charAt(at + 1)) >= 0);
    }

    private boolean isOne(int from, int until) {
        if (until - from >= LONGEST) return false;
        return QUOTES_PROVISION.matcher(text).region(from + 1, until).lookingAt()
                || !PROVISION.matcher(text).region(from, until).find();
    }
}
