package vn.vankho.legal.recognition;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line is the name of a person who signs, rank and degree ahead of it or not. */
final class SignedName {
    private static final Set<String> FAMILY_NAMES = Set.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Trịnh Mai "
                            + "Trương Hà Cao Tô Tạ Lương Lưu Chu Châu Thái Triệu Quách Kiều Nông Vương Văn Tống Ninh Nghiêm Phùng "
                            + "La Thân Ma Giàng Lò Cầm Sùng Vi Bế Hứa Doãn Khuất Lại Mạc Viên Tăng Từ Diệp Đàm Điểu Đồng Giang Bàn "
                            + "Y H K Trà Ông Thạch Kim Sơn Danh Ung Âu Bạch Tòng Quàng Vừ Thào Hầu Huy Khổng Liễu Lục Nhâm Ân Đậu "
                            + "Đổng Thiều Cù Cung Dư Hạ Lữ Nhan Ôn Phó Quản Tào Tiêu Trang Uông Vòng Xa Yên Nhữ Lèng Bá Blúp Rơ "
                            + "Ksor Siu")
                    .split(" "));
    private static final Pattern RANK = Pattern.compile(
            "(?u)^(?:(?:GS|PGS|TS|ThS|BS|KS|Luật sư|Thượng tướng|Đại tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)[.,]?\\s*)+");
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}(?:[’']\\p{Lu})?[\\p{Ll}\\p{M}’']{0,8}(?:[ -]\\p{Lu}(?:[’']\\p{Lu})?[\\p{Ll}\\p{M}’']{0,9}){1,5}");
    /** What may stand in capital letters between a title and a name and begins no name of a person. */
    private static final Set<String> NO_FAMILY = Set.of(
            ("Nơi Như Đã Ký Lưu Kính Gửi Bộ Sở Ủy Uỷ Ban Hội Phó Chủ Giám Thủ Văn Phòng Thanh Tra Tòa Viện Ngân Tỉnh Thành Thị Huyện Quận "
                            + "Phường Xã Quốc Chính Các Công Tổng Cục Vụ Chi Trung Trường Đảng Mặt Ngày Số Điều Căn Xác")
                    .split(" "));

    private static final int LONGEST_NAME = 5;

    private SignedName() {}

    static String bare(String line) {
        return RANK.matcher(line).replaceFirst("").strip();
    }

    /** Families of every people of the country sign: below a title two to five words in capitals are a name, whoever bears it. */
    static boolean isBelowTitle(String line) {
        var name = bare(line);
        int words = name.split("[ -]").length;
        return words <= LONGEST_NAME && NAME.matcher(name).matches() && !NO_FAMILY.contains(name.split("[ -]")[0]);
    }

    static boolean isPerson(String line) {
        var name = bare(line);
        if (!NAME.matcher(name).matches()) return false;
        return FAMILY_NAMES.contains(name.split("[ -]")[0]);
    }
}
