package vn.vankho.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/**
 * What was found.
 *
 * @param total documents that match, counted exactly, only those the viewer may see
 * @param meant the words to be marked where a hit is opened: as repaired, without what excludes; other forms of them behind bars
 * @param didYouMean another spelling worth trying ("Có phải bạn muốn tìm"), or null
 * @param jump the place a citation names, to be offered above the results
 * @param facets counts of documents per value, most first; empty unless asked for
 * @param suggestions what to try when nothing was found
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        String meant,
        @Nullable String didYouMean,
        List<Jump> jump,
        Map<Facet, List<FacetCount>> facets,
        List<String> suggestions) {
    /** Nothing has all the words; what is shown has some of them, and {@code total} is how many such are shown at most. */
    public boolean onlyWeaker() {
        return !hits.isEmpty() && hits.stream().allMatch(Hit::weaker);
    }

    public record FacetCount(String value, String label, long count) {}

    /** @param label for example "Đến Điều 5, khoản 2 – Nghị định 34/2016/NĐ-CP" */
    public record Jump(DocumentId document, String unitKey, int page, String label) {}
}
