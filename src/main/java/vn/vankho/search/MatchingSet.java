package vn.vankho.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/** All that matches, with how it stands on the day of the request: a set, of which nothing is scored, sorted or cut. */
final class MatchingSet {
    private final IndexSearcher searcher;
    private final Plan plan;
    private final SearchRequest request;
    private final Matcher matcher;

    MatchingSet(IndexSearcher searcher, Plan plan, SearchRequest request, Matcher matcher) {
        this.searcher = searcher;
        this.plan = plan;
        this.request = request;
        this.matcher = matcher;
    }

    /** @param among only these; null: any */
    Map<DocumentId, List<String>> of(@Nullable Collection<DocumentId> among) throws IOException {
        var candidates = matcher.candidates(request, request.filters());
        if (among == null) return read(belonging(candidates));
        var ids = among.stream().map(id -> LuceneIndex.id(id.value())).toList();
        var few = matcher.any(IndexFields.ID, ids, candidates);
        // what matches among all of them matches among a few, not the other way round: a number means what bears it,
        // wherever that is
        return few.isEmpty() || belonging(few).isEmpty()
                ? Map.of()
                : read(belonging(candidates).and(few));
    }

    private Matches belonging(Matches candidates) throws IOException {
        return new Finder(searcher, plan, request, matcher, candidates).belonging();
    }

    private Map<DocumentId, List<String>> read(Matches matches) throws IOException {
        var day = Objects.requireNonNull(request.statusOn());
        var all = new HashMap<DocumentId, List<String>>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var bits = matches.entries().get(leaf.ord);
            var ids = DocValues.getBinary(leaf.reader(), IndexFields.ID_VALUE);
            var written = DocValues.getBinary(leaf.reader(), IndexFields.STATUS);
            for (int i = bits.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = Matcher.next(bits, i))
                all.put(
                        new DocumentId(UUID.fromString(value(ids, i))),
                        StatusSpan.on(day, value(written, i)).stream().sorted().toList());
        }
        return all;
    }

    private static String value(BinaryDocValues values, int entry) throws IOException {
        return values.advanceExact(entry) ? values.binaryValue().utf8ToString() : "";
    }
}
