package vn.vankho.legal.recognition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose texts a list names: "Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh An Hòa sau đây". Only a body with its place is taken: a province
 * that came out of a merger repeals texts of those before it, and a bare number would pass for its own.
 */
final class ListIssuer {
    private static final String BODY =
            "(?:(?:Chủ tịch |Thường trực )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND))";
    private static final String BELOW = "(?:huyện|quận|thị xã|thị trấn|thành phố|xã|phường|đặc khu)";
    private static final Pattern OF =
            Pattern.compile("(?u)(?<!\\p{L})(?:của|do)\\s+(?<issuer>" + BODY + "\\s+(?<many>các\\s+)?(?:tỉnh"
                    + CitedIssuer.PLACE_NAME
                    + "|thành phố\\s+(?:Hà Nội|Hải Phòng|Đà Nẵng|Huế|Hồ Chí Minh|Cần Thơ)(?!\\p{L})|" + BELOW
                    + CitedIssuer.PLACE_NAME + "(?:,?\\s+(?:" + BELOW + "|tỉnh)" + CitedIssuer.PLACE_NAME + "){0,2}))");
    /** Another body or place beside it: a row may be of either. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?iu)\\s*(?:[,;/]|(?:và|hoặc)(?!\\p{L}))\\s*(?:(?:của|do|các|và)\\s+)*(?:(?:tỉnh|" + BELOW
                    + ")\\s+)?(?-i:\\p{Lu})");
    /** A line that parts groups; another one is a row, or goes on with a name. */
    private static final Pattern HEADING =
            Pattern.compile("(?su)\\s*(?:(?:[IVX]{1,6}|[A-ZĐ])[.)]\\s.*|.*:\\s*|\\P{Ll}+)");

    /** As titles of annexes have it: "DO ỦY BAN NHÂN DÂN TỈNH AN HÒA BAN HÀNH". */
    private static final Pattern OF_CAPITALS = Pattern.compile(
            "(?u)(?<!\\p{L})(?:CỦA|DO)\\s+(?<body>ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\\s+(?<level>TỈNH|THÀNH PHỐ)\\s+"
                    + "(?<place>\\p{Lu}+(?:[\\s-]+(?!VÀ\\s)\\p{Lu}+){0,3}?)(?=\\s+(?:BAN HÀNH|BÃI BỎ|HỦY BỎ|HUỶ BỎ|ĐƯỢC|BỊ|HẾT|NGƯNG|TRƯỚC|CŨ|ĐÃ|THUỘC|TRONG)(?!\\p{L})|\\s*[,(.;]|\\s*$)");

    private ListIssuer() {}

    /** Null where the words name none, more than one, or one that is only called "tỉnh". */
    static @Nullable String in(String lead) {
        var of = OF.matcher(lead);
        if (of.find()) {
            var issuer = of.group("issuer").replaceAll("\\s+", " ");
            boolean one = of.group("many") == null && isAlone(lead, of.end());
            while (one && of.find()) one = issuer.equals(of.group("issuer").replaceAll("\\s+", " "));
            return one ? issuer : null;
        }
        var capitals = OF_CAPITALS.matcher(lead);
        if (!capitals.find() || !isAlone(lead, capitals.end())) return null;
        var body = capitals.group("body").startsWith("H") ? "Hội đồng nhân dân " : "Ủy ban nhân dân ";
        return body + capitals.group("level").toLowerCase(Locale.ROOT) + " " + name(capitals.group("place"));
    }

    /** Whose the rows below a line are: those of the body that a heading names, else as before. */
    static @Nullable String below(String line, @Nullable String before) {
        if (!HEADING.matcher(line).matches()) return before;
        boolean names = OF.matcher(line).find() || OF_CAPITALS.matcher(line).find();
        return names ? in(line) : before;
    }

    private static boolean isAlone(String lead, int end) {
        return !ANOTHER.matcher(lead).region(end, lead.length()).lookingAt();
    }

    private static String name(String capitals) {
        return Pattern.compile("(?u)(?<=\\p{L})\\p{Lu}+")
                .matcher(capitals)
                .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT))
                .replaceAll("\\s+", " ");
    }
}
