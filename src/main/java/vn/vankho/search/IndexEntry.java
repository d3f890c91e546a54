package vn.vankho.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.IndexableDocument;
import vn.vankho.extraction.PageText;

/**
 * One document on its way into the index.
 *
 * @param pages its text, or empty while it has none: what is known of it can be found all the same
 * @param heading not null: the text is one unit under this heading, whatever its structure (measuring)
 * @param statuses how it stands over all of time, as an owner above says
 */
record IndexEntry(
        IndexableDocument document,
        List<PageText> pages,
        @Nullable String heading,
        List<StatusSpan> statuses) {}
