package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.SpokenNumbers;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * A term of a text that is said in years or months: its last day is in no text, it is counted.
 *
 * @param length as said ("05 năm")
 * @param base day from which it is counted, which is not counted itself
 * @param last the same day of the last year or month
 */
public record CountedTerm(String length, LocalDate base, LocalDate last) {
    private static final Pattern LENGTH = Pattern.compile("(?iu)" + OwnTerm.AHEAD_OF_LENGTH + "(?<length>(?<n>"
            + SpokenNumbers.PATTERN
            + ")\\s*(?:\\([^)]{1,20}\\)\\s*)?(?<unit>năm|tháng))(?!\\p{L}|\\s*\\d|\\s(?:học|ngân sách|cuối|đầu|tiếp theo|trước))"
            + "(?:,?\\s*(?:(?:kể|tính)\\s+)?từ\\s+(?<base>ngày\\s.{0,40}))?");
    private static final Pattern SIGNED = Pattern.compile(
            "(?u)ngày\\s+(?:[^,.;]{1,30}?\\snày\\s+)?(?:được\\s+)?(?:ký|ban hành|thông qua)(?!\\p{L}).*");
    /** Of the text itself; "ngày cấp giấy phép" is that of each licence. */
    private static final Pattern FIRST_DAY =
            Pattern.compile("(?u)ngày\\s+(?:[^,.;]{1,30}?\\s)?(?:(?:có|phát sinh)\\s+hiệu lực|được áp dụng).*");

    static @Nullable CountedTerm in(String said, @Nullable LocalDate issuedOn, @Nullable LocalDate commencement) {
        var term = LENGTH.matcher(said);
        if (!term.find()) return null;
        var base = base(term.group("base"), issuedOn, commencement);
        if (base == null) return null;
        int count = SpokenNumbers.of(term.group("n"));
        // Bộ luật Dân sự 91/2015/QH13 Điều 147, 148: the first day is not counted, the term ends with the same day of
        // the last year
        boolean years = term.group("unit").equalsIgnoreCase("năm");
        return new CountedTerm(term.group("length"), base, years ? base.plusYears(count) : base.plusMonths(count));
    }

    private static @Nullable LocalDate base(
            @Nullable String said, @Nullable LocalDate issuedOn, @Nullable LocalDate commencement) {
        if (said == null) return commencement;
        var dates = VietnameseDate.findAll(said.toLowerCase(Locale.ROOT));
        if (!dates.isEmpty() && dates.getFirst().from() == 0)
            return dates.getFirst().date();
        if (SIGNED.matcher(said).matches()) return issuedOn;
        return FIRST_DAY.matcher(said).matches() ? commencement : null;
    }
}
