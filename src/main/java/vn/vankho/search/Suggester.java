package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.vankho.document.DocumentId;
import vn.vankho.vietnamese.VietnameseText;

/** Numbers and titles that go on as a person types, only of documents the person may see. */
final class Suggester {
    /** A prefix of one letter stands for half the index; this many words of it are looked at. */
    private static final int EXPANDED = 200;

    private final IndexSearcher searcher;
    private final Visible visible;
    private final Visible.Readers readers;

    Suggester(IndexSearcher searcher, Visible visible, Visible.Readers readers) {
        this.searcher = searcher;
        this.visible = visible;
        this.readers = readers;
    }

    List<Suggestion> numbers(String typed, int limit) throws IOException {
        var key = NumberKeys.typed(typed);
        if (key.isEmpty() || key.chars().noneMatch(Character::isDigit)) return List.of();
        var lines = new ArrayList<Suggestion>();
        Set<DocumentId> seen = new HashSet<>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var entries = new ArrayList<Integer>();
            var bits = visible.to(readers, leaf);
            prefixed(leaf, IndexFields.NUMBER_TYPED, key, (postings, _) -> {
                for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc())
                    if (bits.get(i) && entries.size() < limit) entries.add(leaf.docBase + i);
                return entries.size() < limit;
            });
            for (int entry : entries) {
                var line = line(Suggestion.Kind.NUMBER, entry);
                if (line.document() != null && seen.add(line.document())) lines.add(line);
            }
        }
        lines.sort(java.util.Comparator.comparing(line -> line.text().length()));
        return lines.size() > limit ? lines.subList(0, limit) : lines;
    }

    /** Newest first: titles and numbers that have all the words, the last one perhaps not yet ended. */
    List<Suggestion> titles(String typed, int limit) throws IOException {
        var words = Words.of(VietnameseText.normalise(typed)).folded();
        if (words.length == 0) return List.of();
        var entries = new ArrayList<FixedBitSet>();
        var ends = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var last = new FixedBitSet(leaf.reader().maxDoc());
            for (var begin : begins(words[words.length - 1]))
                prefixed(leaf, IndexFields.TITLE_ALL, begin, (postings, count) -> {
                    for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc())
                        last.set(i);
                    return count < EXPANDED;
                });
            last.and(visible.to(readers, leaf));
            entries.add(last);
            ends.add(visible.entries(leaf));
        }
        var all = new Matches(searcher.getIndexReader(), entries, ends);
        var matcher = new Matcher(searcher, visible, readers);
        var found = matcher.terms(IndexFields.TITLE_ALL, List.of(words).subList(0, words.length - 1), all);
        var lines = new ArrayList<Suggestion>();
        for (int entry : Sorting.first(searcher, found, SearchRequest.Sort.NEWEST_KEPT, limit))
            lines.add(line(Suggestion.Kind.TITLE, entry));
        return lines;
    }

    /** A syllable such as "ki" is in the index as "ky", but it may be the begin of "kiểm". */
    private static Set<String> begins(String word) {
        return word.length() < 2 || !word.endsWith("y")
                ? Set.of(word)
                : Set.of(word, word.substring(0, word.length() - 1) + "i");
    }

    private interface PerTerm {
        /** @return whether to go on */
        boolean of(PostingsEnum postings, int count) throws IOException;
    }

    private static void prefixed(LeafReaderContext leaf, String field, String prefix, PerTerm each) throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) return;
        var at = terms.iterator();
        var begin = new BytesRef(prefix);
        var found = at.seekCeil(begin);
        int count = 0;
        for (var term = found == org.apache.lucene.index.TermsEnum.SeekStatus.END ? null : at.term();
                term != null && org.apache.lucene.util.StringHelper.startsWith(term, begin);
                term = at.next()) if (!each.of(at.postings(null, PostingsEnum.NONE), ++count)) return;
    }

    private Suggestion line(Suggestion.Kind kind, int entry) throws IOException {
        var document = Hits.entry(searcher.storedFields(), entry);
        var title = Hits.text(document, IndexFields.TITLE);
        var number = document.get(IndexFields.NUMBER);
        return kind == Suggestion.Kind.NUMBER && number != null
                ? new Suggestion(kind, number, title, Hits.id(document))
                : new Suggestion(Suggestion.Kind.TITLE, title, number, Hits.id(document));
    }
}
