package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Tells words that stand in a document everybody may see from words of hidden or deleted documents alone. */
final class OpenWords {
    private final List<LeafReaderContext> leaves;
    private final List<FixedBitSet> open = new ArrayList<>();
    private final List<FixedBitSet> ends = new ArrayList<>();
    private final boolean everything;

    OpenWords(IndexReader reader, Visible visible) throws IOException {
        leaves = reader.leaves();
        boolean all = true;
        for (var leaf : leaves) {
            var seen = visible.to(Visible.Readers.open(), leaf);
            var entries = visible.entries(leaf);
            open.add(seen);
            ends.add(entries);
            all &= seen.cardinality() == entries.cardinality();
        }
        everything = all;
    }

    boolean isOpen(TermsEnum term) throws IOException {
        if (everything) return true;
        var postings = term.postings(null, PostingsEnum.NONE);
        for (int unit = postings.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = postings.nextDoc()) {
            int at = ReaderUtil.subIndex(unit, leaves);
            int end = ends.get(at).nextSetBit(unit - leaves.get(at).docBase);
            if (open.get(at).get(end)) return true;
        }
        return false;
    }
}
