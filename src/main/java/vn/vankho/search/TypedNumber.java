package vn.vankho.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.NumberQuery;

/**
 * A number as it is being typed, its parts in any order: "qd 45", "45 skhcn", "quyết định 45/2025". Compared with
 * {@link NumberKeys#typed numbers as they are indexed for completion}.
 *
 * @param num begin of the number itself
 * @param groups codes of type and issuing body; the last one perhaps not yet ended
 */
record TypedNumber(String num, @Nullable Integer year, List<String> groups) {
    private static final Pattern BEGUN = Pattern.compile("(?:số/)?0*(?<num>[1-9]\\d{0,5})/(?<code>\\p{L}{1,12})");

    /** Empty when no number is named, or it is named with words that are no part of one. */
    static Optional<TypedNumber> of(String typed) {
        var query = NumberQuery.read(typed);
        if (query.num() == null) return begun(typed);
        var rest = NumberKeys.typed(query.rest());
        if (query.rest().strip().contains(" ") || rest.chars().anyMatch(c -> !Character.isLetterOrDigit(c)))
            return Optional.empty();
        var groups = new ArrayList<String>();
        for (var group : new String[] {query.type(), query.agency(), rest})
            if (group != null && !group.isEmpty()) groups.add(group.toLowerCase(Locale.ROOT));
        return Optional.of(new TypedNumber(query.num().toLowerCase(Locale.ROOT), query.year(), List.copyOf(groups)));
    }

    /** "45 sk": a number and the begin of a code that says nothing yet. */
    private static Optional<TypedNumber> begun(String typed) {
        var match = BEGUN.matcher(NumberKeys.typed(typed.strip().replaceAll("\\s+", "/")));
        return match.matches()
                ? Optional.of(new TypedNumber(match.group("num"), null, List.of(match.group("code"))))
                : Optional.empty();
    }

    /** Where to look: numbers are written with leading zeros or without. */
    List<String> begins() {
        return Stream.of("", "0", "00").map(zeros -> zeros + num).toList();
    }

    boolean fits(String indexed) {
        var parts = Arrays.asList(indexed.split("[^\\p{L}\\p{N}]+"));
        if (!parts.getFirst().replaceFirst("^0+", "").startsWith(num)) return false;
        var codes = parts.subList(1, parts.size());
        return (year == null || codes.contains(year.toString()))
                && groups.stream().allMatch(group -> codes.stream().anyMatch(code -> code.startsWith(group)));
    }

    boolean isWhole(String shown) {
        return shown.replaceFirst("^0+", "").toLowerCase(Locale.ROOT).matches(Pattern.quote(num) + "(?!\\d).*");
    }
}
