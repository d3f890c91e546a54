package vn.vankho.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of documents: per segment of one reader the bits of their entries. Counting is counting bits; a unit belongs to the
 * set when the entry that ends its block does.
 */
record Matches(IndexReader reader, List<FixedBitSet> entries, List<FixedBitSet> ends) {
    long count() {
        long count = 0;
        for (var bits : entries) count += bits.cardinality();
        return count;
    }

    boolean isEmpty() {
        return entries.stream().allMatch(bits -> bits.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS);
    }

    /** Nine of ten documents and more: to leave the others out of what was found is cheaper than to look for these only. */
    boolean isNearlyAll() {
        long all = 0;
        for (var bits : ends) all += bits.cardinality();
        return count() * 10 >= all * 9;
    }

    /** @param entry number in the whole index */
    boolean has(int entry) {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        return entries.get(leaf.ord).get(entry - leaf.docBase);
    }

    Matches without(Matches others) {
        var rest = new java.util.ArrayList<FixedBitSet>();
        for (int i = 0; i < entries.size(); i++) {
            var bits = entries.get(i).clone();
            bits.andNot(others.entries.get(i));
            rest.add(bits);
        }
        return new Matches(reader, rest, ends);
    }

    Matches or(Matches others) {
        var all = new java.util.ArrayList<FixedBitSet>();
        for (int i = 0; i < entries.size(); i++) {
            var bits = entries.get(i).clone();
            bits.or(others.entries.get(i));
            all.add(bits);
        }
        return new Matches(reader, all, ends);
    }

    Matches and(Matches others) {
        var both = new java.util.ArrayList<FixedBitSet>();
        for (int i = 0; i < entries.size(); i++) {
            var bits = entries.get(i).clone();
            bits.and(others.entries.get(i));
            both.add(bits);
        }
        return new Matches(reader, both, ends);
    }

    Matches with(List<Integer> more) {
        var all = new java.util.ArrayList<FixedBitSet>();
        for (var bits : entries) all.add(bits.clone());
        for (int entry : more) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
            all.get(leaf.ord).set(entry - leaf.docBase);
        }
        return new Matches(reader, all, ends);
    }

    /** As a condition on units. */
    Query units() {
        return new Condition(this, true);
    }

    /** As a condition on entries. */
    Query asQuery() {
        return new Condition(this, false);
    }

    private static final class Condition extends Query {
        /** Units of a usual document, to be guessed with. */
        private static final int UNITS = 8;

        private final Matches matches;
        private final boolean units;

        Condition(Matches matches, boolean units) {
            this.matches = matches;
            this.units = units;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, 0) {
                @Override
                public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                    var bits = matches.entries.get(leaf.ord);
                    if (bits.nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS) return null;
                    long count = bits.cardinality();
                    long cost = units ? Math.min(count * UNITS, leaf.reader().maxDoc()) : count;
                    return new ScorerSupplier() {
                        @Override
                        public Scorer get(long leadCost) {
                            return new ConstantScoreScorer(
                                    0,
                                    mode,
                                    units
                                            ? new UnitIterator(bits, matches.ends.get(leaf.ord), cost)
                                            : new BitSetIterator(bits, cost));
                        }

                        @Override
                        public long cost() {
                            return cost;
                        }
                    };
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false;
                }
            };
        }

        @Override
        public String toString(String field) {
            return units ? "units of matches" : "matches";
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Condition condition && condition.matches == matches && condition.units == units;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(matches), units);
        }
    }
}
