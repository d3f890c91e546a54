package vn.vankho.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

/** The planner with the abbreviations of offices, for all who ask an index. */
@Component
class Planning {
    private final Planner planner = new Planner(Abbreviations.load());

    /** What a query means in this index, to who sees what the matcher lets through. */
    Plan of(String query, LuceneIndex index, IndexSearcher searcher, Matcher seen) throws IOException {
        return planner.plan(query, index.vocabulary(searcher), seen, searcher.getIndexReader());
    }
}
