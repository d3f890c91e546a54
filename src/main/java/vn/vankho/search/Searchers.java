package vn.vankho.search;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Makes searchers that share the work of one search among the cores. */
final class Searchers extends SearcherFactory {
    private static final BM25Similarity WORDS = new BM25Similarity(.7f, .9f);

    /** That two words stand side by side says nearly all: how often, and in how long a text, says little more. */
    private static final BM25Similarity PAIRS = new BM25Similarity(.2f, .9f);

    /** A heading all of whose words were asked for says more than the same words in a longer one. */
    private static final BM25Similarity HEADING = new BM25Similarity(.9f, 1);

    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
            if (IndexFields.HEADINGS.contains(field)) return HEADING;
            return IndexFields.PAIRS.contains(field) ? PAIRS : WORDS;
        }
    };

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Below this many units a second thread costs more than it saves. */
    private static final int SMALLEST_SHARE = 20_000;

    /** Who searches works too, so one fewer than there are cores. */
    private static final @Nullable Executor HELPERS = CORES == 1
            ? null
            : Executors.newFixedThreadPool(
                    CORES - 1, Thread.ofPlatform().daemon().name("search-", 1).factory());

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        var searcher = new Sharing(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        return searcher;
    }

    /** What each core gets of so many. */
    static int share(int many) {
        return Math.ceilDiv(many, CORES);
    }

    /** Stretches of the index that are worked on beside each other; two for each core, for they are never equally hard. */
    static List<Range> ranges(IndexSearcher searcher) {
        var reader = searcher.getIndexReader();
        return searcher.getSlices().length < 2
                ? reader.leaves().stream().map(Range::whole).toList()
                : Range.all(reader.leaves(), Math.max(SMALLEST_SHARE, share(reader.maxDoc())) / 2);
    }

    private static final class Sharing extends IndexSearcher {
        Sharing(IndexReader reader) {
            super(reader, HELPERS);
        }

        @Override
        protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
            int units = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
            return slices(leaves, Math.max(SMALLEST_SHARE, share(units)), leaves.size() + 1, true);
        }
    }
}
