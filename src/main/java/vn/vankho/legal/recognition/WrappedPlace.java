package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/**
 * A place that the page wrapped in its middle: "tại điểm c khoản 2 ⏎ Điều 13", "Mẫu số 18 ⏎ Phụ lục II ban hành kèm theo …". Such a line looks like
 * the heading of an article or annex, and is none.
 */
final class WrappedPlace {
    private static final String LABELS =
            "(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?)(?:(?:,|\\svà)?\\s(?:(?:khoản|điểm|Khoản|Điểm)\\s)?(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?))*";
    private static final Pattern WITHIN_ARTICLE =
            Pattern.compile("(?u)(?<!\\p{L})(?:[Kk]hoản|[Đđ]iểm)\\s" + LABELS + ",?$");
    private static final Pattern WITHIN_ANNEX =
            Pattern.compile("(?u)\\p{L}.{8,}(?<!\\p{L})(?:[ĐÐ]iều|Mẫu số|Mẫu|Biểu số|Mục)\\s[\\d.]{1,5}[a-zđ]?,?$");
    /** With a sign behind its number it is a heading, unless nothing follows: then the sentence above ends there. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?u)[ĐÐ]iều \\d{1,3}[a-zđ]?(?:[.;]?\\s*$|(?![.:\\d\\p{L}])(?!\\s*$))");

    private static final Pattern ANNEX =
            Pattern.compile("(?u)(?:Phụ lục|Chương|Mục) (?:số )?[IVXLC\\d]{1,5}[a-zđ]? (?:của|ban hành|kèm theo|tại|"
                    + Citations.TYPES + ")(?!\\p{L})");
    /** No list of places is longer. */
    private static final int NEAR = 80;

    private WrappedPlace() {}

    /** Whether a line goes on with the place that the line above it begins. */
    static boolean goesOn(String above, String line) {
        boolean article = ARTICLE.matcher(line).lookingAt();
        if (!article && !ANNEX.matcher(line).lookingAt()) return false;
        var near = above.substring(Math.max(0, above.length() - NEAR));
        return (article ? WITHIN_ARTICLE : WITHIN_ANNEX).matcher(near).find();
    }
}
