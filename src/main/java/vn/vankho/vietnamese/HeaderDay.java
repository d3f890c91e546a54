package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.TextLines.Line;

/** The day of issue as a head says it: behind the place, or alone. */
final class HeaderDay {
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?u)(?:^|[\\s)])\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s[\\p{L}.-]{1,10}){0,5}\\s?,\\s{0,4}(?=ngày)");
    /** The same without its comma, or with a day in numbers, as old papers have it: alone in its column. */
    private static final Pattern BARE_PLACE = Pattern.compile(
            "(?u)(?:^|\\t|\\s{4})\\p{Lu}[\\p{L}.’'-]{0,10}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,10}){0,4}\\s?,?\\s{1,4}(?=ngày)");

    private HeaderDay() {}

    /** @param head the lines down to the type of the document */
    static @Nullable LocalDate issuedOn(List<Line> head) {
        for (var line : head) {
            var text = line.text();
            if (text.startsWith("(")) continue;
            for (var date : VietnameseDate.spoken(text)) {
                var before = PLACE_AND_DATE.matcher(text);
                boolean placed = before.find() && before.end() == date.from()
                        || date.from() == 0 && date.until() >= text.length() - 1;
                if (placed) return date.date();
            }
            for (var date : VietnameseDate.findAll(text)) {
                var before = BARE_PLACE.matcher(text.substring(0, date.from()) + "ngày");
                if (date.until() >= text.length() - 1 && before.find() && before.end() == date.from())
                    return date.date();
            }
        }
        return null;
    }

    /** A precedent says in its head on which day it was passed; the sentence may wrap within the date. */
    static @Nullable LocalDate passedOn(List<Line> lines) {
        var head = lines.stream().map(Line::text).collect(Collectors.joining(" "));
        var dates = VietnameseDate.spoken(head);
        return dates.isEmpty() ? null : dates.getFirst().date();
    }
}
