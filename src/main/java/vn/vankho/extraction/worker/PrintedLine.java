package vn.vankho.extraction.worker;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * What stands above or below the printed sheets of a workbook, of which the file says in one line where it stands, in which font, and where the number
 * of the page comes: {@code &L&"Times New Roman,Bold"&12Sở Nội vụ&RTrang &P/&N}. Of that only the words are text; a mere number of a page is none.
 *
 * <p>Source: ECMA-376-1 18.3.1.46 (oddHeader); [MS-XLS] 2.4.136 (Header).
 */
final class PrintedLine {
    private static final Pattern SECTION = Pattern.compile("(?<!&)((?:&&)*)&[LCRlcr]");

    /** Number of the page, and of all pages; a place from which they are counted may stand behind. */
    private static final Pattern PAGE = Pattern.compile("&[PNpn](?:[+-]\\d{1,5})?");

    /** Font, colour, size, and the letters for what is written in by the program: day, hour, sheet, file, a picture. */
    private static final Pattern CODE = Pattern.compile(
            "&(?:\"[^\"]{0,200}\"|[Kk](?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|\\d{1,3} ?|[A-Za-z]|(?=&)|$)");

    /** Programs write 255 characters at most; in a longer one the patterns would go too deep. */
    private static final int LONGEST = 1_000;

    private static final String AND = "\uE000";
    private static final String NUMBER = "\uE001";

    /** What stands around a number and says no more than that it is one. */
    private static final Pattern MERE_NUMBER =
            Pattern.compile("(?iu)(?:trang|tờ|số|page|pages|of|trên|tổng số|[^\\p{L}\\p{Nd}])*");

    private PrintedLine() {}

    static String words(String whole) {
        var line = whole.substring(0, Math.min(whole.length(), LONGEST));
        var sections = new ArrayList<String>();
        for (var section : SECTION.matcher(line).replaceAll("$1\f").split("\f")) {
            var words = section(section);
            if (!words.isEmpty()) sections.add(words);
        }
        return String.join(" ", sections);
    }

    private static String section(String coded) {
        var marked = PAGE.matcher(coded.replace("&&", AND)).replaceAll(NUMBER);
        var said = CODE.matcher(marked).replaceAll("");
        var words = said.replace(NUMBER, "");
        if (said.contains(NUMBER) && MERE_NUMBER.matcher(words).matches()) return "";
        return words.replace(AND, "&").strip();
    }
}
