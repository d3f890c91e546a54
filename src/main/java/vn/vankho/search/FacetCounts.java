package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import vn.vankho.search.SearchResult.FacetCount;

/** Counts documents per value among matches: only what the viewer may see is there to be counted. */
final class FacetCounts {
    private static final int MOST = 50;
    private static final Comparator<FacetCount> ORDER =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private FacetCounts() {}

    /** @param narrowed values that are narrowed by: they are told however many are more frequent */
    static List<FacetCount> of(Facet facet, Matches matches, Set<String> narrowed) throws IOException {
        var all = new HashMap<String, Long>();
        for (var leaf : matches.reader().leaves()) {
            var values = DocValues.getSortedSet(leaf.reader(), IndexFields.facet(facet));
            if (values.getValueCount() == 0) continue;
            var counts = new int[(int) values.getValueCount()];
            var bits = matches.entries().get(leaf.ord);
            for (int i = bits.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = Matcher.next(bits, i))
                if (values.advanceExact(i))
                    for (int n = values.docValueCount(); n > 0; n--) counts[(int) values.nextOrd()]++;
            add(all, counts, values::lookupOrd);
        }
        var lines = new ArrayList<FacetCount>();
        all.forEach((value, count) -> lines.add(new FacetCount(value, value, count)));
        lines.sort(facet == Facet.YEAR ? Comparator.comparing(FacetCount::value).reversed() : ORDER);
        var shown = new ArrayList<>(lines.size() > MOST ? lines.subList(0, MOST) : lines);
        lines.stream()
                .skip(MOST)
                .filter(line -> narrowed.contains(line.value()))
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    private interface Names {
        org.apache.lucene.util.BytesRef of(long ordinal) throws IOException;
    }

    private static void add(Map<String, Long> all, int[] counts, Names names) throws IOException {
        for (int i = 0; i < counts.length; i++)
            if (counts[i] > 0) all.merge(names.of(i).utf8ToString(), (long) counts[i], Long::sum);
    }
}
