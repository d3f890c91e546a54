package vn.vankho.vietnamese;

import java.util.regex.Pattern;
import vn.vankho.vietnamese.TextLines.Line;

/** Where the name of a document ends. What follows it is the office that decides, a field of a form, a cited text or the body. */
final class TitleEnd {
    /** A line of a name is seldom longer where the text is kept as the page shows it. */
    private static final int WRAPPED = 60;

    private static final int PARAGRAPH = 200;

    private static final Pattern ALWAYS = Pattern.compile(
            "(?u)\\((?:Ban hành|Kèm|kèm|ban hành).*|[-–—_=*.…\\s]{3,}|.*Độc lập\\s*[-–].*|CỘNG H.*|(?:Luật|Nghị quyết|Bộ luật|Pháp lệnh) này.*"
                    + "|Được .*|\\d{1,3}|Số\\s*[:….].*|Kính gửi.*|(?:Trân trọng )?[Kk]ính mời.*|[Đđ]ã ký.*|.{3,90}\\s(?:điện|ĐIỆN)\\s?:.*|\\d{1,2} Văn bản.*"
                    // the stamps of who received it
                    + "|.{0,6}C[ÔỘ]NG,?\\s?VĂN ĐẾN.*|.{0,6}C[ỔÔ]NG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ.*");

    /** Texts that a consolidated one is made of are listed below its name; a name that cites a text may wrap before it. */
    private static final Pattern CITED =
            Pattern.compile("(?u)(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Thông tư|Nghị định|Quyết định) số .*");

    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)(?:^|.*\\s)(?:thi hành|thực hiện|của|tại|theo|và|với|bãi bỏ|thay thế|bổ sung|,)$");

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?u)(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG|QUỐC HỘI|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG"
                    + "|CHÁNH|TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|VIỆN TRƯỞNG|TỔNG|ỦY BAN THƯỜNG VỤ|UỶ BAN THƯỜNG VỤ|BAN |BỘ |SỞ )[\\p{Lu}\\s,.–~-]*"
                    // a council decides in a session of its term
                    + "(?:[(]?(?<!\\p{L})(?:(?i)KHÓA|KHOÁ|KỲ HỌP|KÌ HỌP|NHIỆM KỲ)(?!\\p{L})[\\p{L}\\d\\s,.()–~-]{0,80})?");

    /** Who decides is no name of the decision, also where nothing stands between the two. */
    private static final Pattern PERSON = Pattern.compile(
            "(?u)(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|THỦ TƯỚNG|(?:CHI |TỔNG )?CỤC TRƯỞNG|CHÁNH (?:ÁN|THANH TRA|VĂN PHÒNG)|HIỆU TRƯỞNG|THỐNG ĐỐC|VIỆN TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG))(?![\\p{L}])[\\p{Lu}\\s,.–~-]*");

    /** "Lần ban hành: 02", "Chủ nhiệm đề tài: …". */
    private static final Pattern FIELD = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\s]{1,30}:.*");

    /** The code of a form, by its two numbers at least ("AB-QT21-BM11a"). */
    private static final Pattern CODE = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\d]*(?:[-.]\\p{L}*\\d[\\p{L}\\d]*){2,}");

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "(?iu)(?<!luật|nghị định|nghị quyết|pháp lệnh|thông tư|quyết định|chỉ thị|liên tịch|kèm theo)\\s+số\\s+\\d\\S{0,20}[/-]\\S{1,20}\\s+ngày\\s+"
                    + "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:\\s+của\\s.{3,60})?$");

    private TitleEnd() {}

    /** In old headings the number of the document itself stands behind its name; that of a text which the name cites stays. */
    static String withoutOwnNumber(String name) {
        return OWN_NUMBER.matcher(name).replaceFirst("");
    }

    /** Whether the line ends a name, whatever stands above it. */
    static boolean isAlways(String line) {
        return line.isEmpty()
                || ALWAYS.matcher(line).matches()
                || CITED.matcher(line).matches();
    }

    /** @param name its lines so far, empty before the first */
    static boolean isBehind(CharSequence name, String line) {
        if (CITED.matcher(line).matches()) return !GOES_ON.matcher(name).matches();
        if (isAlways(line)) return true;
        if (name.isEmpty()) return PERSON.matcher(line).matches();
        return AUTHORITY.matcher(line).matches()
                || FIELD.matcher(line).matches()
                || CODE.matcher(line).matches()
                || isText(name.toString(), line);
    }

    private static boolean isText(String name, String line) {
        if (!Character.isUpperCase(line.charAt(0)) || line.length() <= WRAPPED) return false;
        if (new Line(line, 0, 0).isCapitals()) return false;
        boolean sentence = line.endsWith(".") || line.endsWith(";") || line.endsWith(":");
        return sentence || line.length() > PARAGRAPH || new Line(name, 0, 0).isCapitals();
    }
}
