package vn.vankho.legal.list;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What else a text of the register must be: all that is said must hold; null and blank say nothing.
 *
 * @param number a part of it, with or without diacritics
 * @param signatory a part of the name
 * @param normative whether it is a văn bản quy phạm pháp luật
 * @param effective the day it takes effect by its head
 * @param ended the first day on which the whole is not in force, by all that is recorded now
 * @param partlyEnded a day on which a part of it ended while the rest went on, by all that is recorded now, whatever of it had ended before
 * @param file whether its file is here
 */
public record Details(
        @Nullable String number,
        @Nullable String signatory,
        @Nullable Boolean normative,
        DayRange issued,
        DayRange effective,
        DayRange ended,
        DayRange partlyEnded,
        @Nullable Boolean file,
        @Nullable EntryOrigin origin) {
    public static final Details NONE =
            new Details(null, null, null, DayRange.ALL, DayRange.ALL, DayRange.ALL, DayRange.ALL, null, null);

    private static final int LONGEST = 200;

    public Details {
        number = words(number);
        signatory = words(signatory);
        issued = Objects.requireNonNullElse(issued, DayRange.ALL);
        effective = Objects.requireNonNullElse(effective, DayRange.ALL);
        ended = Objects.requireNonNullElse(ended, DayRange.ALL);
        partlyEnded = Objects.requireNonNullElse(partlyEnded, DayRange.ALL);
    }

    private static @Nullable String words(@Nullable String said) {
        var words = said == null ? "" : said.replace('\0', ' ').strip();
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST));
    }
}
