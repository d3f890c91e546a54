package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of offices out of the capitals of a letterhead: "UBND TỈNH AN HÒA / SỞ NỘI VỤ" is "Sở Nội vụ tỉnh An Hòa". */
final class OfficeNames {
    private static final List<String> BODIES = List.of(
            "ỦY BAN NHÂN DÂN",
            "UỶ BAN NHÂN DÂN",
            "ỦY BAN",
            "UỶ BAN",
            "UBND",
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
            Map.of("THÀNH", "PHỐ", "THỊ", "XÃ|TRẤN", "ĐẶC", "KHU");
    private static final Pattern CITY = Pattern.compile("(?<!\\p{L})TP(?:\\.\\s*|\\s+)(?=\\p{L})");
    private static final Pattern MISREAD_COMMITTEE =
            Pattern.compile("(?u)^[ỦUÙÚỤỨỪ][YỶỲÝ] B[AẠÀÁẢÃĂÂ]N(?= NHÂN(?!\\p{L}))");

    private static final Set<String> PARTY = Set.of("TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "QUẬN ỦY");
    private static final Set<String> JOINTS = Set.of("VÀ", "-", "–");
    private static final Pattern PEOPLES_COMMITTEE =
            Pattern.compile("Ủy ban nhân dân (?<place>(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu) .+)");
    private static final Pattern COMPANY = Pattern.compile("(?:Công|Tổng công) ty ");
    /** "BỘ TÀI CHÍNH - BỘ NỘI VỤ" are two offices, "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" is one. */
    private static final Pattern JOINT = Pattern.compile("\\s+[-–]\\s+");

    private static final Pattern WORD = Pattern.compile("\\s+");

    private OfficeNames() {}

    /** @param lines the left column of a letterhead in capitals, from the top */
    static @Nullable String issuer(List<String> lines) {
        var offices = new ArrayList<>(offices(lines));
        if (offices.size() > 1
                && offices.getLast().startsWith("Phòng ")
                && COMPANY.matcher(offices.get(offices.size() - 2)).lookingAt())
            offices.removeLast(); // drafts for its company; that of an office issues papers under a number of its own
        if (offices.isEmpty() || offices.size() > 3) return null;
        var last = offices.getLast();
        if (offices.size() == 1) return last;
        var above = PEOPLES_COMMITTEE.matcher(offices.get(offices.size() - 2));
        boolean named = last.contains(" tỉnh ") || last.contains(" thành phố ");
        return above.matches() && !named ? last + " " + above.group("place") : last;
    }

    /** One office per level: a line that does not begin with the name of a body continues the one above. */
    private static List<String> offices(List<String> lines) {
        var offices = new ArrayList<String>();
        for (var line : lines) {
            boolean goesOn = !offices.isEmpty() && (!isBody(line) || continues(offices.getLast()));
            if (goesOn) offices.set(offices.size() - 1, offices.getLast() + " " + line);
            else if (isBody(line)) offices.add(line);
            else return List.of();
        }
        return offices.stream().map(OfficeNames::spelled).toList();
    }

    private static boolean continues(String above) {
        return OF_ANOTHER.contains(above)
                || above.endsWith("-")
                || above.endsWith("–")
                || above.endsWith(",")
                || above.endsWith(" VÀ")
                || CompanyNames.isOpen(above);
    }

    /** As it was printed: a picture gives the commonest of all offices one wrong mark, and then it is none. */
    static String printed(String line) {
        return MISREAD_COMMITTEE.matcher(line).replaceFirst("ỦY BAN");
    }

    static boolean isBody(String line) {
        for (var body : BODIES)
            if (line.startsWith(body)
                    && (line.length() == body.length() || !Character.isLetter(line.charAt(body.length())))) return true;
        return false;
    }

    /** Small letters where Vietnamese spelling has them: the field of work begins large, the name of a place is large throughout. */
    static String spelled(String capitals) {
        var parts = JOINT.split(capitals);
        if (parts.length > 1 && Stream.of(parts).allMatch(OfficeNames::isBody))
            return Stream.of(parts).map(OfficeNames::one).collect(Collectors.joining(" - "));
        for (var office : OF_ANOTHER) {
            var rest = capitals.startsWith(office + " ") ? capitals.substring(office.length() + 1) : "";
            if (WHOSE.matcher(rest).matches()) return one(office) + " " + spelled(rest);
        }
        return one(capitals);
    }

    private static String one(String capitals) {
        var words = WORD.split(CITY.matcher(capitals.strip())
                .replaceAll("THÀNH PHỐ ")
                .replace("UBND", "ỦY BAN NHÂN DÂN")
                .replace("HĐND", "HỘI ĐỒNG NHÂN DÂN")
                .replace("UỶ", "ỦY"));
        if (CompanyNames.isOne(words)) return CompanyNames.spelled(words);
        var out = new StringBuilder();
        boolean place = false;
        // a committee of the Party bears the name of its place at once
        boolean party = words.length > 2 && PARTY.contains(words[0] + " " + words[1]);
        boolean first = true;
        int field = bodyLength(words);
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            boolean afterJoint = i > 0 && (JOINTS.contains(words[i - 1]) || words[i - 1].endsWith(","));
            boolean placeWord = i > 0 && isPlaceWord(words, i);
            boolean country = word.equals("VIỆT") || i > 0 && words[i - 1].equals("VIỆT");
            boolean large =
                    !JOINTS.contains(word) && !placeWord && (first || place || country || i == field || afterJoint);
            out.append(i == 0 ? "" : " ").append(large ? capitalised(word) : word.toLowerCase(Locale.ROOT));
            if (placeWord || party && i == 1) place = true;
            first = false;
        }
        return out.toString()
                .replace("Hội đồng Nhân dân", "Hội đồng nhân dân")
                .replace("Ủy ban Nhân dân", "Ủy ban nhân dân")
                .replace("Tòa án Nhân dân", "Tòa án nhân dân")
                .replace("Viện Kiểm sát", "Viện kiểm sát")
                .replaceFirst("^Chủ tịch ủy ban", "Chủ tịch Ủy ban")
                .replaceFirst("^Đoàn Chủ tịch ủy ban", "Đoàn Chủ tịch Ủy ban")
                .replace("trung ương mặt trận tổ quốc", "Trung ương Mặt trận Tổ quốc")
                .replaceFirst("(?iu)(?<!\\p{L})quốc hội", "Quốc hội")
                .replace("Chính Phủ", "Chính phủ")
                .replace("Thủ tướng chính phủ", "Thủ tướng Chính phủ");
    }

    private static boolean isPlaceWord(String[] words, int i) {
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
    private static int bodyLength(String[] words) {
        int best = 1;
        var name = String.join(" ", words);
        for (var body : BODIES) if ((name + " ").startsWith(body + " ")) best = Math.max(best, body.split(" ").length);
        return best;
    }

    static String capitalised(String word) {
        if (word.length() <= 1) return word;
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
