package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * The right column of a head is often too narrow for what it holds: "Sông Mây, ngày 11 tháng 7 năm" goes on with "2031" at the end of the line
 * below, and "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" with "VIỆT NAM". Each is put back to where it began; what is left of the line below is the left
 * column's.
 */
final class WrappedColumn {
    /** Below the heading a date belongs to the matter, and below these lines to the body. */
    private static final int WITHIN = 16;

    private static final Pattern OPEN_NATION =
            Pattern.compile("(?:^|[\\s|])CỘNG H(?:ÒA|OÀ) XÃ HỘI(?<rest>(?: CHỦ(?: NGHĨA(?: VIỆT)?)?)?)$");

    private static final String NATION_AFTER = " CHỦ NGHĨA VIỆT NAM";

    private static final Pattern OPEN_DATE =
            Pattern.compile("(?u)(?:^|[\\s)|])\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s[\\p{L}.-]{1,10}){0,5}\\s?,\\s{0,4}"
                    + "ngày\\s{0,3}\\d{1,2}"
                    + "(?<month>\\s{0,3}tháng(?<number>\\s{0,3}\\d{1,2},?(?<year>\\s{0,3}năm)?)?)?$");

    private static final String YEAR = "(?:19|20)\\d{2}\\.?$";
    private static final Pattern AFTER_DAY =
            Pattern.compile("(?:^|\\s)tháng\\s{0,3}\\d{1,2},?\\s{0,3}năm\\s{0,3}" + YEAR);
    private static final Pattern AFTER_MONTH = Pattern.compile("(?:^|\\s)\\d{1,2},?\\s{0,3}năm\\s{0,3}" + YEAR);
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?:^|\\s)năm\\s{0,3}" + YEAR);
    /** "V/v kế hoạch năm 2030" on the left ends with a year of its own. */
    private static final Pattern AFTER_YEAR = Pattern.compile("(?:^|(?<!năm)\\s)" + YEAR);

    private WrappedColumn() {}

    /** The same lines, with what wrapped on the right above the heading put back. */
    static List<Line> unwrapped(List<Line> lines) {
        var all = new ArrayList<>(lines);
        for (int i = 0; i + 1 < all.size() && i < WITHIN; i++) {
            var line = all.get(i);
            if (line.isCapitals() && DocumentTypes.heading(line.text()) != null) break;
            var below = all.get(i + 1);
            int from = endOf(line.text(), below.text());
            if (from < 0) continue;
            all.set(i, new Line(line.text() + " " + below.text().substring(from).strip(), line.from(), line.until()));
            var left = below.text().substring(0, from).strip();
            if (left.isEmpty()) all.remove(i + 1);
            else all.set(i + 1, new Line(left, below.from(), below.from() + left.length()));
        }
        return all;
    }

    /** Where in the line below the end of this one begins, or -1. */
    private static int endOf(String text, String below) {
        var nation = OPEN_NATION.matcher(text);
        if (nation.find()) {
            var rest = NATION_AFTER.substring(nation.group("rest").length()).strip();
            int from = below.length() - rest.length();
            return below.endsWith(rest) && (from == 0 || below.charAt(from - 1) <= ' ') ? from : -1;
        }
        var date = OPEN_DATE.matcher(text);
        if (!date.find()) return -1;
        var wanted = date.group("month") == null
                ? AFTER_DAY
                : date.group("number") == null ? AFTER_MONTH : date.group("year") == null ? AFTER_NUMBER : AFTER_YEAR;
        var end = wanted.matcher(below);
        return end.find() ? end.start() : -1;
    }
}
