package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * What stands before the words of an article, khoản, điểm or dash.
 *
 * @param level 1 Điều, 2 khoản, 3 điểm, 4 a dash, 0 none of them
 * @param end where the words begin
 */
record ItemLabel(int level, int end) {
    /** "1.", "2a)", "đ)", "-" where there is one, and the blanks behind it; for patterns of whole sentences. */
    static final String BELOW_ARTICLE = "(?:(?:\\d{1,3}[a-zđ]?[.)]|[a-zđ]\\d?[.)]|[-–+•])\\s*)?";

    private static final Pattern LABEL = Pattern.compile(
            "(?u)\\s*(?:(?<article>Điều \\d)|(?<clause>\\d{1,3}[a-zđ]?[.)]\\s)|(?<point>[a-zđ]\\d?[).]\\s)"
                    + "|(?<dash>[-–+•·*]\\s?))?");

    static ItemLabel of(String paragraph) {
        var label = LABEL.matcher(paragraph);
        if (!label.lookingAt()) return new ItemLabel(0, 0);
        int level = label.group("article") != null
                ? 1
                : label.group("clause") != null
                        ? 2
                        : label.group("point") != null ? 3 : label.group("dash") != null ? 4 : 0;
        return new ItemLabel(level, label.end());
    }
}
