package vn.vankho.legal.recognition;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the headings above the rows of published lists say: of texts that have ceased or are suspended, as a whole or in part, or of others. One
 * may take several lines ("DANH MỤC", "VĂN BẢN HẾT HIỆU LỰC,", "NGƯNG HIỆU LỰC TOÀN BỘ"), and parts of a list have their own: "II. VĂN BẢN NGƯNG
 * HIỆU LỰC".
 */
final class ListHeading {
    private static final String TITLE = "DANH MỤC";
    private static final Pattern PARTLY =
            Pattern.compile("(?u)(?:HẾT|NGƯNG) HIỆU LỰC(?: THI HÀNH)? MỘT PHẦN|BÃI BỎ MỘT PHẦN");
    private static final Pattern WHOLE =
            Pattern.compile("(?u)(?:HẾT|NGƯNG) HIỆU LỰC(?: THI HÀNH)? TOÀN BỘ(?! HO)|BÃI BỎ TOÀN BỘ");
    private static final Pattern SUSPENDED = Pattern.compile("(?u)NGƯNG HIỆU LỰC|ĐÌNH CHỈ");
    private static final Pattern ENDED = Pattern.compile("(?u)HẾT HIỆU LỰC|BÃI BỎ");
    /**
     * Lists of the five years: what is still in force, and what ought to be done with a text (Nghị định 79/2025/NĐ-CP, forms 04 and 05). Cần Thơ
     * and Cần Giờ are places.
     */
    private static final Pattern OTHER = Pattern.compile(
            "(?u)DANH MỤC(?!.*HẾT HIỆU LỰC).*(?:CÒN HIỆU LỰC"
                    + "|\\sCẦN\\s(?:TẠM\\s)?(?:ĐÌNH CHỈ|NGƯNG|SỬA ĐỔI|BỔ SUNG|THAY THẾ|BÃI BỎ|HỦY|HUỶ|BAN HÀNH|XỬ LÝ|ĐƯỢC|PHẢI)).*");

    private static final Pattern BEGINS = Pattern.compile("(?u)(?:DANH MỤC|PHỤ LỤC|(?:[IVXLC]{1,6}|[A-Z])\\.\\s).*");
    /** Rows begin with a number, and columns have names. */
    private static final Pattern NO_HEADING = Pattern.compile("(?u)(?:\\d|\\(|S?TT).*|.*[\\t\\p{Ll}].*");

    /** No title is longer; an annex in capitals would be one title, scanned anew with each of its lines. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST = 600;

    private String heading = "";
    private int lines;
    private boolean partly;
    private boolean suspended;
    private boolean other;

    void read(String line) {
        if (line.isEmpty()) return;
        boolean begins = BEGINS.matcher(line).matches();
        if (begins) heading = line.toUpperCase(Locale.ROOT);
        else heading = goesOn(line) ? heading + " " + line.toUpperCase(Locale.ROOT) : "";
        lines = begins ? 1 : lines + 1;
        if (isTitle()) other = OTHER.matcher(heading).matches();
        if (PARTLY.matcher(line).find() || PARTLY.matcher(heading).find()) partly = true;
        else if (WHOLE.matcher(line).find() || WHOLE.matcher(heading).find()) partly = false;
        if (ENDED.matcher(heading).find()) suspended = false;
        else if (SUSPENDED.matcher(heading).find()) suspended = true;
    }

    private boolean goesOn(String line) {
        if (heading.equals(TITLE)) return true;
        boolean isLongest = lines >= MOST_LINES || heading.length() + line.length() > LONGEST;
        return !heading.isEmpty() && !isLongest && !NO_HEADING.matcher(line).matches();
    }

    boolean isPartly() {
        return partly;
    }

    /** Of texts that are suspended alone. */
    boolean isSuspended() {
        return suspended;
    }

    /** Rows below it have neither ceased nor been suspended. */
    boolean isOther() {
        return other;
    }

    /** The line read last is one of the title of a list. */
    boolean isTitle() {
        return heading.startsWith(TITLE);
    }
}
