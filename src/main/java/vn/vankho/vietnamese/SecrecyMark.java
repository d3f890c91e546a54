package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stamps of Luật Bảo vệ bí mật nhà nước 2018: the degree in a box of its own, near the number and the name of the document. Who takes a
 * mark away by mistake can put it back; a secret that was shown stays shown. So every usual way a stamp comes out of a file counts.
 */
final class SecrecyMark {
    static final int NEAR_THE_TOP = 30;
    private static final String DEGREE =
            "(?<degree>(?:TỐI|TUYỆT)\\s{1,5}MẬT|MẬT|Tối [mM]ật|Tuyệt [mM]ật|TOI MAT|TUYET MAT)";
    private static final String URGENCY = "(?:\\s*[-–,;/]\\s*(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN))?";
    private static final String COPY = "(?:\\s*[-–,;]?\\s*B(?:ản|ẢN) s(?:ố|Ố).*)?";

    private static final Pattern MARK = Pattern.compile("(?:(?:TÀI LIỆU|VĂN BẢN|DẤU)\\s+)?" + DEGREE + URGENCY + COPY);
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:độ|mức độ|dấu(?: chỉ)?(?: độ)?) mật\\s*:\\s*(?<degree>(?:tối |tuyệt )?mật)(?:\\s*[-–,;.].*)?");

    /** A box beside the number or the name of the office, in one line with it. */
    private static final Pattern BESIDE_NUMBER =
            Pattern.compile("S[ốỐ]\\s*:?\\s*[\\d./ …].{0,60}?\\s" + DEGREE + URGENCY + COPY);

    private static final Pattern BESIDE_OFFICE =
            Pattern.compile(".{2,80}?(?<!BÍ|BẢO|CƠ|ĐỘ|ONG|,)\\s" + DEGREE + URGENCY + COPY);

    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{3,}|\\s\\|\\s");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\[(|«“\"'.*_–-]+|[\\s\\])|»”\"'.*_–-]+$");
    private static final Pattern SPACED = Pattern.compile("\\p{L}(?:\\s+\\p{L})+");
    private static final Pattern FIRST_HALF = Pattern.compile("TỐI|TUYỆT");
    private static final Pattern BODY =
            Pattern.compile("(?:Căn cứ|Điều 1|Chương|CHƯƠNG|Phần|PHẦN|I\\.|1\\.)(?!\\p{L}).*");

    /** A heading in capitals broken before its last words: "DANH MỤC BÍ / MẬT NHÀ NƯỚC". */
    private static final Pattern BROKEN =
            Pattern.compile("(?u).*(?:BÍ|BẢO|CƠ|ĐỘ|MỨC|TUYỆT|TỐI|,|VÀ|HOẶC|ĐÓNG DẤU|DANH MỤC|VỀ|CÁC)\\s*$");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<String, String> SCANNED =
            Map.of("MAT", "MẬT", "TOI MAT", "TỐI MẬT", "TUYET MAT", "TUYỆT MẬT");

    private SecrecyMark() {}

    /** A mark as it comes off a picture, in a line of its own, with whatever diacritics were seen. */
    static Optional<String> onScan(String text) {
        return text.lines()
                .map(line -> LETTERS.matcher(line).replaceAll(" ").strip())
                .filter(line -> line.equals(line.toUpperCase(Locale.ROOT)))
                .map(line -> SCANNED.get(
                        VietnameseText.fold(line).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")))
                .filter(Objects::nonNull)
                .findFirst();
    }

    static Optional<String> on(String firstPage) {
        var lines = TextLines.first(VietnameseText.normalise(firstPage), NEAR_THE_TOP);
        if (lines.stream().noneMatch(line -> mayBear(line.text()))) return Optional.empty();
        var before = "";
        for (var line : lines) {
            var text = line.text();
            if (BODY.matcher(text).matches()) return Optional.empty();
            var degree = mayBear(text) ? inLine(text, before) : null;
            if (degree != null) return Optional.of(degree);
            before = text;
        }
        return Optional.empty();
    }

    /** Every degree ends in MẬT, with blanks or without; few lines have an M before such a letter, and only they cost patterns. */
    private static boolean mayBear(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'Ậ' && c != 'ậ' && c != 'A') continue;
            int at = i - 1;
            while (at > 0 && text.charAt(at) <= ' ') at--;
            if (text.charAt(at) == 'M' || text.charAt(at) == 'm') return true;
        }
        return false;
    }

    private static @Nullable String inLine(String text, String before) {
        var line = bare(text);
        var half = bare(before);
        if (line.equals("MẬT") && FIRST_HALF.matcher(half).matches()) return half + " MẬT";
        var found = matched(BESIDE_NUMBER, line);
        if (found == null && OfficeWords.isBody(line)) found = matched(BESIDE_OFFICE, line);
        if (found != null) return found;
        for (var column : COLUMNS.split(text.strip())) {
            var box = bare(column);
            found = BROKEN.matcher(before).matches() ? null : matched(MARK, box);
            if (found == null) found = matched(SAID, box);
            if (found != null) return found;
        }
        return BROKEN.matcher(before).matches() ? null : matched(MARK, line);
    }

    /** Without the box that was drawn with signs, and without the blanks of "T Ố I   M Ậ T". */
    private static String bare(String text) {
        var inside = EDGES.matcher(text).replaceAll("");
        return SPACED.matcher(inside).matches()
                ? inside.replaceAll("(?<=\\p{L})\\s(?=\\p{L}(?:\\s|$))", "").replaceAll("\\s+", " ")
                : inside;
    }

    private static @Nullable String matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) return null;
        var degree = matcher.group("degree").replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return degree.equals("TOI MAT") ? "TỐI MẬT" : degree.equals("TUYET MAT") ? "TUYỆT MẬT" : degree;
    }
}
