package vn.vankho.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.SearchRequest.Sort;
import vn.vankho.shared.BadParameter;

/**
 * How the address of the results page says a search. Nonsense in an address is left out rather than refused, because people cut and paste
 * addresses.
 */
public final class AskedAddress {
    public static final String QUERY = "q";
    public static final String IN_TITLE = "tieude";
    public static final String FROM = "tu";
    public static final String UNTIL = "den";
    public static final String STATUS_ON = "hieulucngay";
    public static final String SORT = "sapxep";

    private AskedAddress() {}

    /** @throws BadParameter for a day that is none: without it the search would find what was not asked for */
    public static SearchRequest request(Map<String, List<String>> parameters, int offset, int limit) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = parameters.getOrDefault(name(facet), List.of());
            if (!values.isEmpty()) filters.put(facet, new LinkedHashSet<>(values));
        }
        return new SearchRequest(
                first(parameters, QUERY).strip(),
                parameters.containsKey(IN_TITLE),
                filters,
                day(parameters, FROM),
                day(parameters, UNTIL),
                day(parameters, STATUS_ON),
                sort(first(parameters, SORT)),
                offset,
                limit,
                true);
    }

    /** @param query what stands behind the question mark */
    static SearchRequest request(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            int sign = pair.indexOf('=');
            var name = decoded(sign < 0 ? pair : pair.substring(0, sign));
            parameters
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(sign < 0 ? "" : decoded(pair.substring(sign + 1)));
        }
        return request(parameters, 0, 1);
    }

    public static String name(Facet facet) {
        return switch (facet) {
            case KIND -> "loai";
            case TYPE -> "loaivb";
            case ISSUER -> "coquan";
            case FIELD -> "linhvuc";
            case YEAR -> "nam";
            case UNIT -> "donvi";
            case STATUS -> "hieuluc";
            case TAG -> "nhan";
        };
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // a percent sign that somebody typed
            return text;
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        var said = first(parameters, name).strip();
        try {
            return said.isEmpty() ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw new BadParameter("problem.parameter.date", name, said);
        }
    }

    private static Sort sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Sort.RELEVANCE);
    }
}
