package vn.vankho.uikit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;

/** Dates, moments, sizes and counts as an office of Vietnam writes them; the empty text for what is not known. */
public final class Formats {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);

    private Formats() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.said(day);
    }

    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** The time of the day alone, of a moment that is near. */
    public static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** With the separators of the language: 1.234 or 1,234. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Say.locale()).format(number);
    }

    /** Bytes in the unit that fits, 1 MB = 1,048,576 bytes as file managers count. */
    public static String size(long bytes) {
        if (bytes < 1024) return count(bytes) + " B";
        double size = bytes / 1024.0;
        int unit = 0;
        while (size >= 1024 && unit < 2) {
            size /= 1024;
            unit++;
        }
        var format = NumberFormat.getNumberInstance(Say.locale());
        format.setMaximumFractionDigits(size < 10 ? 1 : 0);
        return format.format(size) + " " + new String[] {"KB", "MB", "GB"}[unit];
    }
}
