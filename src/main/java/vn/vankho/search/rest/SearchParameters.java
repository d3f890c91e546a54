package vn.vankho.search.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchRequest;
import vn.vankho.search.SearchRequest.Sort;
import vn.vankho.shared.BadParameter;

/** Reads a search from the parameters of a request; an unknown or wrong one is refused by name rather than overlooked. */
final class SearchParameters {
    private static final Set<String> OTHERS = Set.of("q", "inTitle", "from", "until", "statusOn", "sort");
    private static final Set<String> OF_A_PAGE = Set.of("limit", "offset", "facets");

    private final MultiValueMap<String, String> given;
    private final List<String> statuses;

    /** What is empty counts as not said, as in the form that a script or a page has filled in. */
    private SearchParameters(MultiValueMap<String, String> given, List<String> statuses) {
        this.statuses = statuses;
        this.given = new LinkedMultiValueMap<>();
        given.forEach((name, values) -> this.given.put(
                name, values.stream().filter(value -> !value.isBlank()).toList()));
    }

    /** @param statuses that a text can have */
    static SearchRequest request(MultiValueMap<String, String> given, List<String> statuses) {
        return new SearchParameters(given, statuses).read(OF_A_PAGE);
    }

    /** Not of one page: what would have to be overlooked is refused too. */
    static SearchRequest whole(MultiValueMap<String, String> given, List<String> statuses) {
        return new SearchParameters(given, statuses).read(Set.of());
    }

    private SearchRequest read(Set<String> more) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = given.get(SearchAnswer.name(facet));
            if (values == null || values.isEmpty()) continue;
            values.forEach(value -> check(facet, value));
            filters.put(facet, new LinkedHashSet<>(values));
        }
        var known = new TreeSet<>(OTHERS);
        known.addAll(more);
        for (var facet : Facet.values()) known.add(SearchAnswer.name(facet));
        for (var name : given.keySet())
            if (!known.contains(name))
                throw new BadParameter("problem.parameter.unknown", name, String.join(", ", known));
        var query = one("q");
        return new SearchRequest(
                query == null ? "" : query,
                flag("inTitle"),
                filters,
                day("from"),
                day("until"),
                day("statusOn"),
                sort(),
                number("offset", 0),
                number("limit", 20),
                flag("facets"));
    }

    /** What can be a value of the facet; of the others every text can. */
    private void check(Facet facet, String value) {
        if (facet == Facet.YEAR && !value.matches("\\d{4}")) throw wrong(SearchAnswer.name(facet), value);
        if (facet == Facet.KIND) one(facet, value, names(DocumentKind.values()));
        if (facet == Facet.STATUS) one(facet, value, statuses);
    }

    private static void one(Facet facet, String value, List<String> all) {
        if (!all.contains(value))
            throw new BadParameter("problem.parameter.choice", SearchAnswer.name(facet), value, String.join(", ", all));
    }

    private @Nullable String one(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) throw new BadParameter("problem.parameter.many", name, values.size());
        return values.isEmpty() ? null : values.getFirst();
    }

    private boolean flag(String name) {
        var value = one(name);
        if (value == null || value.equals("false")) return false;
        if (value.equals("true")) return true;
        throw wrong(name, value);
    }

    private int number(String name, int otherwise) {
        var value = one(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw wrong(name, value);
        }
    }

    private @Nullable LocalDate day(String name) {
        var value = one(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadParameter("problem.parameter.date", name, value);
        }
    }

    private Sort sort() {
        var value = one("sort");
        if (value == null) return Sort.RELEVANCE;
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "problem.parameter.choice",
                        "sort",
                        value,
                        String.join(", ", names(Sort.values())).toLowerCase(Locale.ROOT)));
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private static BadParameter wrong(String name, String value) {
        return new BadParameter("problem.parameter.wrong", name, value);
    }
}
