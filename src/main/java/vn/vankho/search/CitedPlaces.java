package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.Finder.Place;
import vn.vankho.search.Ranker.Ranked;
import vn.vankho.search.SearchResult.Jump;
import vn.vankho.vietnamese.Citation;

/** "Điều 5 Nghị định 34/2016": finds the very article in the documents that bear the number or name. */
final class CitedPlaces {
    private static final int DOCUMENTS = 3;
    private static final int LOOKED_AT = 100;
    /** Chapters and appendices are looked for unit by unit. */
    private static final int HELD_IN = 10;

    private static final Pattern BARE = Pattern.compile("\\d{1,5}\\p{L}?");

    private static final Set<String> LABELLED = Set.of(IndexFields.UNIT_LABEL, IndexFields.UNIT_KEY);

    private final IndexSearcher searcher;
    private final Plan plan;
    private final Matcher matcher;
    private final Matches candidates;
    private @Nullable Matches documents;
    private NamedDocuments.@Nullable Named byName;

    /** @param key under which it stands there, that of an annexed text before it */
    private record Standing(int unit, String key) {}

    CitedPlaces(IndexSearcher searcher, Plan plan, Matcher matcher, Matches candidates) {
        this.searcher = searcher;
        this.plan = plan;
        this.matcher = matcher;
        this.candidates = candidates;
    }

    List<Jump> jumps() throws IOException {
        var jumps = new ArrayList<Jump>();
        if (plan.places().isEmpty()) return jumps;
        var documents = documents();
        if (documents.isEmpty()) return jumps;
        var stored = searcher.storedFields();
        var led = new HashSet<Integer>();
        boolean held = plan.places().getFirst().key() == null;
        for (int entry :
                meantFirst(documents).stream().limit(held ? HELD_IN : LOOKED_AT).toList()) {
            if (led.size() == DOCUMENTS) break;
            for (var place : plan.places()) {
                var at = standing(entry, place);
                if (at == null) continue;
                led.add(entry);
                var document = Hits.entry(stored, entry);
                var page = stored.document(at.unit).getField(IndexFields.PAGE);
                jumps.add(new Jump(
                        Hits.id(document),
                        at.key,
                        page == null ? 0 : page.numericValue().intValue(),
                        label(place) + " – " + name(entry, document)));
            }
        }
        return jumps;
    }

    /** By its number; where that is nothing but a number, as those of the decrees of 1945 are, with its type. */
    private String name(int entry, Document document) throws IOException {
        var number = document.get(IndexFields.NUMBER);
        if (number == null) return Hits.text(document, IndexFields.TITLE);
        if (!BARE.matcher(number).matches()) return number;
        var leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(entry, searcher.getIndexReader().leaves()));
        var types = DocValues.getSortedSet(leaf.reader(), IndexFields.facet(Facet.TYPE));
        if (!types.advanceExact(entry - leaf.docBase)) return number;
        return types.lookupOrd(types.nextOrd()).utf8ToString() + " số " + number;
    }

    /** The same documents, shown at the place that was named. */
    List<Place> at(List<Place> found) throws IOException {
        if (plan.places().isEmpty()) return found;
        var documents = documents();
        var moved = new ArrayList<Place>();
        for (var place : found) {
            var document = place.document();
            var at = has(documents, document.entry())
                    ? standing(document.entry(), plan.places().getFirst())
                    : null;
            moved.add(
                    at == null
                            ? place
                            : new Place(
                                    new Ranked(document.entry(), at.unit, document.score()),
                                    place.why(),
                                    place.weaker(),
                                    true));
        }
        return moved;
    }

    private Matches documents() throws IOException {
        if (documents == null) documents = named();
        return documents;
    }

    private Matches named() throws IOException {
        if (plan.number() == null) return byName().all();
        var own = new OwnNumbers(matcher, candidates, plan).matches();
        return own == null ? candidates.without(candidates) : own;
    }

    /** In the order in which they are meant. */
    private List<Integer> meantFirst(Matches documents) throws IOException {
        if (plan.number() == null) {
            var first = new LinkedHashSet<>(newest(byName().first()));
            first.addAll(newest(documents));
            return List.copyOf(first);
        }
        var own = new OwnNumbers(matcher, candidates, plan);
        var first = new LinkedHashSet<>(own.worded(searcher, documents, false));
        first.addAll(own.first(searcher, documents, LOOKED_AT));
        return List.copyOf(first);
    }

    private List<Integer> newest(Matches these) throws IOException {
        return Sorting.first(searcher, these, SearchRequest.Sort.NEWEST_ISSUED, LOOKED_AT);
    }

    /** Documents whose title is the name beside the places, and nothing but the name; none where a number is named. */
    Matches named(Matches among) throws IOException {
        if (plan.places().isEmpty() || plan.number() != null) return among.without(among);
        return byName().first().and(among);
    }

    private NamedDocuments.Named byName() throws IOException {
        if (byName == null) {
            var place = plan.places().getFirst();
            byName =
                    new NamedDocuments(searcher, matcher, candidates).of(place.namesDocument() ? place.document() : "");
        }
        return byName;
    }

    private boolean has(Matches documents, int entry) {
        var leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(entry, searcher.getIndexReader().leaves()));
        return documents.entries().get(leaf.ord).get(entry - leaf.docBase);
    }

    /** Where a place stands in a document, or null. */
    private @Nullable Standing standing(int entry, Citation place) throws IOException {
        if (place.key() == null) return within(entry, place);
        for (var key : place.keys()) {
            int unit = unit(entry, key);
            if (unit >= 0) return new Standing(unit, key);
        }
        return null;
    }

    /** Where a chapter or an appendix begins: at the first unit in it. */
    private @Nullable Standing within(int entry, Citation place) throws IOException {
        if (place.holder().isEmpty()) return null;
        var stored = searcher.storedFields();
        for (int unit = begin(entry); unit < entry; unit++) {
            var at = stored.document(unit, LABELLED);
            var path = Hits.text(at, IndexFields.UNIT_LABEL).split(" › ");
            if (place.isHolderOf(List.of(path))) return new Standing(unit, Hits.text(at, IndexFields.UNIT_KEY));
        }
        return null;
    }

    /** The first unit of a document, in the whole index. */
    private int begin(int entry) {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        int end = entry - leaf.docBase;
        int before = end == 0 ? -1 : candidates.ends().get(leaf.ord).prevSetBit(end - 1);
        return leaf.docBase + (before == org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS ? 0 : before + 1);
    }

    /** The unit that holds a place: of the clause where the article was cut, else of the article; -1 if there is none. */
    private int unit(int entry, String key) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        int end = entry - leaf.docBase;
        int start = begin(entry) - leaf.docBase;
        for (var asked = key; isOfArticle(asked); asked = asked.substring(0, Math.max(0, asked.lastIndexOf("__")))) {
            var postings = leaf.reader().postings(new Term(IndexFields.UNIT_KEY, asked), PostingsEnum.NONE);
            if (postings == null) continue;
            int unit = postings.advance(Math.max(0, start));
            if (unit < end) return leaf.docBase + unit;
        }
        return -1;
    }

    /** "quy_che__dieu_4", not "quy_che", which is the whole text. */
    private static boolean isOfArticle(String key) {
        return key.startsWith("dieu_") || key.contains("__dieu_");
    }

    private static String label(Citation place) {
        if (place.article() == null) return place.holder();
        var label = new StringBuilder("Điều ").append(place.article());
        if (place.clause() != null) label.append(", khoản ").append(place.clause());
        if (place.point() != null) label.append(", điểm ").append(place.point());
        return label.toString();
    }
}
