package vn.vankho.vietnamese;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that names of offices are made of, in capitals as a letterhead prints them. */
final class OfficeWords {
    private static final List<String> BODIES = List.of(
            "ỦY BAN NHÂN DÂN",
            "UỶ BAN NHÂN DÂN",
            "ỦY BAN",
            "UỶ BAN",
            "UBND",
            "UBMTTQ",
            "UBMTTQVN",
            "HĐND",
            "HỘI ĐỒNG",
            "VĂN PHÒNG",
            "CHI CỤC",
            "TỔNG CỤC",
            "TRUNG TÂM",
            "THANH TRA",
            "THỦ TƯỚNG",
            "CHÍNH PHỦ",
            "QUỐC HỘI",
            "CHỦ TỊCH",
            "NGÂN HÀNG",
            "TÒA ÁN",
            "TOÀ ÁN",
            "VIỆN",
            "TRƯỜNG",
            "CÔNG TY",
            "TỔNG CÔNG TY",
            "TỔNG LIÊN ĐOÀN",
            "LIÊN HIỆP",
            "LIÊN ĐOÀN",
            "KIỂM TOÁN",
            "BẢO HIỂM",
            "HIỆP HỘI",
            "CHI NHÁNH",
            "ĐẢNG ỦY",
            "TỈNH ỦY",
            "TỈNH UỶ",
            "THÀNH ỦY",
            "HUYỆN ỦY",
            "QUẬN ỦY",
            "SỞ",
            "BỘ",
            "CỤC",
            "VỤ",
            "BAN",
            "PHÒNG",
            "HỘI",
            "KHOA",
            "ĐOÀN",
            "TỔ",
            "QUỸ",
            "KHO BẠC",
            "ĐÀI",
            "BÁO",
            "THƯỜNG TRỰC",
            "ĐẠI HỌC");
    /** No office by itself: what stands behind, on this line or the next, is whose it is. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "CHỦ TỊCH",
            "BAN THƯỜNG TRỰC",
            "ĐOÀN CHỦ TỊCH",
            "HỘI ĐỒNG THẨM PHÁN",
            "ỦY BAN THƯỜNG VỤ",
            "UỶ BAN THƯỜNG VỤ",
            "THƯỜNG TRỰC",
            "VĂN PHÒNG",
            "THANH TRA",
            "THỦ TƯỚNG");

    private static final Pattern WHOSE = Pattern.compile(
            "CHÍNH PHỦ|QUỐC HỘI|(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|BỘ|SỞ)(?!\\p{L}).*");
    private static final Set<String> PLACES = Set.of("TỈNH", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG");
    /** Kinds of places of two words, the second behind the first. */
    private static final Map<String, String> TWO_WORDS =
            Map.of("THÀNH", "PHỐ", "THỊ", "XÃ|TRẤN", "ĐẶC", "KHU", "KHU", "VỰC");

    private static final Pattern CITY = Pattern.compile("(?<!\\p{L})TP(?:\\.\\s*|\\s+)(?=\\p{L})");

    private static final Pattern FRONT_OF_VIETNAM = Pattern.compile("MTTQ ?VN(?!\\p{L})");

    private OfficeWords() {}

    static boolean isBody(String line) {
        for (var body : BODIES)
            if (line.startsWith(body)
                    && (line.length() == body.length() || !Character.isLetter(line.charAt(body.length())))) return true;
        return false;
    }

    static boolean isOfAnother(String line) {
        return OF_ANOTHER.contains(line);
    }

    /** Where the words for a part of another body end in the name of both, "VĂN PHÒNG| CHÍNH PHỦ"; 0: the name is of one. */
    static int endOfAnother(String name) {
        return OF_ANOTHER.stream()
                .filter(office -> name.startsWith(office + " ")
                        && WHOSE.matcher(name.substring(office.length() + 1)).matches())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    static String inFull(String name) {
        return FRONT_OF_VIETNAM
                .matcher(CITY.matcher(name).replaceAll("THÀNH PHỐ "))
                .replaceAll("MTTQ VIỆT NAM")
                .replace("UBMTTQ", "ỦY BAN MẶT TRẬN TỔ QUỐC")
                .replace("MTTQ", "MẶT TRẬN TỔ QUỐC")
                .replace("UBND", "ỦY BAN NHÂN DÂN")
                .replace("HĐND", "HỘI ĐỒNG NHÂN DÂN")
                .replace("UỶ", "ỦY");
    }

    static boolean isPlaceWord(String[] words, int i) {
        // "xã hội" is a field of work and no place
        if (words[i].equals("XÃ") && i + 1 < words.length && words[i + 1].equals("HỘI")) return false;
        return PLACES.contains(words[i])
                || i + 1 < words.length && areOne(words[i], words[i + 1])
                || areOne(words[i - 1], words[i]);
    }

    private static boolean areOne(String first, String second) {
        return List.of(TWO_WORDS.getOrDefault(first, "").split("\\|")).contains(second);
    }

    /** How many words name the kind of body: the next one begins its field. */
    static int bodyLength(String[] words) {
        int best = 1;
        var name = String.join(" ", words);
        for (var body : BODIES) if ((name + " ").startsWith(body + " ")) best = Math.max(best, body.split(" ").length);
        return best;
    }
}
