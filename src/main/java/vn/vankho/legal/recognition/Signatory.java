package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> FAMILY_NAMES = Set.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Trịnh Mai "
                            + "Trương Hà Cao Tô Tạ Lương Lưu Chu Châu Thái Triệu Quách Kiều Nông Vương Văn Tống Ninh Nghiêm Phùng "
                            + "La Thân Ma Giàng Lò Cầm Sùng Vi Bế Hứa Doãn Khuất Lại Mạc Viên Tăng Từ Diệp Đàm Điểu Đồng Giang Bàn "
                            + "Y H K Trà Ông Thạch Kim Sơn Danh Ung Âu Bạch Tòng Quàng Vừ Thào Hầu Huy Khổng Liễu Lục Nhâm Ân Đậu "
                            + "Đổng Thiều Cù Cung Dư Hạ Lữ Nhan Ôn Phó Quản Tào Tiêu Trang Uông Vòng Xa Yên Nhữ Lèng Bá Blúp Rơ "
                            + "Ksor Siu")
                    .split(" "));
    private static final Pattern TITLE = Pattern.compile(
            "(?u)(?:(?:KT|TL|TUQ|TM|Q)\\s?\\.?\\s?)?(?:QUYỀN\\s)?(?:PHÓ\\s)?(?:(?:THỨ|BỘ|CHÁNH|CỤC|VỤ|VIỆN|TỔNG CỤC|CHI CỤC|TRƯỞNG)\\s(?:TR[ƯU][ỞO]NG|VĂN PHÒNG|THANH TRA|ÁN|PHÒNG|BAN).*"
                    + "|(?:CHỦ TỊCH|THỦ TƯỚNG|THỐNG Đ[ỐÔ]C|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|CHỦ NHIỆM|HIỆU TRƯỞNG|BÍ THƯ|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|TRƯỞNG|PHÓ CHỦ TỊCH).*)");
    private static final Pattern AUTHORITY = Pattern.compile("(?u)(?:TM|KT|TL|TUQ|Q)\\s?\\.?\\s?\\p{Lu}.*");
    private static final Pattern BOTH = Pattern.compile(
            "(?u)(TM\\s?\\.?\\s?\\p{Lu}[\\p{Lu} ,–-]{2,80}?) ((?:KT\\.\\s?|Q\\.\\s?|QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG ĐOÀN))");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\(?\\s*đã k[ýí]\\s*\\)?|\\[?da ?ky\\]?|\\(?ký tên.*|[-–_*.\\s]*");
    private static final Pattern RANK = Pattern.compile(
            "(?u)^(?:(?:GS|PGS|TS|ThS|BS|KS|Luật sư|Thượng tướng|Đại tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)[.,]?\\s*)+");
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}(?:[’']\\p{Lu})?[\\p{Ll}\\p{M}’']{0,8}(?:[ -]\\p{Lu}(?:[’']\\p{Lu})?[\\p{Ll}\\p{M}’']{0,9}){1,5}");
    /** What may stand in capital letters between a title and a name and begins no name of a person. */
    private static final Set<String> NO_FAMILY = Set.of(
            ("Nơi Như Đã Ký Lưu Kính Gửi Bộ Sở Ủy Uỷ Ban Hội Phó Chủ Giám Thủ Văn Phòng Thanh Tra Tòa Viện Ngân Tỉnh Thành Thị Huyện Quận "
                            + "Phường Xã Quốc Chính Các Công Tổng Cục Vụ Chi Trung Trường Đảng Mặt Ngày Số Điều Căn Xác")
                    .split(" "));

    private static final Pattern RECIPIENT = Pattern.compile("(?u)[-–+].*[;.]|[-–+]?\\s*Lưu\\s?:.*");
    /** Of a joint text the office may stand between the authority line and the title. */
    private static final Pattern OFFICE =
            Pattern.compile("(?u)(?:BỘ|ỦY BAN|UỶ BAN|TÒA ÁN|VIỆN|THANH TRA|NGÂN HÀNG)\\s[\\p{Lu}\\s,–-]+");

    private static final Pattern SIGNS = Pattern.compile("^[-–\\s]+");
    private static final int LINES_BETWEEN = 3;
    private static final int LONGEST_NAME = 5;

    /**
     * The signatures in what follows the articles; several below a joint text (liên tịch).
     *
     * @param printed normalised lines, in order; a table cell may hold the whole block
     * @param joint whether others may stand below the first
     */
    static List<Signatory> in(List<String> printed, boolean joint) {
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
            else if (isPerson(line) || passed < LINES_BETWEEN && isNameBelowTitle(line))
                return new Signatory(bare(line), withoutMark(last), authority(lines, i, title));
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

    private static String bare(String line) {
        return RANK.matcher(line).replaceFirst("").strip();
    }

    /** The left column may stand between the title and the name. */
    private static boolean isRecipient(String line) {
        return RECIPIENT.matcher(line.strip()).matches();
    }

    /** Families of every people of the country sign: below a title two to five words in capitals are a name, whoever bears it. */
    private static boolean isNameBelowTitle(String line) {
        var name = bare(line);
        int words = name.split("[ -]").length;
        return words <= LONGEST_NAME && NAME.matcher(name).matches() && !NO_FAMILY.contains(name.split("[ -]")[0]);
    }

    private static boolean isPerson(String line) {
        var name = bare(line);
        if (!NAME.matcher(name).matches()) return false;
        return FAMILY_NAMES.contains(name.split("[ -]")[0]);
    }
}
