package vn.vankho.vietnamese;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number as people type it when they look for it: "46/2019", "qd 46 ubnd", "QĐ46", "số 46 năm 2019 của UBND tỉnh". */
public record NumberQuery(
        @Nullable String num,
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String agency,
        @Nullable String fullKey,
        String rest) {
    /** Empty when the query is not about a number. {@code rest}: words that are no part of it. */
    public static Optional<NumberQuery> parse(String query) {
        throw new UnsupportedOperationException();
    }
}
