package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * A stretch of a segment: sets are made stretch by stretch, for one segment may hold most of an index and all cores work on it. The bits
 * of a stretch begin at its first number.
 *
 * @param from a multiple of 64, {@code until} exclusive
 */
record Range(LeafReaderContext leaf, int from, int until) {
    static Range whole(LeafReaderContext leaf) {
        return new Range(leaf, 0, leaf.reader().maxDoc());
    }

    /** All of an index in its order. @param most numbers of one, about */
    static List<Range> all(List<LeafReaderContext> leaves, int most) {
        var all = new ArrayList<Range>();
        for (var leaf : leaves) {
            int size = leaf.reader().maxDoc();
            int pieces = Math.max(1, (size + most / 2) / most);
            int step = Math.ceilDiv(Math.ceilDiv(size, pieces), Long.SIZE) * Long.SIZE;
            for (int from = 0; from < size; from += step) all.add(new Range(leaf, from, Math.min(size, from + step)));
        }
        return all;
    }

    /** Bits of ranges in their order, put together per segment. */
    static List<FixedBitSet> joined(List<Range> ranges, List<FixedBitSet> bits) {
        var joined = new ArrayList<FixedBitSet>();
        for (int i = 0; i < bits.size(); i++) {
            var range = ranges.get(i);
            int size = range.leaf.reader().maxDoc();
            if (range.size() == size) joined.add(bits.get(i));
            else {
                if (range.from == 0) joined.add(new FixedBitSet(size));
                var here = bits.get(i).getBits();
                System.arraycopy(here, 0, joined.getLast().getBits(), range.from / Long.SIZE, here.length);
            }
        }
        return joined;
    }

    int size() {
        return until - from;
    }

    /** Where the block begins that ends here first. @param ends of the blocks of the segment */
    int firstUnit(FixedBitSet ends) {
        int before = from == 0 ? DocIdSetIterator.NO_MORE_DOCS : ends.prevSetBit(from - 1);
        return before == DocIdSetIterator.NO_MORE_DOCS ? 0 : before + 1;
    }

    /** Its own copy of what a set of the segment has here. */
    FixedBitSet of(FixedBitSet whole) {
        int first = from / Long.SIZE;
        return new FixedBitSet(
                Arrays.copyOfRange(whole.getBits(), first, first + FixedBitSet.bits2words(size())), size());
    }

    FixedBitSet any(String field, Collection<String> terms) throws IOException {
        var bits = new FixedBitSet(size());
        for (var term : terms) {
            var postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
            if (postings != null) add(postings, bits);
        }
        return bits;
    }

    private void add(PostingsEnum postings, FixedBitSet bits) throws IOException {
        if (postings.advance(from) < until) postings.intoBitSet(until, bits, from);
    }

    FixedBitSet all(String field, List<Item> items) throws IOException {
        var bits = having(field, items.getFirst());
        for (var item : items.subList(1, items.size())) {
            if (bits.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS) break;
            bits.and(having(field, item));
        }
        return bits;
    }

    FixedBitSet having(String field, Item item) throws IOException {
        FixedBitSet found = null;
        for (var reading : item.readings()) {
            FixedBitSet all = null;
            for (var word : reading) {
                var one = any(field, List.of(word));
                if (all == null) all = one;
                else all.and(one);
            }
            if (all == null) continue;
            if (found == null) found = all;
            else found.or(all);
        }
        return found == null ? new FixedBitSet(size()) : found;
    }
}
