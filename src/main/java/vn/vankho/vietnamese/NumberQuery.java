package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it when they look for it: "46/2019", "qd 46 ubnd", "QĐ46", "số 46 năm 2019 của UBND tỉnh".
 *
 * @param num without leading zeros, or null (only from {@link #read})
 * @param year as typed, also from the date beside a number
 * @param issuedOn the date beside the number, or null: "1234/QĐ-UBND ngày 05/6/2023"
 * @param type code of the type ("QD"), folded, or null
 * @param agency code of the issuing body ("UBND", "QH13"), folded, or null
 * @param fullKey {@link DocumentNumber#key} where the whole number was typed
 * @param rest words of the query that are no part of the number, as typed
 */
public record NumberQuery(
        @Nullable String num,
        @Nullable Integer year,
        @Nullable LocalDate issuedOn,
        @Nullable String type,
        @Nullable String agency,
        @Nullable String fullKey,
        String rest) {
    /** Empty when the query is not about a number. {@code rest}: words that are no part of it. */
    public static Optional<NumberQuery> parse(String query) {
        return Optional.of(read(query)).filter(read -> read.num != null);
    }

    /** The same without the condition: "kế hoạch ISO 2021" names no number, but a type and a year to filter by. */
    public static NumberQuery read(String query) {
        var text = VietnameseText.normalise(query).strip();
        if (text.length() > 1_000) return new NumberQuery(null, null, null, null, null, null, text);
        var typed = DocumentNumber.parse(text).filter(DocumentNumber::isPlausible);
        if (typed.isPresent()) return of(typed.get(), new QueryWords(""), new QueryWords(""));
        var places = Citation.masked(text);
        var within = NumberScanner.withinQuery(places);
        if (within == null) return new QueryWords(text).read();
        return of(
                within.number(),
                new QueryWords(text.substring(0, within.from())),
                new QueryWords(text.substring(within.until())));
    }

    /**
     * How texts speak of it where they do not write it whole, folded: "nghi quyet 18", "nghi quyet so 18"; of one body "18 nq tw". Empty
     * where no type is named.
     */
    public List<String> spoken() {
        if (num == null || type == null) return List.of();
        if (agency != null) return List.of((num + ' ' + type + ' ' + agency).toLowerCase(Locale.ROOT));
        var names = new ArrayList<String>();
        names.add((type + ' ' + num).toLowerCase(Locale.ROOT));
        NumberCodes.SPELLED_TYPES.forEach((name, code) -> {
            if (!code.equals(type)) return;
            names.add((name + ' ' + num).toLowerCase(Locale.ROOT));
            names.add((name + " SO " + num).toLowerCase(Locale.ROOT));
        });
        return names;
    }

    private static NumberQuery of(DocumentNumber number, QueryWords before, QueryWords behind) {
        boolean whole = number.groups().size() > 1 || number.type() == null;
        var day = behind.date() != null ? behind.date() : before.date();
        var year = number.year();
        if (year == null) year = day != null ? Integer.valueOf(day.getYear()) : yearBeside(before, behind);
        return new NumberQuery(
                number.num(),
                year,
                day,
                number.type(),
                number.agency(),
                whole ? number.key() : null,
                (before.besideANumber() + " " + behind.besideANumber()).strip());
    }

    /** Where other words come first, the year is one of them: "1234/QĐ-UBND kế hoạch năm 2023". */
    private static @Nullable Integer yearBeside(QueryWords before, QueryWords behind) {
        var said = behind.takeYearBehind();
        return said != null ? said : before.takeYearBefore();
    }
}
