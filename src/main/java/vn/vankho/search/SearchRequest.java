package vn.vankho.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.BadParameter;

/**
 * A whole search; the URL of the results page carries the same parts.
 *
 * @param query what the person typed: words, "exact phrase", -excluded, a number, a citation
 * @param inTitle "trong tiêu đề": words are looked for in title and number only
 * @param filters chosen values per facet; values of one facet are alternatives; units by code or name
 * @param issuedFrom and {@code issuedUntil}: both days inclusive
 * @param statusOn the day of all statuses; null: today
 * @param limit at most 100
 */
public record SearchRequest(
        String query,
        boolean inTitle,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedUntil,
        @Nullable LocalDate statusOn,
        Sort sort,
        int offset,
        int limit,
        boolean withFacets) {
    public enum Sort {
        RELEVANCE,
        NEWEST_ISSUED,
        OLDEST_ISSUED,
        NEWEST_KEPT,
        TITLE
    }

    /** The same with a day for the statuses where none was said. */
    SearchRequest on(LocalDate today) {
        return statusOn != null
                ? this
                : new SearchRequest(
                        query, inTitle, filters, issuedFrom, issuedUntil, today, sort, offset, limit, withFacets);
    }

    /** The same without its page: as many as that from the first one on, and nothing counted. */
    SearchRequest first(int most) {
        return new SearchRequest(query, inTitle, filters, issuedFrom, issuedUntil, statusOn, sort, 0, most, false);
    }

    /** @throws BadParameter when limit or offset are out of bounds, or the first day is after the last */
    void check() {
        if (limit < 1 || limit > SearchEngine.MOST)
            throw new BadParameter("problem.parameter.range", "limit", 1, SearchEngine.MOST, limit);
        int deepest = SearchEngine.DEEPEST - limit;
        if (offset < 0 || offset > deepest) throw new BadParameter("search.offset.range", offset, deepest);
        checkDays();
    }

    /** @throws BadParameter when the first day is after the last */
    void checkDays() {
        if (issuedFrom != null && issuedUntil != null && issuedFrom.isAfter(issuedUntil))
            throw new BadParameter("search.days.order", issuedFrom, issuedUntil);
    }

    SearchRequest narrowedBy(Map<Facet, Set<String>> others) {
        return new SearchRequest(
                query, inTitle, others, issuedFrom, issuedUntil, statusOn, sort, offset, limit, withFacets);
    }

    public static SearchRequest of(String query, int offset, int limit) {
        return new SearchRequest(query, false, Map.of(), null, null, null, Sort.RELEVANCE, offset, limit, false);
    }
}
