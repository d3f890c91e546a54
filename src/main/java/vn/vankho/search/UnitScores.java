package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What each unit of a few documents is worth. Clause by clause: a question has a hundred of them, and to keep all in step from unit to unit
 * costs more than what they add.
 */
final class UnitScores {
    private final List<Weight> clauses = new ArrayList<>();

    /** @param scoring a sum of clauses, or one of them */
    UnitScores(Query scoring, IndexSearcher searcher) throws IOException {
        var each = scoring instanceof BooleanQuery sum
                ? sum.clauses().stream().map(BooleanClause::query).toList()
                : List.of(scoring);
        for (var clause : each) clauses.add(searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE, 1));
    }

    /**
     * @param starts per document its first unit, {@code ends} its entry; both numbers of this segment, ascending
     * @return per document the scores of its units
     */
    double[][] of(LeafReaderContext leaf, int[] starts, int[] ends) throws IOException {
        var sums = new double[starts.length][];
        for (int n = 0; n < starts.length; n++) sums[n] = new double[ends[n] - starts[n]];
        for (var clause : clauses) {
            var scorer = clause.scorer(leaf);
            if (scorer == null) continue;
            var each = scorer.iterator();
            for (int n = 0; n < starts.length; n++) {
                int unit = each.docID() < starts[n] ? each.advance(starts[n]) : each.docID();
                for (; unit < ends[n]; unit = each.nextDoc()) sums[n][unit - starts[n]] += scorer.score();
            }
        }
        return sums;
    }
}
