package vn.vankho.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentTypes.Heading;
import vn.vankho.vietnamese.TextLines.Line;

/** The trích yếu: below the type, or behind "V/v" of a letter. */
final class HeaderTitle {
    private static final int LONGEST = 2_000;
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?u)(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG|QUỐC HỘI|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG"
                    + "|CHÁNH|TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|VIỆN TRƯỞNG|TỔNG|ỦY BAN THƯỜNG VỤ|UỶ BAN THƯỜNG VỤ|BAN |BỘ |SỞ )[\\p{Lu}\\s,.–-]*");
    private static final Pattern STOP = Pattern.compile(
            "(?u)\\((?:Ban hành|Kèm|kèm|ban hành).*|[-–—_=*.…\\s]{3,}|.*Độc lập\\s*[-–].*|CỘNG H.*|(?:Luật|Nghị quyết|Bộ luật|Pháp lệnh) (?:số|này).*|(?:Thông tư|Nghị định|Quyết định|Luật) số .*"
                    + "|Được .*|\\d{1,3}|Số\\s*:.*|Kính gửi.*|[Đđ]ã ký.*|\\d{1,2} Văn bản.*");
    private static final Pattern ABOUT =
            Pattern.compile("(?u)(?:^|.*?\\s)(?:V/v|V/V|v/v|Vv|Về việc)\\s*:?\\s*(?<about>.*)");
    private static final Set<String> NAMED_BY_TYPE =
            Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ", "Quy chế", "Quy trình");

    private HeaderTitle() {}

    static @Nullable String below(List<Line> lines, int typeAt, int body, Heading type) {
        var title = new StringBuilder(isNumber(type.rest()) ? behindNumber(type.rest()) : type.rest());
        for (int i = typeAt + 1; i < body && title.length() < LONGEST; i++) {
            var text = lines.get(i).text().replaceAll("[-–—_]{4,}.*$", "").strip();
            if (isNumber(text) && title.isEmpty()) continue;
            if (title.isEmpty() && STOP.matcher(text).matches() && text.matches("[-–—_=*.…\\s\\d]+")) continue;
            if (text.isEmpty() || STOP.matcher(text).matches()) break;
            if (!title.isEmpty() && AUTHORITY.matcher(text).matches()) break;
            title.append(title.isEmpty() ? "" : " ").append(text);
        }
        var said = title.toString().replaceAll("\\s+", " ").strip();
        if (said.isEmpty() || said.length() < 3) return null;
        boolean law = NAMED_BY_TYPE.contains(type.name());
        return law && new Line(said, 0, 0).isCapitals() ? type.name() + " " + sentence(said) : said;
    }

    /** What a letter is about: behind "V/v", over the lines of the left column that follow. */
    static @Nullable String about(List<Line> lines, int body) {
        for (int i = 0; i < body; i++) {
            var about = ABOUT.matcher(lines.get(i).text());
            if (!about.matches()) continue;
            var title = new StringBuilder(column(about.group("about")));
            for (int j = i + 1; j < body && j <= i + 7; j++) {
                var text = column(lines.get(j).text());
                boolean place = text.matches("(?u).*,\\s*ngày.*");
                if (text.isEmpty() || place || STOP.matcher(text).matches() || new Line(text, 0, 0).isCapitals()) break;
                title.append(' ').append(text);
            }
            var said = title.toString().replaceAll("\\s+", " ").strip();
            return said.isEmpty() ? null : said;
        }
        return null;
    }

    private static String column(String text) {
        return text.split("\\t|\\s{4,}", 2)[0]
                .replaceAll("(?u)\\p{Lu}[\\p{L}\\s.]{1,30},\\s*ngày.*$", "")
                .strip();
    }

    private static boolean isNumber(String text) {
        return text.matches("(?u)(?:CỦA [\\p{Lu}\\s,-]+ )?(?:SỐ|Số|số)[\\s:].{0,80}");
    }

    /** "Án lệ số 14/2031/AL về …": the name follows the number on the same line. */
    private static String behindNumber(String text) {
        var about = ABOUT.matcher(text);
        int at = text.indexOf(" về ");
        return at > 0 && !about.matches() ? text.substring(at + 1) : "";
    }

    private static String sentence(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }
}
