package vn.vankho.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/**
 * What was found.
 *
 * @param matching documents that match, counted exactly, only those the viewer may see
 * @param listed all that stand on the pages: those that match, and below the line some that have only some of the words
 * @param meant the words to be marked where a hit is opened: as repaired, without what excludes; other forms of them behind bars
 * @param didYouMean another spelling worth trying ("Có phải bạn muốn tìm"), or null
 * @param jump the place a citation names, to be offered above the results
 * @param facets counts of documents per value, most first; empty unless asked for
 * @param suggestions what to try when nothing was found
 * @param leftOut what the query leaves out
 * @param undashed the query without leaving out what a dash stands before by a slip, perhaps; null where it does not
 * @param unquoted what the query has in quotes where that stands in no document, and the hits have other words of it
 */
public record SearchResult(
        long matching,
        long listed,
        List<Hit> hits,
        String meant,
        @Nullable String didYouMean,
        List<Jump> jump,
        Map<Facet, List<FacetCount>> facets,
        List<String> suggestions,
        List<LeftOut> leftOut,
        @Nullable String undashed,
        List<String> unquoted) {
    SearchResult with(Map<Facet, List<FacetCount>> others) {
        return new SearchResult(
                matching, listed, hits, meant, didYouMean, jump, others, suggestions, leftOut, undashed, unquoted);
    }

    /** As the screen counts them: those that match; where nothing does, those that have some of the words. */
    public long total() {
        return onlyWeaker() ? listed : matching;
    }

    /** Nothing has all the words; what is shown has some of them. */
    public boolean onlyWeaker() {
        return matching == 0 && listed > 0;
    }

    /** @param value what narrows by it, of a unit its code; {@code label} what people read, of a unit its name */
    public record FacetCount(String value, String label, long count) {}

    /** @param without the query that does not leave the word out */
    public record LeftOut(String word, String without) {}

    /** @param label for example "Đến Điều 5, khoản 2 – Nghị định 34/2016/NĐ-CP" */
    public record Jump(DocumentId document, String unitKey, int page, String label) {}
}
