package vn.vankho.search;

import java.util.List;
import java.util.Map;
import vn.vankho.document.IndexableDocument;
import vn.vankho.extraction.PageText;

/**
 * One document on its way into the index.
 *
 * @param pages its text, or empty while it has none: what is known of it can be found all the same
 * @param whole true: the text is one unit, whatever its structure (measuring)
 * @param fields what owners above add
 */
record IndexEntry(IndexableDocument document, List<PageText> pages, boolean whole, Map<Facet, String> fields) {}
