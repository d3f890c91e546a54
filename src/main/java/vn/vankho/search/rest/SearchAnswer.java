package vn.vankho.search.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Facet;
import vn.vankho.search.Hit;
import vn.vankho.search.IndexProgress.Filling;
import vn.vankho.search.SearchResult;
import vn.vankho.search.SearchResult.FacetCount;

/**
 * What was found, as scripts get it.
 *
 * @param total documents that the caller may see and that are answered page by page, until the last: those that match, and those
 *     below the line ({@code weaker}); the same on every page
 * @param matching those that match, as the screen counts them
 * @param didYouMean another spelling worth trying, or null
 * @param jump places a citation names
 * @param facets by name of the parameter that narrows by it; of a unit {@code value} is the code, {@code label} the name
 * @param suggestions what to try when nothing was found
 * @param unquoted what the query has in quotes where that stands in no document, and the hits have other words of it
 * @param indexing how far the index is filled after it was lost in percent, or null when it is whole
 */
record SearchAnswer(
        long total,
        long matching,
        List<Found> hits,
        @Nullable String didYouMean,
        List<Place> jump,
        Map<String, List<FacetCount>> facets,
        List<String> suggestions,
        List<String> unquoted,
        @Nullable Filling indexing) {

    /**
     * A document.
     *
     * @param status legal effect on the day {@code statusOn}; empty where it has none
     * @param unit where in it, {@code unitKey} the anchor of that place, {@code page} of the file, 0 when unknown
     * @param snippetMarks pairs of characters of the snippet, the second exclusive; {@code titleMarks} the same of the title
     * @param why a key, when it is not the words that match
     * @param weaker it has only some of the words
     */
    record Found(
            UUID id,
            DocumentKind kind,
            String title,
            List<Hit.Mark> titleMarks,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            List<String> status,
            String unit,
            String unitKey,
            int page,
            String snippet,
            List<Hit.Mark> snippetMarks,
            @Nullable String why,
            float score,
            boolean weaker) {
        static Found of(Hit hit) {
            return new Found(
                    hit.id().value(),
                    hit.kind(),
                    hit.title(),
                    hit.titleMarks(),
                    hit.number(),
                    hit.issuer(),
                    hit.issuedOn(),
                    hit.statuses(),
                    hit.unit(),
                    hit.unitKey(),
                    hit.page(),
                    hit.snippet(),
                    hit.snippetMarks(),
                    hit.why(),
                    hit.score(),
                    hit.weaker());
        }
    }

    /** A place a citation names. */
    record Place(UUID id, String unitKey, int page, String label) {}

    static SearchAnswer of(SearchResult result, @Nullable Filling indexing) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        result.facets().forEach((facet, counts) -> facets.put(name(facet), counts));
        var places = new ArrayList<Place>();
        for (var jump : result.jump())
            places.add(new Place(jump.document().value(), jump.unitKey(), jump.page(), jump.label()));
        return new SearchAnswer(
                result.listed(),
                result.matching(),
                result.hits().stream().map(Found::of).toList(),
                result.didYouMean(),
                places,
                facets,
                result.suggestions(),
                result.unquoted(),
                indexing);
    }

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
