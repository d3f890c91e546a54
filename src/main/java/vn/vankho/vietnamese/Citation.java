package vn.vankho.vietnamese;

import java.util.List;
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
    /** Places named in a query, any order of levels; a level that returns begins a new place. Empty list: none. */
    public static List<Citation> inQuery(String query) {
        throw new UnsupportedOperationException();
    }
}
