package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause by clause a unit is worth what the whole query gives it. */
class UnitScoresTests extends AskedOffice {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rà soát văn bản",
                "ra soat van ban het hieu luc",
                "\"hết hiệu lực\"",
                "hòa giải tranh chấp đất đai"
            })
    void each_unit_has_the_score_of_the_query(String query) {
        room.keeper.read((index, searcher) -> {
            var matcher = new Matcher(searcher, index.visible(), Visible.Readers.everybody());
            var plan = new Planning().of(query, index, searcher, matcher);
            int scored = 0;
            for (var scoring : List.of(
                    Scoring.of(plan, false, searcher).full(),
                    Scoring.folded(plan, false, searcher).full()))
                for (var leaf : searcher.getIndexReader().leaves()) scored += compared(scoring, searcher, leaf);
            assertThat(scored).isPositive();
            return null;
        });
    }

    private static int compared(Query scoring, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        int last = leaf.reader().maxDoc();
        var summed = new UnitScores(scoring, searcher).of(leaf, new int[] {0}, new int[] {last})[0];
        var scorer = searcher.createWeight(searcher.rewrite(scoring), ScoreMode.COMPLETE, 1)
                .scorer(leaf);
        var whole = new double[last];
        int scored = 0;
        var units = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int unit = units.nextDoc(); unit < last; unit = units.nextDoc(), scored++) whole[unit] = scorer.score();
        assertThat(summed).containsExactly(whole, within(1e-4));
        return scored;
    }
}
