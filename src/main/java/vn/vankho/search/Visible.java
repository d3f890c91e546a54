package vn.vankho.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vn.vankho.identity.Viewer;

/**
 * Which entries a viewer may see, per segment, and where blocks end. Sets of bits, kept while the segment is the same, so
 * that rights cost a search next to nothing. The readers' term "*" and the viewer's own ids decide, nothing else.
 */
final class Visible {
    private static final int KEPT_SETS = 256;

    private record Key(IndexReader.CacheKey segment, String viewer) {}

    private final Map<Key, FixedBitSet> seen = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FixedBitSet> eldest) {
            return size() > KEPT_SETS;
        }
    };

    /** Ends of blocks: the entries of a segment, the deleted ones included. */
    FixedBitSet entries(LeafReaderContext leaf) throws IOException {
        var key = new Key(leaf.reader().getCoreCacheHelper().getKey(), "");
        var known = get(key);
        if (known != null) return known;
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        or(bits, leaf.reader(), new Term(IndexFields.ENTRY, "1"));
        return keep(key, bits);
    }

    /** Living entries the viewer may see. Not to be changed by who asks. */
    FixedBitSet to(Readers readers, LeafReaderContext leaf) throws IOException {
        var key = new Key(leaf.reader().getReaderCacheHelper().getKey(), readers.key());
        var known = get(key);
        if (known != null) return known;
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        if (readers.everything()) bits.or(entries(leaf));
        else for (var term : readers.terms()) or(bits, leaf.reader(), new Term(IndexFields.READERS, term));
        var live = leaf.reader().getLiveDocs();
        if (live != null) live.applyMask(bits, 0);
        return keep(key, bits);
    }

    /** Who looks, as terms of the index. */
    record Readers(String key, Collection<String> terms, boolean everything) {
        static Readers of(Viewer viewer) {
            var terms = new TreeSet<String>();
            terms.add(IndexFields.EVERYONE);
            terms.add(viewer.person().value().toString());
            viewer.units().forEach(unit -> terms.add(unit.value().toString()));
            return new Readers(String.join(",", terms), terms, false);
        }

        /** What every account may see. */
        static Readers open() {
            return new Readers(IndexFields.EVERYONE, java.util.List.of(IndexFields.EVERYONE), false);
        }

        /** For measuring and for the portal's own checks, never for a person. */
        static Readers everybody() {
            return new Readers("+", java.util.List.of(), true);
        }
    }

    private static void or(FixedBitSet bits, LeafReader segment, Term term) throws IOException {
        var postings = segment.postings(term, PostingsEnum.NONE);
        if (postings == null) return;
        postings.nextDoc();
        postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
    }

    private synchronized @org.jspecify.annotations.Nullable FixedBitSet get(Key key) {
        return seen.get(key);
    }

    private synchronized FixedBitSet keep(Key key, FixedBitSet bits) {
        seen.put(key, bits);
        return bits;
    }
}
