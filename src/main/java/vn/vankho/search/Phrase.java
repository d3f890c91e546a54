package vn.vankho.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.vankho.vietnamese.VietnameseText;

/**
 * Words in exactly this order.
 *
 * @param isExact whether diacritics count: where none is typed any spelling is meant, be it known to everybody or to one reader only
 */
record Phrase(Words words, boolean isExact) {
    /** Where it is looked for: words and pairs, with diacritics and without. */
    record Fields(String single, String pairs, String foldedSingle, String foldedPairs) {
        static final Fields TEXT = new Fields(IndexFields.SYL, IndexFields.BI, IndexFields.FSYL, IndexFields.FBI);
        static final Fields NAME = new Fields(IndexFields.TSYL, IndexFields.TBI, IndexFields.TFSYL, IndexFields.TFBI);
        static final Fields NUMBER = new Fields(IndexFields.NSYL, IndexFields.NBI, IndexFields.NFSYL, IndexFields.NFBI);
        static final Fields ABOUT = new Fields(IndexFields.ASYL, IndexFields.ABI, IndexFields.AFSYL, IndexFields.AFBI);
    }

    /** @param text in normal form */
    static Phrase of(String text) {
        return new Phrase(Words.of(text), VietnameseText.isMarked(text));
    }

    String[] exact() {
        return words.exact();
    }

    String[] folded() {
        return words.folded();
    }

    /** Whether it stands in a text from this word on. */
    boolean standsAt(int first, Words text) {
        var asked = isExact ? exact() : folded();
        var there = isExact ? text.exact() : text.folded();
        if (first + asked.length > there.length) return false;
        for (int i = 0; i < asked.length; i++) if (!asked[i].equals(there[first + i])) return false;
        return true;
    }

    /**
     * As a condition on units. The places that are read are those of pairs: a pair stands in far fewer texts than a word, and half as
     * many of them tell the whole sequence. Places are kept without diacritics only; where diacritics count, a unit must have
     * each pair with them as well.
     */
    Query condition(Fields fields) {
        if (words.size() == 1)
            return isExact ? term(fields.single, exact()[0]) : term(fields.foldedSingle, folded()[0]);
        var all = new BooleanQuery.Builder();
        if (isExact) pairs(exact()).forEach(pair -> all.add(term(fields.pairs, pair), Occur.FILTER));
        if (words.size() > 2 || !isExact) all.add(sequence(fields.foldedPairs, pairs(folded())), Occur.FILTER);
        return all.build();
    }

    private static Query sequence(String field, List<String> pairs) {
        var sequence = new PhraseQuery.Builder();
        int last = pairs.size() - 1;
        for (int i = 0; i <= last; i++) if (i % 2 == 0 || i == last) sequence.add(new Term(field, pairs.get(i)), i);
        return sequence.build();
    }

    private static List<String> pairs(String[] words) {
        return IntStream.range(0, words.length - 1)
                .mapToObj(i -> words[i] + ' ' + words[i + 1])
                .toList();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
