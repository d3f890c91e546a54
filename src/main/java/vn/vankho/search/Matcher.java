package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Which documents match: sets of entries, cheap enough to be counted for every search. Nothing is scored or loaded here. */
final class Matcher {
    /** So many titles that begin alike are looked at; the shortest come first. */
    private static final int MOST_TITLES = 1_000;

    private final IndexSearcher searcher;
    private final Visible visible;
    private final Visible.Readers readers;
    private final List<Range> ranges;

    Matcher(IndexSearcher searcher, Visible visible, Visible.Readers readers) {
        this(searcher, visible, readers, Searchers.ranges(searcher));
    }

    /** @param ranges the whole index in its order */
    Matcher(IndexSearcher searcher, Visible visible, Visible.Readers readers, List<Range> ranges) {
        this.searcher = searcher;
        this.visible = visible;
        this.readers = readers;
        this.ranges = ranges;
    }

    private interface PerSegment {
        FixedBitSet bits(LeafReaderContext leaf, FixedBitSet visible) throws IOException;
    }

    /** Everything the viewer may see that passes the filters of the request. */
    Matches candidates(SearchRequest request, Map<Facet, Set<String>> filters) throws IOException {
        return each((leaf, seen) -> {
            var bits = seen.clone();
            for (var filter : filters.entrySet())
                if (!filter.getValue().isEmpty()) bits.and(having(leaf, filter.getKey(), filter.getValue(), request));
            if (request.issuedFrom() != null || request.issuedUntil() != null)
                Issued.keep(leaf.reader(), bits, request.issuedFrom(), request.issuedUntil());
            return bits;
        });
    }

    private FixedBitSet having(LeafReaderContext leaf, Facet facet, Set<String> values, SearchRequest request)
            throws IOException {
        return facet == Facet.STATUS && request.statusOn() != null
                ? new Statuses(searcher, request.statusOn()).any(leaf, values)
                : Range.whole(leaf).any(IndexFields.facet(facet), values);
    }

    /** Documents with the words of a plan, among others. */
    Matches words(Plan plan, boolean inTitle, Matches among) throws IOException {
        var field = inTitle ? IndexFields.TITLE_ALL : IndexFields.ALL;
        var most = plan.required() >= 1 ? null : most(plan, field);
        var bits = Segments.each(searcher, ranges, range -> {
            var here = range.of(among.entries().get(range.leaf().ord));
            if (most == null && !plan.items().isEmpty()) here.and(range.all(field, plan.items()));
            return here;
        });
        var found = new Matches(searcher.getIndexReader(), Range.joined(ranges, bits), among.ends());
        return most == null ? found : found.and(new Matches(searcher.getIndexReader(), most, among.ends()));
    }

    private List<FixedBitSet> most(Plan plan, String field) throws IOException {
        var seen = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) seen.add(visible.to(readers, leaf));
        return new RareWords(searcher, ranges, field, seen).most(plan.items(), plan.required());
    }

    /** Whether a word without diacritics stands in a document the viewer may see. */
    boolean stands(String folded) throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var postings = leaf.reader().postings(new Term(IndexFields.ALL, folded), PostingsEnum.NONE);
            if (postings == null) continue;
            var seen = visible.to(readers, leaf);
            for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc())
                if (seen.get(entry)) return true;
        }
        return false;
    }

    /** Documents with the phrases and without the exclusions of a plan, among others. */
    Matches phrases(Plan plan, boolean inTitle, Matches among) throws IOException {
        if (plan.phrases().isEmpty() && plan.excluded().isEmpty()) return among;
        var bits = new ArrayList<FixedBitSet>();
        for (var entries : among.entries()) bits.add(entries.clone());
        for (var phrase : plan.phrases()) {
            var having = phrase(phrase, inTitle, among).entries();
            for (int i = 0; i < bits.size(); i++) bits.get(i).and(having.get(i));
        }
        for (var phrase : plan.excluded()) {
            var having = phrase(phrase, inTitle, among).entries();
            for (int i = 0; i < bits.size(); i++) bits.get(i).andNot(having.get(i));
        }
        return new Matches(searcher.getIndexReader(), bits, among.ends());
    }

    /** Documents whose entries have all the terms. */
    Matches terms(String field, Collection<String> terms, Matches among) throws IOException {
        var bits = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var here = among.entries().get(leaf.ord).clone();
            for (var term : terms) here.and(Range.whole(leaf).any(field, List.of(term)));
            bits.add(here);
        }
        return new Matches(searcher.getIndexReader(), bits, among.ends());
    }

    /** Documents whose entries have one of the terms. */
    Matches any(String field, Collection<String> terms, Matches among) throws IOException {
        var bits = Segments.each(searcher, ranges, range -> {
            var here = range.any(field, terms);
            here.and(range.of(among.entries().get(range.leaf().ord)));
            return here;
        });
        return new Matches(searcher.getIndexReader(), Range.joined(ranges, bits), among.ends());
    }

    /** Documents whose title, as it is compared ({@link EntryWords#titleKey}), begins so and goes on in one of these ways. */
    Matches titled(String begin, Predicate<String> rest, Matches among) throws IOException {
        var bits = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var here = new FixedBitSet(leaf.reader().maxDoc());
            bits.add(here);
            var titles = leaf.reader().terms(IndexFields.TITLE_KEY);
            if (titles == null) continue;
            var each = titles.iterator();
            if (each.seekCeil(new BytesRef(begin)) == TermsEnum.SeekStatus.END) continue;
            var title = each.term();
            for (int i = 0; i < MOST_TITLES && title != null; i++, title = each.next()) {
                var text = title.utf8ToString();
                if (!text.startsWith(begin)) break;
                if (rest.test(text.substring(begin.length()))) add(each.postings(null, PostingsEnum.NONE), here);
            }
            here.and(among.entries().get(leaf.ord));
        }
        return new Matches(searcher.getIndexReader(), bits, among.ends());
    }

    /** Documents one of whose units has the term. */
    Matches unitsWith(Term term, Matches among) throws IOException {
        return blocks(new org.apache.lucene.search.TermQuery(term), among);
    }

    /** Documents that have the phrase in name or number or, unless titles alone are asked, in their text or in what is known of them. */
    Matches phrase(Phrase phrase, boolean inTitle, Matches among) throws IOException {
        var named = blocks(phrase.condition(Phrase.Fields.NAME), among)
                .or(blocks(phrase.condition(Phrase.Fields.NUMBER), among));
        return inTitle
                ? named
                : named.or(blocks(phrase.condition(Phrase.Fields.TEXT), among))
                        .or(blocks(phrase.condition(Phrase.Fields.ABOUT), among));
    }

    private Matches blocks(Query units, Matches among) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(units), ScoreMode.COMPLETE_NO_SCORES, 1);
        var bits = Segments.each(searcher, ranges, range -> blocks(weight, range, among));
        return new Matches(searcher.getIndexReader(), Range.joined(ranges, bits), among.ends());
    }

    /** Blocks that end in a range; the first may begin before it. */
    private static FixedBitSet blocks(Weight weight, Range range, Matches among) throws IOException {
        var bits = new FixedBitSet(range.size());
        var ends = among.ends().get(range.leaf().ord);
        var wanted = among.entries().get(range.leaf().ord);
        var scorer = weight.scorer(range.leaf());
        if (scorer == null) return bits;
        var units = scorer.iterator();
        for (int unit = units.advance(range.firstUnit(ends)); unit < range.until(); ) {
            int end = ends.nextSetBit(unit);
            if (end >= range.until()) break;
            if (wanted.get(end)) bits.set(end - range.from());
            unit = units.advance(end + 1);
        }
        return bits;
    }

    private Matches each(PerSegment segment) throws IOException {
        var entries = new ArrayList<FixedBitSet>();
        var ends = new ArrayList<FixedBitSet>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            entries.add(segment.bits(leaf, visible.to(readers, leaf)));
            ends.add(visible.entries(leaf));
        }
        return new Matches(searcher.getIndexReader(), entries, ends);
    }

    private static void add(PostingsEnum postings, FixedBitSet bits) throws IOException {
        postings.nextDoc();
        postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
    }

    static int next(FixedBitSet bits, int after) {
        return after + 1 >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(after + 1);
    }
}
