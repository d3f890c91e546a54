package vn.vankho.search;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import vn.vankho.shared.BadParameter;

/** Finds documents. The viewer's rights are part of the query: no count and no facet tells of a hidden document. */
@Service
public class SearchEngine {
    /** Hits on one page. */
    public static final int MOST = 100;

    /** Hits that can be reached by turning pages; deeper ones by narrowing. */
    public static final int DEEPEST = Finder.DEEPEST;

    /** Characters of a query; of a longer one the beginning counts. */
    public static final int LONGEST = 1_000;

    private final Planning planning;
    private final IndexKeeper keeper;
    private final Documents documents;
    private final People people;
    private final LastCheck lastCheck;
    private final Clock clock;

    SearchEngine(Planning planning, IndexKeeper keeper, Documents documents, People people, Clock clock) {
        this.planning = planning;
        this.people = people;
        this.clock = clock;
        this.keeper = keeper;
        this.documents = documents;
        this.lastCheck = new LastCheck(documents);
    }

    /** @throws BadParameter when limit or offset are out of bounds, or the first day is after the last */
    public SearchResult search(SearchRequest request, Viewer viewer) {
        viewer.require(Permission.READ);
        request.check();
        return checked(request, viewer);
    }

    /**
     * The first {@code most} results at once, whatever page was asked for: for an export.
     *
     * @throws BadParameter when the first day is after the last
     */
    SearchResult all(SearchRequest request, int most, Viewer viewer) {
        viewer.require(Permission.READ);
        request.checkDays();
        return checked(request.first(most), viewer);
    }

    /**
     * All that matches, whatever its status, with how it stands on the day of the request: for who is told of what a search finds. What is
     * below the line and what a long question finds by its score alone are not among them.
     *
     * @param among only these documents; null: any
     */
    Map<DocumentId, List<String>> matching(SearchRequest asked, @Nullable Collection<DocumentId> among, Viewer viewer) {
        viewer.require(Permission.READ);
        asked.checkDays();
        var filters = new HashMap<>(unitsByCode(asked.filters(), viewer));
        filters.remove(Facet.STATUS);
        var request = asked.on(LocalDate.now(clock)).narrowedBy(filters);
        var readers = Visible.Readers.of(viewer);
        var found = keeper.read((index, searcher) -> {
            var matcher = new Matcher(searcher, index.visible(), readers);
            var plan = planning.of(request.query(), index, searcher, matcher);
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

    /**
     * For scripts: a screen shows what it is narrowed by, whatever that is.
     *
     * @throws BadParameter naming a unit that is narrowed by and that nobody bears, nor bore
     */
    public void requireUnits(SearchRequest request, Viewer viewer) {
        var asked = unitsByCode(request.filters(), viewer).getOrDefault(Facet.UNIT, Set.of());
        if (!asked.isEmpty()) KnownUnits.require(asked, people.unitsEver(viewer));
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
        var plan = planning.of(request.query(), index, searcher, matcher);
        var finder = new Finder(searcher, plan, request, matcher);
        var found = finder.find();
        var typed = TypedLine.of(request.query()).text();
        var undashed = QueryText.withoutDashes(typed);
        var cited = finder.cited();
        return new SearchResult(
                found.matching(),
                found.listed(),
                new Hits(searcher, plan, request.statusOn()).of(cited.at(found.places())),
                plan.meant(),
                OtherSpelling.of(request.query(), plan, searcher, finder.candidates()),
                request.offset() == 0 ? cited.jumps() : List.of(),
                request.withFacets() ? Facets.of(searcher, plan, request, matcher, found.matches()) : Map.of(),
                found.matching() == 0
                        ? new OtherQueries(planning, index, searcher, matcher).insteadOf(plan, undashed)
                        : List.of(),
                QueryText.leftOut(typed),
                undashed,
                found.unquoted());
    }
}
