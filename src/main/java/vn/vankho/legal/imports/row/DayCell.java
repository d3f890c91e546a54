package vn.vankho.legal.imports.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.VietnameseDate;

/** A day as registers write it: 2019-05-06, 06/5/2019, "ngày 06 tháng 5 năm 2019", or the count of days that Excel keeps. */
final class DayCell {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern COUNT = Pattern.compile("[1-5]\\d{4}");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private DayCell() {}

    static Optional<LocalDate> read(String cell) {
        var iso = ISO.matcher(cell);
        if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
        if (COUNT.matcher(cell).matches()) return Optional.of(EXCEL.plusDays(Long.parseLong(cell)));
        return VietnameseDate.first(cell);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
