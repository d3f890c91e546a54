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
    private static final Pattern ITS_BODY = Pattern.compile("(?u)^" + BODY + "\\s+");
    /** No heading is longer; what is, may have been made to be. */
    private static final int LONGEST = 400;

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
            Pattern.compile("(?su)\\s*+(?:(?:[IVX]{1,6}|[A-ZĐ])[.)]\\s.*|.*:\\s*|\\P{Ll}+)");

    private static final Pattern TEXTS = Pattern.compile(
            "(?iu)\\s*+(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|[a-zđ]\\))\\s*(?:Các |Những )?(?:văn bản|nghị quyết|quyết định|chỉ thị)(?: quy phạm pháp luật)? (?:của|do) ");

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
            boolean one = of.group("many") == null && isAlone(lead, behindSamePlace(lead, of.end(), place(issuer)));
            while (one && of.find())
                one = place(issuer).equals(place(of.group("issuer").replaceAll("\\s+", " ")));
            return one ? issuer : null;
        }
        var capitals = OF_CAPITALS.matcher(lead);
        if (!capitals.find() || !isAlone(lead, capitals.end())) return null;
        var body = capitals.group("body").startsWith("H") ? "Hội đồng nhân dân " : "Ủy ban nhân dân ";
        return body + capitals.group("level").toLowerCase(Locale.ROOT) + " " + name(capitals.group("place"));
    }

    /** Whose the rows below a line are: those of the body that a heading names, else as before. */
    static @Nullable String below(String line, @Nullable String before) {
        if (!HEADING.matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                        .matches()
                && !isOfOne(line)) return before;
        boolean names = OF.matcher(line).find() || OF_CAPITALS.matcher(line).find();
        return names ? in(line) : before;
    }

    /** "2. Văn bản của UBND tỉnh Bình Sơn", which names no text. */
    private static boolean isOfOne(String line) {
        if (line.length() > LONGEST || Citations.namesNumber(line)) return false;
        var of = OF.matcher(line);
        return TEXTS.matcher(line).lookingAt()
                && of.find()
                && line.substring(of.end()).isBlank();
    }

    /** The number of a text says which body of a place it is of, so two of one place are as one. */
    private static int behindSamePlace(String lead, int end, String place) {
        var beside = Pattern.compile("(?u)\\s*(?:[,;/]|và|hoặc)\\s+(?:của\\s+)?" + BODY + "\\s+" + Pattern.quote(place)
                        + "(?![\\p{L}\\p{M}])")
                .matcher(lead);
        int behind = end;
        while (beside.region(behind, lead.length()).lookingAt()) behind = beside.end();
        return behind;
    }

    private static String place(String issuer) {
        return ITS_BODY.matcher(issuer).replaceFirst("");
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
