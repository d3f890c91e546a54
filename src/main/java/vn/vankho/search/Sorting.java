package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Documents in the order of a field. */
final class Sorting {
    private Sorting() {}

    static List<Integer> first(IndexSearcher searcher, Matches matches, SearchRequest.Sort by, int limit)
            throws IOException {
        var top = searcher.search(matches.asQuery(), new TopFieldCollectorManager(sort(by), limit, Integer.MAX_VALUE));
        var entries = new ArrayList<Integer>();
        for (var hit : top.scoreDocs) entries.add(hit.doc);
        return entries;
    }

    private static Sort sort(SearchRequest.Sort by) {
        var newest = number(IndexFields.ISSUED, true, Long.MIN_VALUE);
        var kept = number(IndexFields.KEPT, true, Long.MIN_VALUE);
        return switch (by) {
            case NEWEST_ISSUED -> new Sort(newest, kept);
            case OLDEST_ISSUED -> new Sort(number(IndexFields.ISSUED, false, Long.MAX_VALUE), kept);
            case TITLE -> new Sort(new SortField(IndexFields.TITLE_SORT, SortField.Type.STRING), kept);
            case NEWEST_KEPT, RELEVANCE -> new Sort(kept, newest);
        };
    }

    private static SortField number(String field, boolean descending, long missing) {
        return new SortField(field, SortField.Type.LONG, descending, missing);
    }
}
