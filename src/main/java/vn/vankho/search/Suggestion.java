package vn.vankho.search;

import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/** One line below the search box while typing. {@code document} is null where the line is a query to run. */
public record Suggestion(
        Kind kind,
        String text,
        @Nullable String detail,
        @Nullable DocumentId document) {
    public enum Kind {
        NUMBER,
        TITLE,
        RECENT,
        QUERY
    }
}
