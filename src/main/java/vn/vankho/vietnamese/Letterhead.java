package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/** The two columns at the top: the office on the left, the name of the nation on the right, in one line or one below the other. */
final class Letterhead {
    private static final Pattern NATION = Pattern.compile(
            "(?iu)(?:\\p{L}{0,2}\\s)?(?:C[ỘÔ]NG H[ÒO][ÀAÁ]?|CỘNG HOÀ) X[ÃA] H[ỘÔ]I.*|Đ[ộo]c [Ll]ập\\s*[-–—].*|.*Tự do\\s*[-–—]\\s*Hạnh phúc.*|VIỆT NAM DÂN CHỦ CỘNG H.*");
    private static final Pattern NATION_COLUMN = Pattern.compile(
            "(?u)(?<!\\s)\\s*+(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*[-–—]|ĐỘC LẬP\\s*[-–—]|ĐẢNG CỘNG SẢN).*");
    private static final Pattern GAZETTE =
            Pattern.compile("(?u).{0,6}CÔNG BÁO.{0,30}Số.*|(?u)VĂN BẢN HỢP NHẤT\\s*[-–].*");
    private static final Pattern RULE = Pattern.compile("[-–—_=*.…\\s\\d¯]+");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{4,}");
    /** Specks of a scan, and what stands between the columns. */
    private static final String LONE_SIGNS = "'’‘`~.,|:;";

    private static final Pattern DRAWN_END = Pattern.compile("(?<![-–_*.\\s])[-–_*.\\s]{2,}+$");

    /** What is stamped or typed below the name of the office and is no part of it. */
    private static final Pattern STAMP = Pattern.compile(
            "(?:BẢN )?DỰ THẢO.*|HỎA TỐC.*|HOẢ TỐC.*|(?:THƯỢNG )?KHẨN|SAO Y.*|BẢN SAO|(?:TỐI |TUYỆT )?MẬT|LƯU HÀNH NỘI BỘ");

    private Letterhead() {}

    /**
     * The left column: capitals from the top down to the number, the type or a small letter.
     *
     * @param joint offices one below the other are several that issued it together, and not one within the other
     */
    static @Nullable String issuer(List<Line> head, boolean joint) {
        var column = new ArrayList<String>();
        for (var line : head) {
            var text = line.text();
            if (isGazette(text) || RULE.matcher(text).matches()) continue;
            if (NATION.matcher(text).matches() && NATION_COLUMN.matcher(text).lookingAt()) continue;
            var left =
                    LooseSigns.without(OfficeNames.printed(COLUMNS.split(withoutNation(text))[0].strip()), LONE_SIGNS);
            if (left.isEmpty() || STAMP.matcher(left).matches()) continue;
            if (HeaderNumber.isNumberLine(left)) break;
            if (!new Line(left, 0, 0).isCapitals()) {
                if (column.isEmpty()) continue;
                break;
            }
            if (column.isEmpty() && !OfficeWords.isBody(left)) continue;
            var clean = DRAWN_END.matcher(left).replaceAll("").strip();
            if (!column.contains(clean)) column.add(clean);
        }
        return joint ? OfficeNames.joint(column) : OfficeNames.issuer(column);
    }

    static boolean namesNation(List<Line> head) {
        return head.stream()
                .anyMatch(line -> NATION.matcher(line.text()).matches()
                        || NATION_COLUMN.matcher(line.text()).find());
    }

    static boolean isGazette(String text) {
        return GAZETTE.matcher(text).matches();
    }

    static String withoutNation(String text) {
        if (!text.contains("CỘNG") && !text.contains("ộc lập") && !text.contains("LẬP")) return text;
        var matcher = NATION_COLUMN.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()).strip() : text;
    }
}
