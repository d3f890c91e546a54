package vn.vankho.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import vn.vankho.search.SearchResult.FacetCount;

/** What the results can be narrowed by, counted. */
final class Facets {
    private Facets() {}

    /** The values of a facet that is narrowed by are counted as if it were not: they are alternatives. */
    static Map<Facet, List<FacetCount>> of(
            IndexSearcher searcher, Plan plan, SearchRequest request, Matcher matcher, Matches matches)
            throws IOException {
        var all = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var counted = matches;
            if (!request.filters().getOrDefault(facet, Set.of()).isEmpty()) {
                var others = new EnumMap<Facet, Set<String>>(Facet.class);
                others.putAll(request.filters());
                others.remove(facet);
                var candidates = matcher.candidates(request, others);
                counted = new Finder(searcher, plan, request, matcher, candidates).matches();
            }
            var counts = facet == Facet.STATUS && request.statusOn() != null
                    ? new Statuses(searcher, request.statusOn()).counts(counted)
                    : FacetCounts.of(facet, counted, request.filters().getOrDefault(facet, Set.of()));
            if (!counts.isEmpty()) all.put(facet, counts);
        }
        return all;
    }
}
