package vn.vankho.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.search.SearchResult.FacetCount;
import vn.vankho.shared.BadParameter;
import vn.vankho.vietnamese.VietnameseText;

/** Finds documents. The viewer's rights are part of the query: no count, facet or suggestion tells of a hidden document. */
@Service
public class SearchEngine {
    /** Hits on one page. */
    public static final int MOST = 100;

    /** Hits that can be reached by turning pages; deeper ones by narrowing. */
    public static final int DEEPEST = Finder.DEEPEST;

    /** Characters of a query; of a longer one the beginning counts. */
    public static final int LONGEST = 1_000;

    private static final int RECENT = 30;
    private static final int OTHER_QUERIES = 4;

    private final IndexKeeper keeper;
    private final Documents documents;
    private final People people;
    private final LastCheck lastCheck;
    private final Clock clock;
    private final Planner planner = new Planner(Abbreviations.load());

    SearchEngine(IndexKeeper keeper, Documents documents, People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.keeper = keeper;
        this.documents = documents;
        this.lastCheck = new LastCheck(documents);
    }

    /** @throws BadParameter when limit or offset are out of bounds, or the first day is after the last */
    public SearchResult search(SearchRequest request, Viewer viewer) {
        viewer.require(Permission.READ);
        check(request);
        return checked(request, viewer);
    }

    /**
     * The first {@code most} results at once, whatever page was asked for: for an export.
     *
     * @throws BadParameter when the first day is after the last
     */
    SearchResult all(SearchRequest request, int most, Viewer viewer) {
        viewer.require(Permission.READ);
        checkDays(request);
        var all = new SearchRequest(
                request.query(),
                request.inTitle(),
                request.filters(),
                request.issuedFrom(),
                request.issuedUntil(),
                request.statusOn(),
                request.sort(),
                0,
                most,
                false);
        return checked(all, viewer);
    }

    /**
     * All that matches, whatever its status, with how it stands on the day of the request: for who is told of what a search finds. What is
     * below the line and what a long question finds by its score alone are not among them.
     *
     * @param among only these documents; null: any
     */
    Map<DocumentId, List<String>> matching(SearchRequest asked, @Nullable Collection<DocumentId> among, Viewer viewer) {
        viewer.require(Permission.READ);
        checkDays(asked);
        var filters = new HashMap<>(unitsByCode(asked.filters(), viewer));
        filters.remove(Facet.STATUS);
        var request = asked.on(LocalDate.now(clock)).narrowedBy(filters);
        var readers = Visible.Readers.of(viewer);
        var found = keeper.read((index, searcher) -> {
            var matcher = new Matcher(searcher, index.visible(), readers);
            var plan = planner.plan(request.query(), index.vocabulary(searcher), matcher, searcher.getIndexReader());
            return new MatchingSet(searcher, plan, request, matcher).of(among);
        });
        var seen = documents.inUse(found.keySet(), viewer);
        return found.entrySet().stream()
                .filter(one -> seen.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same filters with units by their code, as they are counted: where a screen says which choices are taken. */
    public Map<Facet, Set<String>> unitsByCode(Map<Facet, Set<String>> filters, Viewer viewer) {
        return UnitLabels.byCode(filters, () -> people.unitsEver(viewer), code -> people.unitOnceCalled(code, viewer));
    }

    private SearchResult checked(SearchRequest asked, Viewer viewer) {
        var request = asked.on(LocalDate.now(clock)).narrowedBy(unitsByCode(asked.filters(), viewer));
        var readers = Visible.Readers.of(viewer);
        var found = keeper.read((index, searcher) -> search(request, readers, index, searcher));
        var narrowed = request.withFacets() ? request.filters().getOrDefault(Facet.UNIT, Set.of()) : Set.<String>of();
        var shown = found.with(UnitLabels.in(found.facets(), narrowed, () -> people.unitsEver(viewer)));
        return lastCheck.result(shown, viewer);
    }

    private SearchResult search(
            SearchRequest request, Visible.Readers readers, LuceneIndex index, IndexSearcher searcher)
            throws IOException {
        var matcher = new Matcher(searcher, index.visible(), readers);
        var plan = planner.plan(request.query(), index.vocabulary(searcher), matcher, searcher.getIndexReader());
        var finder = new Finder(searcher, plan, request, matcher);
        var found = finder.find();
        var cited = finder.cited();
        return new SearchResult(
                found.matching(),
                found.listed(),
                new Hits(searcher, plan, request.statusOn()).of(cited.at(found.places())),
                plan.meant(),
                OtherSpelling.of(request.query(), plan, searcher, finder.candidates()),
                request.offset() == 0 ? cited.jumps() : List.of(),
                request.withFacets() ? facets(searcher, plan, request, matcher, found.matches()) : Map.of(),
                found.matching() == 0 ? findable(otherQueries(plan), index, searcher, matcher) : List.of());
    }

    /** The values of a facet that is narrowed by are counted as if it were not: they are alternatives. */
    private static Map<Facet, List<FacetCount>> facets(
            IndexSearcher searcher, Plan plan, SearchRequest request, Matcher matcher, Matches matches)
            throws IOException {
        var all = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var counted = matches;
            if (!request.filters().getOrDefault(facet, Set.of()).isEmpty()) {
                var others = new EnumMap<Facet, Set<String>>(Facet.class);
                others.putAll(request.filters());
                others.remove(facet);
                var candidates = matcher.candidates(request, others);
                counted = new Finder(searcher, plan, request, matcher, candidates).matches();
            }
            var counts = facet == Facet.STATUS && request.statusOn() != null
                    ? new Statuses(searcher, request.statusOn()).counts(counted)
                    : FacetCounts.of(facet, counted, request.filters().getOrDefault(facet, Set.of()));
            if (!counts.isEmpty()) all.put(facet, counts);
        }
        return all;
    }

    /** Nobody is sent from one blank page to the next. */
    private List<String> findable(List<String> queries, LuceneIndex index, IndexSearcher searcher, Matcher matcher)
            throws IOException {
        var findable = new ArrayList<String>();
        for (var query : queries) {
            var plan = planner.plan(query, index.vocabulary(searcher), matcher, searcher.getIndexReader());
            var request = SearchRequest.of(query, 0, 1);
            if (!new Finder(searcher, plan, request, matcher).matches().isEmpty()) findable.add(query);
        }
        return findable;
    }

    /** What to try where nothing was found: the spelling meant, then fewer words. */
    private static List<String> otherQueries(Plan plan) {
        var others = new LinkedHashSet<String>();
        if (plan.didYouMean() != null) others.add(plan.text().with(plan.didYouMean()));
        if (!plan.phrases().isEmpty() || !plan.excluded().isEmpty()) {
            var bare = (plan.text().plain() + " " + String.join(" ", plan.text().phrases())).strip();
            if (!bare.isEmpty()) others.add(bare);
        }
        var words = plan.text().plain().split("\\s+");
        for (int kept = words.length - 1; kept >= 2 && others.size() < OTHER_QUERIES; kept--)
            others.add(String.join(" ", List.of(words).subList(0, kept)));
        return others.stream().limit(OTHER_QUERIES).toList();
    }

    /** What a person may be about to type: recent documents, numbers, titles, and the query with its diacritics. */
    public List<Suggestion> suggest(String typed, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        var text = VietnameseText.normalise(typed).strip();
        var recent = recent(text, viewer);
        if (text.isEmpty()) return recent.stream().limit(limit).toList();
        var readers = Visible.Readers.of(viewer);
        var found = keeper.read((index, searcher) -> {
            var suggester = new Suggester(searcher, index.visible(), readers);
            var lines = new ArrayList<Suggestion>(recent.size() > 2 ? recent.subList(0, 2) : recent);
            lines.addAll(suggester.numbers(text, limit));
            lines.addAll(suggester.titles(text, limit));
            var matcher = new Matcher(searcher, index.visible(), readers);
            var plan = planner.plan(text, index.vocabulary(searcher), matcher, searcher.getIndexReader());
            var seen = matcher.candidates(SearchRequest.of(text, 0, 1), Map.of());
            return ended(lines, OtherSpelling.of(text, plan, searcher, seen), limit);
        });
        return lastCheck.lines(found, viewer);
    }

    private static List<Suggestion> ended(List<Suggestion> lines, @Nullable String meant, int limit) {
        var shown = new ArrayList<Suggestion>();
        Set<DocumentId> seen = new HashSet<>();
        int most = meant == null ? limit : limit - 1;
        for (var line : lines)
            if (shown.size() < most && line.document() != null && seen.add(line.document())) shown.add(line);
        if (meant != null) shown.add(new Suggestion(Suggestion.Kind.QUERY, meant, null, null));
        return shown;
    }

    private List<Suggestion> recent(String text, Viewer viewer) {
        var words = Words.of(text).folded();
        return documents.openedBy(viewer, RECENT).stream()
                .filter(row -> begins(words, row.title() + " " + row.number()))
                .map(row -> new Suggestion(Suggestion.Kind.RECENT, row.title(), row.number(), row.id()))
                .toList();
    }

    private static boolean begins(String[] words, String name) {
        var known = Words.of(VietnameseText.normalise(name)).folded();
        for (var word : words) {
            boolean some = false;
            for (var one : known) some |= one.startsWith(word);
            if (!some) return false;
        }
        return true;
    }

    private static void check(SearchRequest request) {
        if (request.limit() < 1 || request.limit() > MOST)
            throw new BadParameter("problem.parameter.range", "limit", 1, MOST, request.limit());
        int deepest = Finder.DEEPEST - request.limit();
        if (request.offset() < 0 || request.offset() > deepest)
            throw new BadParameter("search.offset.range", request.offset(), deepest);
        checkDays(request);
    }

    static void checkDays(SearchRequest request) {
        var from = request.issuedFrom();
        var until = request.issuedUntil();
        if (from != null && until != null && from.isAfter(until))
            throw new BadParameter("search.days.order", from, until);
    }
}
