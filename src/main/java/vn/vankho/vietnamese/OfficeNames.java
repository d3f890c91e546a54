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
import vn.vankho.vietnamese.TextLines.Line;

/** Names of offices out of the capitals of a letterhead: "UBND TỈNH AN HÒA / SỞ NỘI VỤ" is "Sở Nội vụ tỉnh An Hòa". */
final class OfficeNames {
    private static final Pattern COMMITTEE = Pattern.compile("UY BAN NHAN DAN(?: (?:TINH|HUYEN|XA|PHUONG)(?= ))?");
    private static final Map<String, String> COMMITTEES = Map.of(
            "UY BAN NHAN DAN", "ỦY BAN NHÂN DÂN",
            "UY BAN NHAN DAN TINH", "ỦY BAN NHÂN DÂN TỈNH",
            "UY BAN NHAN DAN HUYEN", "ỦY BAN NHÂN DÂN HUYỆN",
            "UY BAN NHAN DAN XA", "ỦY BAN NHÂN DÂN XÃ",
            "UY BAN NHAN DAN PHUONG", "ỦY BAN NHÂN DÂN PHƯỜNG");

    private static final Set<String> PARTY = Set.of("TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "QUẬN ỦY");
    private static final Set<String> JOINTS = Set.of("VÀ", "-", "–");
    private static final Pattern PEOPLES_COMMITTEE = Pattern.compile(
            "Ủy ban nhân dân (?<place>(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu) .+)");
    private static final Pattern KIND =
            Pattern.compile("^(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu) ");
    private static final Pattern COMPANY = Pattern.compile("(?:Công|Tổng công) ty ");
    /** "BỘ TÀI CHÍNH - BỘ NỘI VỤ" are two offices, "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" is one. */
    private static final Pattern JOINT = Pattern.compile("\\s+[-–]\\s+");

    /** "BỘ TÀI CHÍNH-BỘ CÔNG THƯƠNG": without blanks at the dash. */
    private static final Pattern CLOSE = Pattern.compile(
            "\\s*[-–]\\s*(?=(?:BỘ|T[ÒO][ÀA] ÁN|VIỆN KIỂM SÁT|[ỦU][YỶ] BAN|NGÂN HÀNG|THANH TRA|CHÍNH PHỦ|ĐOÀN CHỦ TỊCH|BAN THƯỜNG TRỰC|TỔNG LIÊN ĐOÀN|SỞ|HỘI|UBND|UBMTTQ)\\s)");

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
        // known by the name of its committee: "Văn phòng Ủy ban nhân dân tỉnh An Hòa"
        if (above.matches() && last.equals("Văn phòng")) return last + " " + above.group();
        if (last.equals("Ban Thường trực")) return last + " " + offices.get(offices.size() - 2);
        if (above.matches())
            last = OfficePlace.spelled(last, KIND.matcher(above.group("place")).replaceFirst(""));
        boolean named = last.contains(" tỉnh ") || last.contains(" thành phố ");
        return above.matches() && !named ? last + " " + above.group("place") : last;
    }

    /**
     * Of a joint text (văn bản liên tịch) all offices, in one line or one below the other; departments below their committee are those of it. Null
     * where the lines name none.
     *
     * @param lines as for {@link #issuer}
     */
    static @Nullable String joint(List<String> lines) {
        var apart = lines.stream()
                .map(line -> CLOSE.matcher(line).replaceAll(" - "))
                .toList();
        var offices = offices(apart).stream()
                .flatMap(office -> JointIssuers.each(office).stream())
                .toList();
        if (offices.isEmpty()) return null;
        var above = PEOPLES_COMMITTEE.matcher(offices.getFirst());
        var below = offices.subList(1, offices.size());
        boolean departments = above.matches()
                && !below.isEmpty()
                && below.stream().allMatch(office -> office.startsWith("Sở ") || office.startsWith("Phòng "));
        return departments
                ? JointIssuers.joined(below.stream()
                        .map(office -> office + " " + above.group("place"))
                        .toList())
                : JointIssuers.joined(offices);
    }

    /** One office per level: a line that does not begin with the name of a body continues the one above. */
    private static List<String> offices(List<String> lines) {
        var offices = new ArrayList<String>();
        for (var line : lines) {
            boolean goesOn = !offices.isEmpty()
                    && (!OfficeWords.isBody(line)
                            || continues(offices.getLast())
                            || BrokenName.goesOn(offices.getLast(), line));
            if (goesOn) offices.set(offices.size() - 1, offices.getLast() + " " + line);
            else if (OfficeWords.isBody(line)) offices.add(line);
            else return List.of();
        }
        // a misread "TÍNH" may stand on the line below its committee
        return offices.stream()
                .map(OfficeNames::printed)
                .map(OfficeNames::spelled)
                .toList();
    }

    private static boolean continues(String above) {
        return OfficeWords.isOfAnother(above)
                || above.endsWith("-")
                || above.endsWith("–")
                || above.endsWith(",")
                || above.endsWith(" VÀ")
                || CompanyNames.isOpen(above);
    }

    /** As it was printed: a picture gives the commonest of all offices wrong marks, and then it is none. */
    static String printed(String line) {
        var folded = VietnameseText.fold(line).toUpperCase(Locale.ROOT);
        var committee = COMMITTEE.matcher(folded);
        boolean misread =
                folded.length() == line.length() && new Line(line, 0, 0).isCapitals() && committee.lookingAt();
        return misread ? COMMITTEES.get(committee.group()) + line.substring(committee.end()) : line;
    }

    /** Small letters where Vietnamese spelling has them: the field of work begins large, the name of a place is large throughout. */
    static String spelled(String capitals) {
        var parts = JOINT.split(capitals);
        if (parts.length > 1 && Stream.of(parts).allMatch(OfficeWords::isBody))
            return Stream.of(parts).map(OfficeNames::one).collect(Collectors.joining(" - "));
        int whose = OfficeWords.endOfAnother(capitals);
        if (whose > 0) return one(capitals.substring(0, whose)) + " " + spelled(capitals.substring(whose + 1));
        return one(capitals);
    }

    private static String one(String capitals) {
        var words = WORD.split(OfficeWords.inFull(capitals.strip()));
        if (CompanyNames.isOne(words)) return CompanyNames.spelled(words);
        var out = new StringBuilder();
        boolean place = false;
        // a committee of the Party bears the name of its place at once
        boolean party = words.length > 2 && PARTY.contains(words[0] + " " + words[1]);
        boolean first = true;
        int field = OfficeWords.bodyLength(words);
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            boolean afterJoint = i > 0 && (JOINTS.contains(words[i - 1]) || words[i - 1].endsWith(","));
            boolean placeWord = i > 0 && OfficeWords.isPlaceWord(words, i);
            boolean country = word.equals("VIỆT") || i > 0 && words[i - 1].equals("VIỆT");
            boolean large =
                    !JOINTS.contains(word) && !placeWord && (first || place || country || i == field || afterJoint);
            out.append(i == 0 ? "" : " ")
                    .append(
                            OfficePlace.isShort(word)
                                    ? word
                                    : large ? capitalised(word) : word.toLowerCase(Locale.ROOT));
            if (placeWord || party && i == 1) place = true;
            first = false;
        }
        return OfficePlace.spelled(out.toString())
                .replace("Hội đồng Nhân dân", "Hội đồng nhân dân")
                .replace("Ủy ban Nhân dân", "Ủy ban nhân dân")
                .replace("Tòa án Nhân dân", "Tòa án nhân dân")
                .replace("Viện Kiểm sát", "Viện kiểm sát")
                .replaceFirst("^Chủ tịch ủy ban", "Chủ tịch Ủy ban")
                .replaceFirst("^Đoàn Chủ tịch ủy ban", "Đoàn Chủ tịch Ủy ban")
                .replace("trung ương mặt trận", "Trung ương Mặt trận")
                .replaceFirst("(?iu)(?<!\\p{L})mặt trận tổ quốc", "Mặt trận Tổ quốc")
                .replace("ủy ban Mặt trận", "Ủy ban Mặt trận")
                .replaceFirst("(?iu)(?<!\\p{L})quốc hội", "Quốc hội")
                .replace("Chính Phủ", "Chính phủ")
                .replace("Thủ tướng chính phủ", "Thủ tướng Chính phủ");
    }

    static String large(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String capitalised(String word) {
        if (word.length() <= 1) return word;
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
