package vn.vankho.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Which other spelling of a query is offered. One that only gives marks back finds the same documents: it is worth a line where somebody
 * wrote all its words together so, and a guess from counts of single words ("thuế trực thứ") is not; nor where as many, or a page of them, have
 * the words together as they were typed.
 */
final class OtherSpelling {
    private static final int PAGE = 20;

    private OtherSpelling() {}

    /** @param among documents that the viewer may see: what stands in others must not be told */
    static @Nullable String of(String typed, Plan plan, IndexSearcher searcher, Matches among) throws IOException {
        var meant = plan.didYouMean();
        if (meant == null) return null;
        var words = Words.of(VietnameseText.normalise(meant));
        var asTyped = QueryText.of(VietnameseText.normalise(typed)).plain();
        var own = Words.of(asTyped);
        boolean onlyMarks = Arrays.equals(words.folded(), own.folded());
        // what had to stand so, and what must not, is no matter of spelling
        return !onlyMarks || isLikelier(words.exact(), own.exact(), searcher, among)
                ? plan.text().with(meant)
                : null;
    }

    private static boolean isLikelier(String[] other, String[] typed, IndexSearcher searcher, Matches among)
            throws IOException {
        int asTyped = written(typed, PAGE, searcher, among);
        return asTyped < PAGE && written(other, asTyped + 1, searcher, among) > asTyped;
    }

    /** In how many documents these words stand together; of more than {@code most} it says that many. */
    private static int written(String[] words, int most, IndexSearcher searcher, Matches among) throws IOException {
        int count = 0;
        var all = new BooleanQuery.Builder();
        for (int i = 0; i + 1 < words.length; i++)
            all.add(either(words[i] + ' ' + words[i + 1], IndexFields.BI, IndexFields.TBI), Occur.MUST);
        if (words.length == 1) all.add(either(words[0], IndexFields.SYL, IndexFields.TSYL), Occur.MUST);
        var weight = searcher.createWeight(searcher.rewrite(all.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var units = scorer.iterator();
            for (int unit = units.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; ) {
                int entry = among.ends().get(leaf.ord).nextSetBit(unit);
                if (among.entries().get(leaf.ord).get(entry) && ++count == most) return count;
                unit = units.advance(entry + 1);
            }
        }
        return count;
    }

    private static Query either(String term, String... fields) {
        var either = new BooleanQuery.Builder();
        for (var field : fields) either.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        return either.build();
    }
}
