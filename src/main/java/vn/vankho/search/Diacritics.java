package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import vn.vankho.search.Vocabulary.Spelling;
import vn.vankho.vietnamese.VietnameseText;

/** The marks that a query was typed without, by the words of the index and by which of them stand beside each other. */
final class Diacritics {
    private static final int RARE = 300;

    private final Map<String, List<Spelling>> byFold;
    private final int units;
    private final Map<String, Integer> pairs = new ConcurrentHashMap<>();

    /** @param units of the index, of which the spellings were counted */
    Diacritics(Map<String, List<Spelling>> byFold, int units) {
        this.byFold = byFold;
        this.units = units;
    }

    /**
     * Gives a query its diacritics back: the most likely chain of spellings, by counts of words and pairs (Viterbi). Words
     * that bear marks stay.
     */
    String[] restore(IndexReader reader, String[] exact, String[] folded) throws IOException {
        int n = exact.length;
        var choices = new ArrayList<List<Spelling>>();
        for (int i = 0; i < n; i++) {
            var known = VietnameseText.isMarked(exact[i]) ? null : byFold.get(folded[i]);
            choices.add(known == null || known.isEmpty() ? List.of(new Spelling(exact[i], 1)) : likely(known));
        }
        var score = new double[n][];
        var back = new int[n][];
        for (int i = 0; i < n; i++) {
            var here = choices.get(i);
            score[i] = new double[here.size()];
            back[i] = new int[here.size()];
            for (int c = 0; c < here.size(); c++) {
                double alone = (here.get(c).count() + .5) / (units + 1.0);
                score[i][c] = i == 0 ? Math.log(alone) : Double.NEGATIVE_INFINITY;
                for (int p = 0; i > 0 && p < choices.get(i - 1).size(); p++) {
                    var before = choices.get(i - 1).get(p);
                    double together = pair(reader, before.word(), here.get(c).word());
                    double step = score[i - 1][p] + Math.log(.9 * together / Math.max(1, before.count()) + .1 * alone);
                    if (step > score[i][c]) {
                        score[i][c] = step;
                        back[i][c] = p;
                    }
                }
            }
        }
        var restored = new String[n];
        int best = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (i == n - 1) for (int c = 1; c < score[i].length; c++) if (score[i][c] > score[i][best]) best = c;
            restored[i] = choices.get(i).get(best).word();
            best = back[i][best];
        }
        return restored;
    }

    /**
     * The same of a query without marks but for those that a repair of the keys gave ("loo": "lô"): where such a word stands beside no
     * neighbour of its own anywhere, it was a slip of another kind, and has whichever marks it has beside them ("sạt lở").
     */
    String[] restoreRepaired(IndexReader reader, String[] exact, String[] folded) throws IOException {
        var fixed = exact.clone();
        var restored = restore(reader, fixed, folded);
        for (int i = 0; i < fixed.length; i++) {
            if (!VietnameseText.isMarked(fixed[i]) || standsBeside(reader, restored, i)) continue;
            var free = fixed.clone();
            free[i] = folded[i];
            var other = restore(reader, free, folded);
            if (!standsBeside(reader, other, i)) continue;
            fixed = free;
            restored = other;
        }
        return restored;
    }

    private boolean standsBeside(IndexReader reader, String[] words, int i) throws IOException {
        return i > 0 && pair(reader, words[i - 1], words[i]) > 0
                || i + 1 < words.length && pair(reader, words[i], words[i + 1]) > 0;
    }

    /** Spellings so rare beside the first that no neighbour can make up for it are slips of the texts; each costs look-ups. */
    private static List<Spelling> likely(List<Spelling> known) {
        int least = known.getFirst().count() / RARE;
        int kept = 1;
        while (kept < known.size() && known.get(kept).count() > least) kept++;
        return known.subList(0, kept);
    }

    private int pair(IndexReader reader, String first, String second) throws IOException {
        var key = first + ' ' + second;
        var known = pairs.get(key);
        if (known != null) return known;
        if (pairs.size() > 200_000) pairs.clear();
        int count = reader.docFreq(new Term(IndexFields.BI, key));
        pairs.put(key, count);
        return count;
    }
}
