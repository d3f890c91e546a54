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
    /** As a score, with the places of the words only. */
    Query scored(String field) {
        var phrase = new MultiPhraseQuery.Builder();
        for (var spellings : words)
            phrase.add(spellings.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        return phrase.build();
    }

    /** As a condition. Places are read only where all neighbours stand as pairs: single words are in nearly every text. */
    Query condition(String field, String foldedPairs) {
        var all = new BooleanQuery.Builder().add(scored(field), Occur.FILTER);
        for (int i = 0; i + 1 < words.size(); i++)
            all.add(new TermQuery(new Term(foldedPairs, bare(i) + ' ' + bare(i + 1))), Occur.FILTER);
        return all.build();
    }

    private String bare(int at) {
        return Words.of(words.get(at).getFirst()).folded()[0];
    }
}
