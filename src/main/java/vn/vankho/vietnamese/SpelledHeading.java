package vn.vankho.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/**
 * A heading that says all in one sentence below the type, as in the collections of old laws: "SẮC LỆNH / CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 69
 * NGÀY 1 THÁNG 12 NĂM 1945".
 *
 * @param who whose document it is
 * @param number as it is written; of the first years a bare number without codes
 * @param about what stands behind the date, or empty
 */
record SpelledHeading(String who, String number, LocalDate issuedOn, String about) {
    private static final int LINES = 5;
    private static final Pattern BODY = Pattern.compile("(?iu)(?:xét|căn cứ|chi[ểế]u|điều|khoản|thể theo)(?!\\p{L}).*");

    private static final Pattern ALL = Pattern.compile(
            "(?u)^(?:CỦA|Của|của)\\s+(?<who>[\\p{Lu}\\s,-]{4,120}?)\\s+(?:SỐ|Số|số)\\s*:?\\s*(?<number>\\d[\\p{L}\\d/.-]{0,40})"
                    + "\\s+(?iu:ngày)\\s+(?<day>\\d{1,2})(?iu:\\s+tháng\\s+|[-/.])(?<month>\\d{1,2})(?iu:\\s+năm\\s+|[-/.])(?<year>\\d{4})(?<about>.*)");

    static @Nullable SpelledHeading below(List<Line> lines, int typeAt) {
        var text = lines.stream()
                .skip(typeAt + 1L)
                .limit(LINES)
                .map(Line::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        var all = ALL.matcher(text);
        if (!all.matches()) return null;
        try {
            var day = LocalDate.of(number(all.group("year")), number(all.group("month")), number(all.group("day")));
            return new SpelledHeading(
                    all.group("who").strip(),
                    all.group("number"),
                    day,
                    all.group("about").strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What it is called where it has no other title: the sentence itself, in small letters. */
    String title(String type) {
        var who = OfficeNames.issuer(List.of(this.who));
        return "%s số %s ngày %d tháng %d năm %d%s"
                .formatted(
                        type,
                        number,
                        issuedOn.getDayOfMonth(),
                        issuedOn.getMonthValue(),
                        issuedOn.getYear(),
                        who == null ? "" : " của " + who);
    }

    /** Whether what stands behind is a title ("VỀ VIỆC …"), not the next line of the text. */
    boolean saysAbout() {
        return !about.isEmpty()
                && !OfficeWords.isBody(about.toUpperCase(Locale.ROOT))
                && !BODY.matcher(about).matches();
    }

    /** As a number; that of a decree of the first years has no symbol: its type stands for it. */
    @Nullable
    DocumentNumber documentNumber(String type) {
        boolean bare = type.startsWith("Sắc l") && number.matches("\\d{1,4}(?:-?[a-zA-Z])?");
        if (bare) return new DocumentNumber(number, number, null, List.of("SL"));
        return DocumentNumber.parse(number).filter(DocumentNumber::isPlausible).orElse(null);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
