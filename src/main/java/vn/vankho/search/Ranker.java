package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.vankho.search.Scoring.Scores;

/**
 * Orders documents by the sum of their two best units. The best units are found with skipping, so the time does not grow with
 * the number of hits; only those few documents are then looked at unit by unit.
 */
final class Ranker {
    private final IndexSearcher searcher;
    private final Matches among;

    /** A document by its entry, with its best unit; both numbers of the whole index. */
    record Ranked(int entry, int unit, float score) {}

    Ranker(IndexSearcher searcher, Matches among) {
        this.searcher = searcher;
        this.among = among;
    }

    /** The best documents among those given, at least {@code needed} if there are so many, best first. */
    List<Ranked> best(Scores scores, int needed) throws IOException {
        var filtered = filtered(scores.rough());
        for (int units = Math.max(60, needed * 3); ; units *= 4) {
            var top = searcher.search(filtered, new TopScoreDocCollectorManager(units, units));
            var documents = new LinkedHashMap<Integer, Ranked>();
            for (var hit : top.scoreDocs) {
                int entry = entryOf(hit.doc);
                if (among.has(entry)) documents.putIfAbsent(entry, new Ranked(entry, hit.doc, hit.score));
            }
            if (documents.size() < needed && top.scoreDocs.length == units) continue;
            var first = documents.values().stream().limit(needed + 20L).toList();
            return scored(scores, first).stream().sorted(ORDER).toList();
        }
    }

    static final Comparator<Ranked> ORDER =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::entry);

    /** The best unit of each of these documents; the first one where no unit scores. */
    Map<Integer, Ranked> bestUnits(Query scoring, List<Integer> entries) throws IOException {
        var scores = new UnitScores(scoring, searcher);
        var found = new HashMap<Integer, Ranked>();
        Segments.each(searcher, shares(entries), some -> bestUnits(scores, some))
                .forEach(some -> some.forEach(one -> found.put(one.entry(), one)));
        return found;
    }

    /** Documents of one segment, ascending; each core gets as many. */
    private List<List<Integer>> shares(List<Integer> entries) {
        var leaves = searcher.getIndexReader().leaves();
        int most = Searchers.share(entries.size());
        var shares = new ArrayList<List<Integer>>();
        int last = -1;
        for (int entry : entries.stream().sorted().toList()) {
            int segment = ReaderUtil.subIndex(entry, leaves);
            if (segment != last || shares.getLast().size() == most) shares.add(new ArrayList<>());
            shares.getLast().add(entry);
            last = segment;
        }
        return shares;
    }

    /** The unit with which each of these documents begins. */
    Map<Integer, Ranked> firstUnits(List<Integer> entries) {
        var leaves = searcher.getIndexReader().leaves();
        var found = new HashMap<Integer, Ranked>();
        for (int entry : entries) {
            var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
            found.put(entry, new Ranked(entry, leaf.docBase + start(leaf, entry - leaf.docBase), 0));
        }
        return found;
    }

    private List<Ranked> bestUnits(UnitScores scores, List<Integer> entries) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entries.getFirst(), leaves));
        var ends = entries.stream().mapToInt(entry -> entry - leaf.docBase).toArray();
        var starts = Arrays.stream(ends).map(end -> start(leaf, end)).toArray();
        var each = scores.of(leaf, starts, ends);
        var found = new ArrayList<Ranked>(ends.length);
        for (int n = 0; n < ends.length; n++) {
            float first = 0;
            float second = 0;
            int best = 0;
            for (int unit = 0; unit < each[n].length; unit++) {
                float score = (float) each[n][unit];
                if (score > first) {
                    second = first;
                    first = score;
                    best = unit;
                } else if (score > second) second = score;
            }
            found.add(new Ranked(entries.get(n), leaf.docBase + starts[n] + best, first + second));
        }
        return found;
    }

    /** A document of one unit has its score already, unless that was rough. */
    private List<Ranked> scored(Scores scores, List<Ranked> documents) throws IOException {
        boolean rough = scores.rough() != scores.full();
        var open = documents.stream()
                .map(Ranked::entry)
                .filter(entry -> rough || hasSeveralUnits(entry))
                .toList();
        if (open.isEmpty()) return documents;
        var sums = bestUnits(scores.full(), open);
        var all = new ArrayList<Ranked>();
        for (var document : documents) all.add(sums.getOrDefault(document.entry(), document));
        return all;
    }

    private Query filtered(Query scoring) {
        if (among.isNearlyAll()) return scoring;
        var all = new BooleanQuery.Builder().add(among.units(), Occur.FILTER).setMinimumNumberShouldMatch(1);
        if (scoring instanceof BooleanQuery many) many.clauses().forEach(all::add);
        else all.add(scoring, Occur.SHOULD);
        return all.build();
    }

    int entryOf(int unit) {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(unit, leaves));
        return leaf.docBase + among.ends().get(leaf.ord).nextSetBit(unit - leaf.docBase);
    }

    private boolean hasSeveralUnits(int entry) {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        int end = entry - leaf.docBase;
        return end - start(leaf, end) > 1;
    }

    private int start(LeafReaderContext leaf, int end) {
        return end == 0 ? 0 : before(leaf, end) + 1;
    }

    private int before(LeafReaderContext leaf, int end) {
        int previous = among.ends().get(leaf.ord).prevSetBit(end - 1);
        return previous == DocIdSetIterator.NO_MORE_DOCS ? -1 : previous;
    }
}
