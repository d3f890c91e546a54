package vn.vankho.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.AskedAddress;
import vn.vankho.search.Facet;
import vn.vankho.search.SearchEngine;
import vn.vankho.search.SearchRequest;
import vn.vankho.search.SearchRequest.Sort;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchRoutes;
import vn.vankho.shared.BadParameter;
import vn.vankho.uikit.Pages;

/**
 * A whole search as the address of the results page carries it ({@link AskedAddress}): it can be kept, sent, and gone back to.
 */
record SearchAddress(
        String query,
        boolean inTitle,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate statusOn,
        Sort sort,
        int page) {
    static final int HITS = 20;

    /** @throws BadParameter for a day that is none: without it the search would find what was not asked for */
    static SearchAddress of(QueryParameters parameters) {
        var asked = AskedAddress.request(parameters.getParameters(), 0, HITS);
        return new SearchAddress(
                asked.query(),
                asked.inTitle(),
                asked.filters(),
                asked.issuedFrom(),
                asked.issuedUntil(),
                asked.statusOn(),
                asked.sort(),
                Math.min(Pages.number(parameters), SearchEngine.DEEPEST / HITS));
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        if (!query.isEmpty()) all.put(AskedAddress.QUERY, List.of(query));
        if (inTitle) all.put(AskedAddress.IN_TITLE, List.of("1"));
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) all.put(AskedAddress.name(facet), List.copyOf(values));
        });
        if (from != null) all.put(AskedAddress.FROM, List.of(from.toString()));
        if (until != null) all.put(AskedAddress.UNTIL, List.of(until.toString()));
        if (statusOn != null) all.put(AskedAddress.STATUS_ON, List.of(statusOn.toString()));
        if (sort != Sort.RELEVANCE)
            all.put(AskedAddress.SORT, List.of(sort.name().toLowerCase(Locale.ROOT)));
        if (page > 1) all.put(Pages.PARAMETER, List.of(String.valueOf(page)));
        return new QueryParameters(all);
    }

    /** Nothing was asked: no words and nothing to narrow by. */
    boolean isEmpty() {
        return query.isEmpty() && !isNarrowed();
    }

    boolean isNarrowed() {
        return inTitle || !filters.isEmpty() || from != null || until != null;
    }

    String link() {
        return SearchRoutes.RESULTS + "?" + parameters().getQueryString();
    }

    SearchRequest request() {
        return new SearchRequest(query, inTitle, filters, from, until, statusOn, sort, (page - 1) * HITS, HITS, true);
    }

    /** The same search on its first page. */
    SearchAddress first() {
        return at(1);
    }

    SearchAddress at(int other) {
        return new SearchAddress(query, inTitle, filters, from, until, statusOn, sort, other);
    }

    /** The last page there is: results may have become fewer since the address was kept. */
    static int last(SearchResult result) {
        return (int) Math.max(1, (Math.min(result.listed(), SearchEngine.DEEPEST) + HITS - 1) / HITS);
    }

    SearchAddress asking(String other) {
        return new SearchAddress(other, inTitle, filters, from, until, statusOn, sort, 1);
    }

    SearchAddress inTitle(boolean only) {
        return new SearchAddress(query, only, filters, from, until, statusOn, sort, 1);
    }

    SearchAddress between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchAddress(query, inTitle, filters, first, last, statusOn, sort, 1);
    }

    SearchAddress statusOn(@Nullable LocalDate day) {
        return new SearchAddress(query, inTitle, filters, from, until, day, sort, 1);
    }

    SearchAddress sorted(Sort other) {
        return new SearchAddress(query, inTitle, filters, from, until, statusOn, other, 1);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(query, false, Map.of(), null, null, null, sort, 1);
    }

    /** The same page of the same search, its filters said otherwise. */
    SearchAddress saying(Map<Facet, Set<String>> others) {
        return new SearchAddress(query, inTitle, others, from, until, statusOn, sort, page);
    }

    boolean has(Facet facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    /** With the value chosen, or no longer chosen. */
    SearchAddress toggled(Facet facet, String value) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.putAll(filters);
        var values = new LinkedHashSet<>(all.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) all.remove(facet);
        else all.put(facet, values);
        return new SearchAddress(query, inTitle, all, from, until, statusOn, sort, 1);
    }
}
