package vn.vankho.legal.recognition;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles of annexes name bodies in capitals: "DO ỦY BAN NHÂN DÂN TỈNH AN HÒA BAN HÀNH" is "do Ủy ban nhân dân tỉnh An Hòa ban hành". */
final class OfficeCapitals {
    private static final String COMMITTEE = "(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)";
    private static final String ASSEMBLY = "(?:HỘI ĐỒNG NHÂN DÂN|HĐND)";
    private static final String BEHIND =
            "BAN HÀNH|BÃI BỎ|HỦY BỎ|HUỶ BỎ|ĐƯỢC|BỊ|HẾT|NGƯNG|TRƯỚC|CŨ|ĐÃ|THUỘC|TRONG|VÀ|HOẶC";
    /** Only where the name of the place ends with a sign or such a word: in capitals it looks like what follows. */
    private static final Pattern OF = Pattern.compile("(?u)(?<!\\p{L})(?:CỦA|DO)\\s+(?:" + COMMITTEE + "|" + ASSEMBLY
            + ")\\s+(?:CÁC\\s+)?(?:TỈNH|THÀNH PHỐ)\\s+\\p{Lu}+(?:[\\s-]+(?!VÀ\\s)\\p{Lu}+){0,3}?(?=\\s+(?:" + BEHIND
            + ")(?!\\p{L})|\\s*[,(.;:]|\\s*$)");

    private static final Pattern SMALL =
            Pattern.compile("(?u)(?<!\\p{L})(?:CỦA|DO|CÁC|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|"
                    + "THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|" + BEHIND + ")(?!\\p{L})");
    private static final Pattern COMMITTEES = Pattern.compile("(?u)(?<!\\p{L})" + COMMITTEE + "(?!\\p{L})");
    private static final Pattern ASSEMBLIES = Pattern.compile("(?u)(?<!\\p{L})" + ASSEMBLY + "(?!\\p{L})");
    private static final Pattern CHAIR =
            Pattern.compile("(?u)(?<!\\p{L})(?:CHỦ TỊCH|THƯỜNG TRỰC)(?= (?:Ủy ban|Hội đồng))");
    private static final Pattern NAME = Pattern.compile("(?u)(?<=\\p{L})\\p{Lu}+");

    private OfficeCapitals() {}

    /** As a sentence has it, where it names bodies in capitals; else as it is. */
    static String spelled(String words) {
        if (!OF.matcher(words).find()) return words;
        var bodies = ASSEMBLIES
                .matcher(COMMITTEES.matcher(words).replaceAll("Ủy ban nhân dân"))
                .replaceAll("Hội đồng nhân dân");
        var chairs = CHAIR.matcher(bodies)
                .replaceAll(chair ->
                        chair.group().charAt(0) + chair.group().substring(1).toLowerCase(Locale.ROOT));
        var small = SMALL.matcher(chairs).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
        return NAME.matcher(small).replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT));
    }
}
