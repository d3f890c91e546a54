package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents have most of a long question: its rarest words decide. How rare a word is, is counted among what the viewer may see:
 * were all documents asked, a count would tell which names stand in the hidden ones.
 */
final class RareWords {
    /** As many words decide: what half the documents have says little and costs most of the time. */
    private static final int DECIDING = 10;

    private final IndexSearcher searcher;
    private final List<Range> ranges;
    private final String field;
    private final List<FixedBitSet> seen;
    private final long seenCount;
    private final long hidden;

    /** @param bits per range the entries that have it; @param count of those that are seen */
    private record Counted(List<FixedBitSet> bits, long count) {}

    /** @param seen per segment the entries the viewer may see, whatever else is asked */
    RareWords(IndexSearcher searcher, List<Range> ranges, String field, List<FixedBitSet> seen) throws IOException {
        this.searcher = searcher;
        this.ranges = ranges;
        this.field = field;
        this.seen = ranges.stream()
                .map(range -> range.of(seen.get(range.leaf().ord)))
                .toList();
        seenCount = seen.stream().mapToLong(FixedBitSet::cardinality).sum();
        hidden = searcher.getIndexReader().docFreq(new Term(IndexFields.ENTRY, "1")) - seenCount;
    }

    /** Per segment the entries that have at least this share of the words, weighed by rarity. */
    List<FixedBitSet> most(List<Item> items, float required) throws IOException {
        var counted = rarest(items);
        var weights = counted.stream().mapToInt(this::weight).toArray();
        int enough = Math.max(1, (int) (IntStream.of(weights).sum() * required));
        var numbers = IntStream.range(0, ranges.size()).boxed().toList();
        var bits = Segments.each(searcher, numbers, at -> {
            var having = counted.stream().map(one -> one.bits.get(at).getBits()).toArray(long[][]::new);
            return heavy(having, weights, enough, ranges.get(at).size());
        });
        return Range.joined(ranges, bits);
    }

    /** Sums are made where some word stands, and forgotten: one for each document would fill the memory with every question. */
    private static FixedBitSet heavy(long[][] having, int[] weights, int enough, int size) {
        var bits = new FixedBitSet(size);
        for (int word = 0; word < FixedBitSet.bits2words(size); word++) {
            long some = 0;
            for (var one : having) some |= one[word];
            for (; some != 0; some &= some - 1) {
                int at = Long.numberOfTrailingZeros(some);
                int sum = 0;
                for (int n = 0; n < weights.length; n++) sum += weights[n] & -(int) (having[n][word] >>> at & 1);
                if (sum >= enough) bits.set((word << 6) + at);
            }
        }
        return bits;
    }

    /** Words that stand nowhere are not asked for. The commonest are not even counted: as many are seen at least as are not hidden. */
    private List<Counted> rarest(List<Item> items) throws IOException {
        record Known(Item item, long units) {}
        var known = new ArrayList<Known>();
        for (var item : items) known.add(new Known(item, atLeast(item)));
        known.sort(Comparator.comparingLong(Known::units));
        var counted = new ArrayList<Counted>();
        long last = Long.MAX_VALUE;
        for (int at = 0; at < known.size() && known.get(at).units - hidden <= last; at += DECIDING) {
            counted.addAll(counted(known.subList(at, Math.min(at + DECIDING, known.size())).stream()
                    .map(Known::item)
                    .toList()));
            counted.sort(Comparator.comparingLong(Counted::count));
            if (counted.size() >= DECIDING) last = counted.get(DECIDING - 1).count;
        }
        long common = last;
        counted.removeIf(one -> one.count > common);
        return counted;
    }

    /** As many documents have it, hidden and deleted ones too; 0 where only counting can tell. */
    private long atLeast(Item item) throws IOException {
        long most = 0;
        for (var reading : item.readings())
            if (reading.size() == 1)
                most = Math.max(most, searcher.getIndexReader().docFreq(new Term(field, reading.getFirst())));
        return most;
    }

    /** Those that are seen anywhere; a range is gone through once for all of them. */
    private List<Counted> counted(List<Item> items) throws IOException {
        var each = Segments.each(searcher, ranges, range -> {
            var having = new ArrayList<FixedBitSet>();
            for (var item : items) having.add(range.having(field, item));
            return having;
        });
        var counted = new ArrayList<Counted>();
        for (int n = 0; n < items.size(); n++) {
            int item = n;
            var bits = each.stream().map(having -> having.get(item)).toList();
            long count = 0;
            for (int i = 0; i < bits.size(); i++) count += FixedBitSet.intersectionCount(bits.get(i), seen.get(i));
            if (count > 0) counted.add(new Counted(bits, count));
        }
        return counted;
    }

    /** In hundredths. */
    private int weight(Counted word) {
        return 5 + (int) (100 * Math.log((seenCount + 1) / (word.count + .5)));
    }
}
