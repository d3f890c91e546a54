package vn.vankho.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as Vietnamese documents write them: "ngày 05 tháng 3 năm 2024", "ngày 05/3/2024", "5-3-2024". */
public final class VietnameseDate {
    private static final int FEWEST_DIGITS = 6;
    private static final String SIGN = "\\s?[/.-]\\s?";

    /**
     * Said in words; the word "ngày" may be missing. A gap (dots, blanks) instead of the day or the month is no date. Between two numbers
     * "thắng" and "nâm" are "tháng" and "năm" with a mark that was misread off a picture.
     */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:ngày\\s{0,9})?(?<d>\\d{1,2})\\s{0,9}th[áắãàạả]ng\\s{0,9}(?<m>\\d{1,2})\\s{0,9},?\\s{0,9}n[ăâạ]m\\s{0,9}(?<y>\\d{4})(?!\\d)");

    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\d/.-])(?:[Nn]gày\\s{0,9})?(?<d>\\d{1,2})" + SIGN
            + "(?<m>\\d{1,2})" + SIGN + "(?<y>(?:19|20)\\d{2})(?![\\d/-])");

    /** @param from and {@code until}: characters of the text read */
    public record Found(LocalDate date, int from, int until) {}

    private VietnameseDate() {}

    /** The first date in the text, in whatever form. */
    public static Optional<LocalDate> first(String text) {
        return findAll(text).stream().map(Found::date).findFirst();
    }

    /** All dates that exist in the calendar, in the order of the text. */
    public static List<Found> findAll(String text) {
        var all = new ArrayList<>(spoken(text));
        collect(SHORT, text, all);
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    /** Only dates in words, the form of the head of a document. */
    static List<Found> spoken(String text) {
        var all = new ArrayList<Found>();
        collect(SPOKEN, text, all);
        return all;
    }

    private static void collect(Pattern pattern, String text, List<Found> all) {
        if (!hasDigits(text)) return;
        var matcher = pattern.matcher(text);
        while (matcher.find())
            date(matcher).ifPresent(date -> all.add(new Found(date, matcher.start(), matcher.end())));
    }

    /** A date has six digits at least; most lines have none, and need no pattern to say so. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++)
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') digits++;
        return digits == FEWEST_DIGITS;
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d")));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
