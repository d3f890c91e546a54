package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stamps of Luật Bảo vệ bí mật nhà nước: a box with nothing but the degree, near the number and the name of the document. */
final class SecrecyMark {
    private static final int NEAR_THE_TOP = 30;
    private static final Pattern MARK =
            Pattern.compile("[\\[(|\\s]{0,4}(?<degree>(?:TỐI|TUYỆT)\\s{1,3}MẬT|MẬT)[\\])|.\\s]{0,4}");
    private static final Pattern SAID =
            Pattern.compile("(?iu)(?:độ|mức độ) mật\\s*:\\s*(?<degree>(?:tối |tuyệt )?mật)\\s*\\.?");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{3,}|\\s\\|\\s");
    private static final Pattern BODY =
            Pattern.compile("(?:Căn cứ|Kính gửi|Điều 1|Chương|CHƯƠNG|Phần|PHẦN|I\\.|1\\.)(?!\\p{L}).*");

    /** A heading in capitals broken before its last word: "DANH MỤC BÍ / MẬT NHÀ NƯỚC". */
    private static final Pattern BROKEN =
            Pattern.compile("(?u).*(?:BÍ|BẢO|CƠ|ĐỘ|MỨC|TUYỆT|TỐI|,|VÀ|HOẶC|ĐÓNG DẤU)\\s*$");

    private SecrecyMark() {}

    static Optional<String> on(String firstPage) {
        var lines = TextLines.of(VietnameseText.normalise(firstPage));
        var before = "";
        for (int i = 0; i < lines.size() && i < NEAR_THE_TOP; i++) {
            var text = lines.get(i).text();
            if (BODY.matcher(text).matches()) return Optional.empty();
            for (var column : COLUMNS.split(text)) {
                var mark = MARK.matcher(column);
                if (mark.matches() && !BROKEN.matcher(before).matches()) return degree(mark.group("degree"));
                var said = SAID.matcher(column.strip());
                if (said.matches()) return degree(said.group("degree"));
            }
            before = text;
        }
        return Optional.empty();
    }

    private static Optional<String> degree(String written) {
        return Optional.of(written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
    }
}
