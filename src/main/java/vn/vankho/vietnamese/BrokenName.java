package vn.vankho.vietnamese;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of offices that a narrow column breaks within a word of two syllables: "SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG", "SỞ NỘI / VỤ". The second
 * syllable reads like an office ("Trường …", "Vụ …") and is none.
 */
final class BrokenName {
    /** The second syllable, and with what the line above ends where both are one word. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "TRƯỜNG", above("MÔI|THỊ|CÔNG|NÔNG LÂM"),
            "HỘI", above("XÃ|QUỐC"),
            "PHÒNG", above("QUỐC|DỰ|VĂN|HẢI"),
            "VỤ", above("DỊCH|(?<!(?:CÔNG|NÔNG|LÂM|DOANH) )NGHIỆP|(?<!HÀ )NỘI|THƯỜNG|TÀI|NHIỆM"),
            "BỘ", above("CÁN|ĐƯỜNG|TIẾN|(?<!HÀ )NỘI|THỦY"),
            "BAN", above("(?<!(?:ĐẢNG|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) )(?:ỦY|UỶ)"),
            "BÁO", above("DỰ|THÔNG|TÌNH"));

    /** These are no office without a name behind them, wherever they stand. */
    private static final Pattern NAMELESS = Pattern.compile("TRƯỜNG|VỤ|BỘ|SỞ|CỤC|BAN|PHÒNG|HỘI|BÁO|TỔ|KHOA|VIỆN");
    /** What begins with the same word and is an office of its own. */
    private static final Pattern OFFICE =
            Pattern.compile("HỘI (?:ĐỒNG|NÔNG DÂN|LIÊN HIỆP|CỰU|CHỮ).*|PHÒNG (?!CHỐNG).*");

    /** With the whole name of its place; the name of a place has two words at least. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG [ỦU][YỶ]) (?:TỈNH|THÀNH PHỐ|TP\\.?|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|ĐẶC KHU)"
                    + "|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) [ỦU][YỶ])(?: \\p{L}+){2,3}");

    private BrokenName() {}

    /** @param above in capitals, as {@code line} */
    static boolean goesOn(String above, String line) {
        if (NAMELESS.matcher(line).matches()) return true;
        if (OFFICE.matcher(line).matches() || WHOLE.matcher(above).matches()) return false;
        int end = line.indexOf(' ');
        var ends = WORDS.get(end < 0 ? line : line.substring(0, end));
        return ends != null && ends.matcher(above).find();
    }

    private static Pattern above(String ends) {
        return Pattern.compile("(?:^|\\s)(?:" + ends + ")$");
    }
}
