package vn.vankho.legal.recognition;

import java.util.regex.Pattern;

/** Until what happens a text is suspended, where no day is said (Luật 64/2025/QH15 Điều 56): "cho đến khi Luật … có hiệu lực". */
public final class OpenEnd {
    private static final Pattern UNTIL = Pattern.compile(
            "(?isu)(?<!\\p{L})(?:cho\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?(?:khi|lúc|(?:ngày|thời điểm)(?!\\s*(?:[\\d.…]|này|hiện|nay|ký|hết))(?=[^;“]{0,300}?(?:hiệu lực|thay thế|ban hành|thông qua|công bố)))\\s+"
                    + "[^;“]{5,400}?(?=[;“]|\\.\\s|:?\\s\\[…\\]|[.:]?\\s*$)");

    private OpenEnd() {}

    /** In the words of the sentence; empty where it names no condition. */
    public static String in(String sentence) {
        var until = UNTIL.matcher(sentence);
        return until.find() ? until.group().strip().replaceAll("\\s+", " ") : "";
    }
}
