package vn.vankho.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.NumberQuery;
import vn.vankho.vietnamese.VietnameseText;

/** Terms for document numbers. The parts of a document's own number can be asked for in any combination. */
final class NumberKeys {
    private NumberKeys() {}

    /** Parts of a document's own number; the year of issue stands in where the number bears none. */
    static List<String> parts(DocumentNumber number, @Nullable Integer issuedIn) {
        var parts = new ArrayList<String>();
        parts.add("n:" + number.num().toUpperCase(Locale.ROOT));
        var year = number.year() != null ? number.year() : issuedIn;
        if (year != null) parts.add("y:" + year);
        if (number.type() != null) parts.add("t:" + number.type());
        for (var group : number.groups()) parts.add("g:" + group);
        return parts;
    }

    /** What a query asks of a document's own number. */
    static List<String> asked(NumberQuery query) {
        var parts = new ArrayList<String>();
        if (query.num() != null) parts.add("n:" + query.num().toUpperCase(Locale.ROOT));
        if (query.year() != null) parts.add("y:" + query.year());
        if (query.type() != null) parts.add("g:" + query.type());
        if (query.agency() != null) parts.add("g:" + query.agency());
        return parts;
    }

    /** Keys of numbers named in a text: the full key, and number with year. */
    static Set<String> all(Collection<DocumentNumber> numbers) {
        var keys = new LinkedHashSet<String>();
        for (var number : numbers) {
            keys.add(number.key());
            if (number.year() != null) keys.add(number.num().toUpperCase(Locale.ROOT) + "|" + number.year());
        }
        return keys;
    }

    /** A number as it is being typed: folded, small, without blanks, for completion. */
    static String typed(String number) {
        return VietnameseText.fold(VietnameseText.plainSigns(VietnameseText.normalise(number)))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s&]", "");
    }
}
