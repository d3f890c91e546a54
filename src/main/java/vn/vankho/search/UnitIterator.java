package vn.vankho.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The units of a set of documents, without looking at those between. */
final class UnitIterator extends DocIdSetIterator {
    private final FixedBitSet entries;
    private final FixedBitSet ends;
    private final long cost;
    private int unit = -1;
    private int end = -1;

    UnitIterator(FixedBitSet entries, FixedBitSet ends, long cost) {
        this.entries = entries;
        this.ends = ends;
        this.cost = cost;
    }

    @Override
    public int docID() {
        return unit;
    }

    @Override
    public int nextDoc() {
        return advance(unit + 1);
    }

    @Override
    public int advance(int target) {
        if (target <= end) return unit = target;
        if (target >= entries.length()) return unit = NO_MORE_DOCS;
        int next = entries.nextSetBit(target);
        if (next == NO_MORE_DOCS) return unit = NO_MORE_DOCS;
        end = next;
        int before = next == 0 ? -1 : ends.prevSetBit(next - 1);
        return unit = Math.max(target, before + 1);
    }

    @Override
    public long cost() {
        return cost;
    }
}
