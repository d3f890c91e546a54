package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bodies that issued one text together (văn bản liên tịch: Luật 80/2015/QH13 Điều 4, 64/2025/QH15 Điều 4), as letterheads, gazettes and
 * other registers write them in one line: "Bộ Tài chính - Bộ Công Thương", "Bộ Y tế; Bộ Công an", "Bộ Nội vụ và Bộ Tư pháp".
 */
public final class JointIssuers {
    /** Between them, as a letterhead prints it. */
    public static final String JOINT = " - ";

    /** A dash, a semicolon; a comma and "và" only where a body of the centre follows, since names of offices have both in them. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?u)\\s+[-–—]\\s+|\\s*;\\s*|(?:\\s*,\\s+|\\s+)và\\s+(?=<B>)|\\s*,\\s+(?=<B>)"
                    .replace(
                            "<B>",
                            "(?:Bộ|BỘ|T[oò][àa] án nhân dân tối cao|Viện [Kk]iểm sát nhân dân tối cao|Ngân hàng Nhà nước|Thanh tra Chính phủ"
                                    + "|Kiểm toán [Nn]hà nước|Chính phủ|Đoàn Chủ tịch|Ban Thường trực|Tổng Liên đoàn|[UỦ][ỷy] ban (?:Trung ương|Dân tộc|Thể dục))(?![\\p{L}])"));

    /** "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân" is one office; so is what lies within another one. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?u)(?:CHI NHÁNH|PHÒNG|KHOA|TỔ|TRUNG TÂM|CÔNG TY|BÁO|TRƯỜNG|VIỆN(?! KIỂM SÁT| TRƯỞNG)|KHO BẠC|ĐÀI)(?!\\p{L}).*");

    private static final Pattern ALSO_A_BODY = Pattern.compile(
            "(?u)(?:MẶT TRẬN|TRUNG ƯƠNG (?:ĐOÀN|HỘI|MẶT TRẬN)|TỔNG THANH TRA|TỔNG KIỂM TOÁN|LIÊN MINH|CHÁNH ÁN|THỐNG ĐỐC)(?!\\p{L}).*");

    private static final Pattern PLACE = Pattern.compile(
            "(?u)\\s(?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s\\p{Lu}[^;]*$");
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?iu)(?:(?:chủ tịch|thường trực)\\s)?(?:[ủu][ỷy] ban nhân dân|UBND|hội đồng nhân dân|HĐND)|(?:ban thường trực\\s)?(?:[ủu][ỷy] ban mặt trận tổ quốc|UBMTTQ)(?!.*trung ương).*");

    /** No line of names is longer; what is, was made to be, and the pattern is not for it. */
    private static final int LONGEST = 1_000;

    private JointIssuers() {}

    /**
     * One by one, in order; a place that is said once for all of them ("Ủy ban nhân dân - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Vân") with
     * each. Bodies of one kind and of several places with ";" between them are those of which a text may be of any, and stay one name.
     */
    public static List<String> each(String names) {
        var said = names.strip();
        if (said.isEmpty()) return List.of();
        if (said.length() > LONGEST) return List.of(said);
        if (said.contains(";") && areOfOneKind(said.split("\\s*;\\s*"))) return List.of(said);
        var all = apart(said);
        return all.size() < 2
                ? List.of(said)
                : all.stream().map(one -> placed(one, all)).distinct().toList();
    }

    /** In one line. */
    public static String joined(List<String> bodies) {
        return String.join(JOINT, bodies);
    }

    /** "Ủy ban nhân dân" of "Ủy ban nhân dân tỉnh Sông Vân". */
    public static String withoutPlace(String body) {
        return PLACE.matcher(body).replaceFirst("");
    }

    private static List<String> apart(String names) {
        var all = new ArrayList<String>();
        var between = BETWEEN.matcher(names);
        int from = 0;
        while (between.find())
            if (isBody(names.substring(from, between.start())) && isBody(names.substring(between.end()))) {
                all.add(names.substring(from, between.start()).strip());
                from = between.end();
            }
        all.add(names.substring(from).strip());
        return all;
    }

    private static boolean isBody(String name) {
        var capitals = name.strip().toUpperCase(Locale.ROOT);
        return (OfficeWords.isBody(capitals) || ALSO_A_BODY.matcher(capitals).matches())
                && !WITHIN.matcher(capitals).matches();
    }

    private static boolean areOfOneKind(String... names) {
        return Stream.of(names).allMatch(name -> PLACE.matcher(name).find())
                && Stream.of(names)
                                .map(name ->
                                        PLACE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1;
    }

    private static String placed(String body, List<String> all) {
        if (PLACE.matcher(body).find() || !OF_A_PLACE.matcher(body).matches()) return body;
        return all.stream()
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(place -> body + place.group())
                .orElse(body);
    }
}
