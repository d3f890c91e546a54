package vn.vankho.vietnamese;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Số, ký hiệu of a document, as written and in parts.
 *
 * @param verbatim as it stands in the text, never respelled on screen
 * @param num the number with its letter or dotted part, no leading zeros ("46", "30a", "66.13")
 * @param year or null where the number bears none
 * @param groups the parts of the symbol in order, folded and upper case ("QD", "UBND"); the first may be the type
 */
public record DocumentNumber(
        String verbatim, String num, @Nullable Integer year, List<String> groups) {
    /** The whole text is one number (a field, a query), or nothing. */
    public static Optional<DocumentNumber> parse(String text) {
        throw new UnsupportedOperationException();
    }

    /** Numbers in running text, in order. */
    public static List<DocumentNumber> findAll(String text) {
        throw new UnsupportedOperationException();
    }

    /** Canonical search key: {@code 46|2019|QD|UBND}; for finding and suggesting duplicates, not an identity. */
    public String key() {
        throw new UnsupportedOperationException();
    }

    /** Code of the type ("QD", "ND", "TT"), or null. */
    public @Nullable String type() {
        throw new UnsupportedOperationException();
    }
}
