package vn.vankho.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.vankho.search.Ranker.Ranked;
import vn.vankho.search.SearchResult.FacetCount;

/** How documents stand on a day: a field per status that holds the days of it, asked for one day at a time. */
final class Statuses {
    private static final String FIELD = "s_";
    /** What is wholly repealed has to match much better to stand above what is in force. */
    private static final float CEASED = .5f;

    private final IndexSearcher searcher;
    private final LocalDate day;

    Statuses(IndexSearcher searcher, LocalDate day) {
        this.searcher = searcher;
        this.day = day;
    }

    static void add(Document entry, List<StatusSpan> spans) {
        for (var span : spans)
            for (var status : span.statuses())
                entry.add(new IntRange(FIELD + status, new int[] {span.first()}, new int[] {span.last()}));
        var written = StatusSpan.written(spans);
        entry.add(new StoredField(IndexFields.STATUS, written));
        entry.add(new BinaryDocValuesField(IndexFields.STATUS, new BytesRef(written)));
    }

    /** Entries of a segment that stand in one of these ways on the day. */
    FixedBitSet any(LeafReaderContext leaf, Collection<String> statuses) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        int number = Math.toIntExact(day.toEpochDay());
        for (var status : statuses) {
            var query = IntRange.newIntersectsQuery(FIELD + status, new int[] {number}, new int[] {number});
            var scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .scorer(leaf);
            if (scorer == null) continue;
            var each = scorer.iterator();
            for (int i = each.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = each.nextDoc()) bits.set(i);
        }
        return bits;
    }

    /** Matches by status, most first. */
    List<FacetCount> counts(Matches matches) throws IOException {
        var all = new TreeMap<String, Long>();
        for (var leaf : matches.reader().leaves())
            for (var field : leaf.reader().getFieldInfos()) {
                if (!field.name.startsWith(FIELD)) continue;
                var status = field.name.substring(FIELD.length());
                var bits = any(leaf, List.of(status));
                bits.and(matches.entries().get(leaf.ord));
                int count = bits.cardinality();
                if (count > 0) all.merge(status, (long) count, Long::sum);
            }
        return all.entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }

    /** The same documents, those below that are over. */
    List<Ranked> lowered(List<Ranked> ranked) throws IOException {
        var all = new ArrayList<Ranked>(ranked.size());
        for (var one : ranked)
            all.add(isCeased(one.entry()) ? new Ranked(one.entry(), one.unit(), one.score() * CEASED) : one);
        all.sort(Ranker.ORDER);
        return all;
    }

    private boolean isCeased(int entry) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        var written = DocValues.getBinary(leaf.reader(), IndexFields.STATUS);
        return written.advanceExact(entry - leaf.docBase)
                && StatusSpan.on(day, written.binaryValue().utf8ToString()).contains(Facet.STATUS_CEASED);
    }
}
