package vn.vankho.vietnamese;

import java.util.regex.Pattern;

/** The line "Nơi nhận:" below the last article: whom the text is sent to. */
final class Recipients {
    /**
     * Behind it nothing, a list, "Như Điều 3", "Lưu: VT", or who signs beside it; "Nơi nhận hồ sơ: …" and "Nơi nhận: Bộ phận Một cửa" are
     * sentences of an article.
     */
    private static final Pattern LINE = Pattern.compile(
            "(?:Nơi nhận|Nơi Nhận|NƠI NHẬN)\\s{0,9}"
                    + "(?:(?::\\s{0,9})?(?:[-–+].{0,40}|(?:Như|NHƯ)(?:\\s.{0,40})?)|[\\s:/]{0,40}\\P{Ll}{0,40}"
                    + "|:\\s{0,9}(?:Lưu(?!\\p{L}).{0,40}|(?:[Kk][Tt]|[Tt][Mm]|[Tt][Ll]|[Tt][Uu][Qq])\\..{0,40}|\\([^)]{0,40}\\)|(?!Bộ phận|Trụ sở)\\p{Lu}.{0,80};))");

    private Recipients() {}

    static boolean begin(String line) {
        return line.charAt(0) == 'N' && LINE.matcher(line).matches();
    }
}
