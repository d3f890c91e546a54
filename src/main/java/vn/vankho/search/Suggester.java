package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /** The same for numbers: many thousands begin with 1. */
    private static final int NUMBERS = 2_000;

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
        var lines = new LinkedHashMap<DocumentId, Suggestion>();
        collect(List.of(key), _ -> true, limit, lines);
        var parts = TypedNumber.of(typed);
        if (parts.isPresent()) collect(parts.get().begins(), parts.get()::fits, limit, lines);
        return lines.values().stream()
                .sorted(Comparator.comparing((Suggestion line) ->
                                parts.isEmpty() || !parts.get().isWhole(line.text()))
                        .thenComparing(line -> line.text().length()))
                .limit(limit)
                .toList();
    }

    private void collect(List<String> begins, Predicate<String> fits, int limit, Map<DocumentId, Suggestion> lines)
            throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var entries = new ArrayList<Integer>();
            var bits = visible.to(readers, leaf);
            for (var begin : begins)
                prefixed(leaf, IndexFields.NUMBER_TYPED, begin, (term, postings, count) -> {
                    if (fits.test(term))
                        for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc())
                            if (bits.get(i) && entries.size() < limit) entries.add(leaf.docBase + i);
                    return entries.size() < limit && count < NUMBERS;
                });
            for (int entry : entries) {
                var line = line(Suggestion.Kind.NUMBER, entry);
                if (line.document() != null) lines.putIfAbsent(line.document(), line);
            }
        }
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
                prefixed(leaf, IndexFields.TITLE_ALL, begin, (_, postings, count) -> {
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
        boolean of(String term, PostingsEnum postings, int count) throws IOException;
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
                term = at.next())
            if (!each.of(term.utf8ToString(), at.postings(null, PostingsEnum.NONE), ++count)) return;
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
