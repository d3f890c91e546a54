package vn.vankho.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.IndexableDocument;
import vn.vankho.extraction.PageText;

/**
 * One document on its way into the index.
 *
 * @param pages its text, or empty while it has none: what is known of it can be found all the same
 * @param heading not null: the text is one unit under this heading, whatever its structure (measuring)
 * @param fields what owners above add
 */
record IndexEntry(
        IndexableDocument document,
        List<PageText> pages,
        @Nullable String heading,
        Map<Facet, String> fields) {}
