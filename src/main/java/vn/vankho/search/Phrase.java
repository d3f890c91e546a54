package vn.vankho.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
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

    /** As a condition on units. Places are read only where all neighbours stand as pairs: single words are in nearly every text. */
    Query condition(String field, String foldedPairs) {
        var sequence = new MultiPhraseQuery.Builder();
        for (var spellings : words)
            sequence.add(spellings.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        var all = new BooleanQuery.Builder().add(sequence.build(), Occur.FILTER);
        var folded = folded();
        for (int i = 0; i + 1 < folded.length; i++)
            all.add(new TermQuery(new Term(foldedPairs, folded[i] + ' ' + folded[i + 1])), Occur.FILTER);
        return all.build();
    }
}
