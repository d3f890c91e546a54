package vn.vankho.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words in exactly this order.
 *
 * @param words each in its possible spellings, canonical; all spellings of one word are the same without diacritics
 */
record Phrase(List<List<String>> words) {
    /** Whether each word is spelled in one way only. */
    boolean isExact() {
        return words.stream().allMatch(spellings -> spellings.size() == 1);
    }

    String[] exact() {
        return words.stream().map(List::getFirst).toArray(String[]::new);
    }

    String[] folded() {
        return words.stream()
                .map(spellings -> Words.of(spellings.getFirst()).folded()[0])
                .toArray(String[]::new);
    }

    /**
     * As a condition on units. The places that are read are those of pairs: a pair stands in far fewer texts than a word, and half as
     * many of them tell the whole sequence.
     *
     * @param single words, and {@code pairs} of them with their places: exact or folded as {@link #isExact} says
     */
    Query condition(String single, String pairs) {
        var all = isExact() ? exact() : folded();
        if (all.length == 1) return new TermQuery(new Term(single, all[0]));
        var sequence = new PhraseQuery.Builder();
        var conditions = new BooleanQuery.Builder();
        int last = all.length - 2;
        for (int i = 0; i <= last; i++) {
            var pair = new Term(pairs, all[i] + ' ' + all[i + 1]);
            if (i % 2 == 0 || i == last) sequence.add(pair, i);
            else conditions.add(new TermQuery(pair), Occur.FILTER);
        }
        return conditions.add(sequence.build(), Occur.FILTER).build();
    }
}
