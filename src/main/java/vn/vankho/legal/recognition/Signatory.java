package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as it stands below the text (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II khoản 7).
 *
 * @param name of the person
 * @param title chức vụ in capitals ("PHÓ CHỦ TỊCH")
 * @param authority quyền hạn ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), or null where the person signs for himself
 */
public record Signatory(String name, String title, @Nullable String authority) {
    private static final Pattern TITLE = Pattern.compile(
            "(?u)(?:(?:KT|TL|TUQ|TM|Q)\\s?\\.?\\s?)?(?:QUYỀN\\s)?(?:PHÓ\\s)?(?:(?:THỨ|BỘ|CHÁNH|CỤC|VỤ|VIỆN|TỔNG CỤC|CHI CỤC|TRƯỞNG)\\s(?:TR[ƯU][ỞO]NG|VĂN PHÒNG|THANH TRA|ÁN|PHÒNG|BAN).*"
                    + "|(?:CHỦ TỊCH|THỦ TƯỚNG|THỐNG Đ[ỐÔ]C|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|CHỦ NHIỆM|HIỆU TRƯỞNG|BÍ THƯ|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|TRƯỞNG|PHÓ CHỦ TỊCH).*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?u)(?:TM|KT|TL|TUQ|Q)\\s?\\.?\\s?\\p{Lu}.*");
    /** With its full stop. "Q." stands for a district as well ("Q.BÌNH THẠNH"). */
    private static final Pattern FOR_OTHERS = Pattern.compile("(?u)(?:TM|KT|TL|TUQ)\\s?\\.\\s?\\p{Lu}.*");

    private static final Pattern BOTH = Pattern.compile(
            "(?u)(TM\\s?\\.?\\s?\\p{Lu}[\\p{Lu} ,–-]{2,80}?) ((?:KT\\.\\s?|Q\\.\\s?|QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG ĐOÀN))");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\(?\\s*đã k[ýí]\\s*\\)?|\\[?da ?ky\\]?|\\(?ký tên.*|[-–_*.\\s]*");
    private static final Pattern RECIPIENT = Pattern.compile("(?u)[-–+].*[;.]|[-–+]?\\s*Lưu\\s?:.*");
    /** Of a joint text the office may stand between the authority line and the title. */
    private static final Pattern OFFICE =
            Pattern.compile("(?u)(?:BỘ|ỦY BAN|UỶ BAN|TÒA ÁN|VIỆN|THANH TRA|NGÂN HÀNG)\\s[\\p{Lu}\\s,–-]+");

    private static final Pattern SIGNS = Pattern.compile("^[-–\\s]+");
    private static final int LINES_BETWEEN = 3;
    /** Of a title that names no office. */
    private static final int LONGEST_TITLE = 20;

    /**
     * The signatures in what follows the articles; several below a joint text (liên tịch).
     *
     * @param printed normalised lines, in order; a table cell may hold the whole block
     * @param joint whether others may stand below the first
     */
    static List<Signatory> in(List<String> printed, boolean joint) {
        var columns = joint ? SignedColumns.of(printed) : List.<List<String>>of();
        if (!columns.isEmpty())
            return columns.stream()
                    .flatMap(one -> in(one, true).stream())
                    .distinct()
                    .toList();
        var lines = printed.stream().flatMap(Signatory::apart).toList();
        var all = new ArrayList<Signatory>();
        for (int i = 0; i < lines.size() && (joint || all.isEmpty()); i++) {
            var title = cell(lines.get(i));
            boolean office = TITLE.matcher(title).matches() && title.length() <= 80;
            var signed = office ? below(lines, i, title) : null;
            if (signed != null && all.stream().noneMatch(one -> one.name().equals(signed.name()))) all.add(signed);
        }
        return all;
    }

    /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": in capitals, as above a name. */
    static boolean isForOthers(String cell) {
        return isCapitals(cell) && FOR_OTHERS.matcher(cell).matches();
    }

    /** "GIÁM ĐỐC"; "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" heads texts of his. */
    static boolean isShortTitle(String cell) {
        return isCapitals(cell)
                && cell.length() <= LONGEST_TITLE
                && TITLE.matcher(cell).matches();
    }

    private static boolean isCapitals(String cell) {
        return cell.chars().noneMatch(Character::isLowerCase) && cell.length() <= 80;
    }

    static boolean isTitle(String cell) {
        return TITLE.matcher(cell).matches();
    }

    /** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" on one line are two: the quyền hạn and the chức vụ. */
    private static Stream<String> apart(String line) {
        var both = BOTH.matcher(line.strip());
        return both.matches() ? Stream.of(both.group(1), both.group(2)) : Stream.of(line);
    }

    private static @Nullable Signatory below(List<String> lines, int i, String title) {
        int j = i + 1;
        var last = title;
        int passed = 0;
        while (j < lines.size() && passed <= LINES_BETWEEN) {
            var line = cell(lines.get(j));
            if (TITLE.matcher(line).matches()) last = line;
            else if (SignedName.isPerson(line) || passed < LINES_BETWEEN && SignedName.isBelowTitle(line))
                return new Signatory(SignedName.bare(line), withoutMark(last), authority(lines, i, title));
            else if (!BETWEEN.matcher(line).matches() && !OFFICE.matcher(line).matches() && !isRecipient(lines.get(j)))
                break;
            if (!isRecipient(lines.get(j))) passed++;
            j++;
        }
        return null;
    }

    private static @Nullable String authority(List<String> lines, int i, String title) {
        var above = i > 0 ? cell(lines.get(i - 1)) : "";
        boolean ofTitle = AUTHORITY.matcher(title).matches();
        boolean ofAbove = AUTHORITY.matcher(above).matches();
        if (ofAbove && ofTitle) return above + ", " + title;
        return ofAbove ? above : ofTitle ? title : null;
    }

    private static String withoutMark(String title) {
        return title.replaceFirst("^(?:KT|TL|TUQ|TM|Q)\\s?\\.\\s?", "");
    }

    /** The last column: the recipients stand on the left. */
    private static String cell(String line) {
        var cells = line.split("\\t+| {4,}");
        for (int i = cells.length - 1; i >= 0; i--)
            if (!cells[i].isBlank())
                return SIGNS.matcher(cells[i].strip()).replaceFirst("").strip();
        return "";
    }

    /** The left column may stand between the title and the name. */
    private static boolean isRecipient(String line) {
        return RECIPIENT.matcher(line.strip()).matches();
    }
}
