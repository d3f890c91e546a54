package vn.vankho.legal.recognition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose texts a list names: "Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh An Hòa sau đây". Only a body with its place is taken: a province
 * that came out of a merger repeals texts of those before it, and a bare number would pass for its own.
 */
final class ListIssuer {
    private static final Pattern OF = Pattern.compile(
            "(?u)(?<!\\p{L})(?:của|do)\\s+(?<issuer>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch (?:Ủy ban nhân dân|UBND))"
                    + "\\s+(?:các\\s+)?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\\s+\\p{Lu}[\\p{L}]*(?:(?:\\s|,\\s|\\s-\\s)\\p{Lu}[\\p{L}]*)*)");

    /** As titles of annexes have it: "DO ỦY BAN NHÂN DÂN TỈNH AN HÒA BAN HÀNH". */
    private static final Pattern OF_CAPITALS = Pattern.compile(
            "(?u)(?<!\\p{L})(?:CỦA|DO)\\s+(?<body>ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\\s+(?<level>TỈNH|THÀNH PHỐ)\\s+"
                    + "(?<place>\\p{Lu}+(?:[\\s-]+\\p{Lu}+){0,3}?)(?=\\s+(?:BAN HÀNH|BÃI BỎ|HỦY BỎ|HUỶ BỎ|ĐƯỢC|BỊ|HẾT|NGƯNG|TRƯỚC|CŨ|ĐÃ|THUỘC|TRONG)(?!\\p{L})|\\s*[,(.;]|\\s*$)");

    private ListIssuer() {}

    /** Null where the words name none, or one that is only called "tỉnh". */
    static @Nullable String in(String lead) {
        var of = OF.matcher(lead);
        if (of.find()) return of.group("issuer");
        var capitals = OF_CAPITALS.matcher(lead);
        if (!capitals.find()) return null;
        var body = capitals.group("body").startsWith("H") ? "Hội đồng nhân dân " : "Ủy ban nhân dân ";
        return body + capitals.group("level").toLowerCase(Locale.ROOT) + " " + name(capitals.group("place"));
    }

    private static String name(String capitals) {
        return Pattern.compile("(?u)(?<=\\p{L})\\p{Lu}+")
                .matcher(capitals)
                .replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT))
                .replaceAll("\\s+", " ");
    }
}
