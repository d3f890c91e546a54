package vn.vankho.legal.imports.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.VietnameseDate;

/** A day as registers write it: 2019-05-06, 06/5/2019, "ngày 06 tháng 5 năm 2019", the count of days that Excel keeps, or a moment of a program. */
final class DayCell {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    /** A moment of a program: the day it is in Vietnam is meant, midnight there being 17:00 UTC of the day before. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})");

    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{11,13}");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern COUNT = Pattern.compile("[1-5]\\d{4}");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private DayCell() {}

    static Optional<LocalDate> read(String cell) {
        if (MOMENT.matcher(cell).matches()) return moment(cell);
        if (MILLISECONDS.matcher(cell).matches())
            return Optional.of(
                    Instant.ofEpochMilli(Long.parseLong(cell)).atZone(VIETNAM).toLocalDate());
        var iso = ISO.matcher(cell);
        if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
        if (COUNT.matcher(cell).matches()) return Optional.of(EXCEL.plusDays(Long.parseLong(cell)));
        return VietnameseDate.first(cell);
    }

    private static Optional<LocalDate> moment(String cell) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(cell).atZoneSameInstant(VIETNAM).toLocalDate());
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
