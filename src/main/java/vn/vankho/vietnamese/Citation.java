package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a legal text as people cite it: Điều 5, khoản 2, điểm đ. Labels are as written ("12a", "đ", "IX").
 *
 * @param document what is left of the query beside the place, for example "Nghị định 34/2016", or empty
 */
public record Citation(
        @Nullable String part,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        @Nullable String appendix,
        String document) {
    /**
     * Places named in a query, any order of levels; a level that returns begins a new place. Empty list: none. A point "d" in a query
     * typed without diacritics may be điểm d or điểm đ, two different points: both are offered.
     */
    public static List<Citation> inQuery(String query) {
        return CitationReader.read(VietnameseText.normalise(query));
    }

    /** The query with its places blanked out, the same length: for readers of other things in it. */
    static String masked(String normalised) {
        return CitationReader.masked(normalised);
    }

    /** Whether {@code document} says more than what type of document it is: "quy chế làm việc" names one, "quy chế" any of a hundred. */
    public boolean namesDocument() {
        return !document.isBlank() && !DocumentTypes.isType(document);
    }

    /** The anchor of the place as {@link LegalStructure} gives it ("dieu_5__khoan_2__diem_dd"), or null if no Điều is named. */
    public @Nullable String key() {
        if (article == null) return null;
        var key = new StringBuilder(ProvisionKeys.article(article));
        if (clause != null) key.append("__").append(ProvisionKeys.clause(clause));
        if (point != null) key.append("__").append(ProvisionKeys.point(point));
        return key.toString();
    }

    /**
     * Anchors under which the place may stand, likeliest first: where the query names the annexed text ("Điều 3 quy chế làm việc") of
     * that, of the text itself, of any text annexed to it.
     */
    public List<String> keys() {
        var own = key();
        if (own == null) return List.of();
        var name = VietnameseText.fold(document).toLowerCase(Locale.ROOT).replaceFirst("^(cua|trong|theo|tai) ", "");
        var keys = new ArrayList<String>();
        keys.add(own);
        for (var annex : ProvisionLine.annexes(name)) {
            boolean named = name.startsWith(annex.replace('_', ' '));
            keys.add(named ? keys.size() - 1 : keys.size(), annex + "__" + own);
        }
        return List.copyOf(keys);
    }
}
