package vn.vankho.legal.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseDate;

/** A last day as it stands behind "đến hết": "ngày 31 tháng 12 năm 2025", "31/12/2025", "tháng 6 năm 2026", "năm 2025". */
final class LastDay {
    private static final String DAY =
            "ngày\\s*\\d|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s";
    /** For patterns: a day is ahead. */
    static final String DAY_AHEAD = "(?=" + DAY + ")";

    /** The same, or a month or a year of which the last day is meant. */
    static final String AHEAD = "(?=" + DAY + "|tháng\\s*\\d|năm\\s*\\d)";

    private static final Pattern YEAR = Pattern.compile("năm\\s*(?<y>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("tháng\\s*(?<m>\\d{1,2})\\s*(?:năm|/|-)\\s*(?<y>(?:19|20)\\d{2})(?!\\d)");

    private LastDay() {}

    /** @param said begins with it */
    static @Nullable LocalDate at(String said) {
        var year = YEAR.matcher(said);
        if (year.lookingAt()) return LocalDate.of(Integer.parseInt(year.group("y")), 12, 31);
        var month = MONTH.matcher(said);
        if (month.lookingAt()) return end(Integer.parseInt(month.group("y")), Integer.parseInt(month.group("m")));
        var dates = VietnameseDate.findAll(said);
        return dates.isEmpty() || dates.getFirst().from() > 0
                ? null
                : dates.getFirst().date();
    }

    private static @Nullable LocalDate end(int year, int month) {
        try {
            return YearMonth.of(year, month).atEndOfMonth();
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
