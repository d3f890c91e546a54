package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.vankho.search.Ranker.Ranked;
import vn.vankho.search.Scoring.Scores;

/** Runs a plan on one state of the index: what matches, in which order. */
final class Finder {
    /** As deep as a list can be paged; deeper pages are reached by narrowing. */
    static final int DEEPEST = 10_000;

    /** Ordered among themselves by all of their text; a page has as many. */
    private static final int BEST = 20;

    /** Where nothing matches, documents below the line are never more than this; beside some that match they fill up to {@link #BEST}. */
    private static final int WEAKER = 100;

    /**
     * What a long question finds by its score alone has to have this share of the best one, the first few less: below it stands what shares
     * some of its words. All answers of the judged sets have it (decision 011).
     */
    private static final double EARNED = .38;

    private static final double EARNED_FIRST = .3;
    private static final int FIRST = 3;

    private final IndexSearcher searcher;
    private final Plan plan;
    private final SearchRequest request;
    private final Matcher matcher;
    private final Matches candidates;
    private List<Ranked> best = List.of();
    private List<Ranked> tail = List.of();
    private @Nullable Matches asked;
    private @Nullable CitedPlaces cited;
    private @Nullable List<String> nowhere;
    private @Nullable Scores exact;
    private @Nullable Scores folded;

    /**
     * @param why key of a sentence where it was not the words, or null
     * @param named whether the query names this place of the document, whatever other words it has
     */
    record Place(Ranked document, @Nullable String why, boolean weaker, boolean named) {
        Place(Ranked document, @Nullable String why, boolean weaker) {
            this(document, why, weaker, false);
        }
    }

    /**
     * @param matching how many match
     * @param listed how many stand on all pages together, with those below the line; the same whichever page is asked for
     * @param unquoted what the query has in quotes and what is listed was looked for without
     * @param places of the page asked for
     */
    record Found(long matching, long listed, Matches matches, List<String> unquoted, List<Place> places) {}

    Finder(IndexSearcher searcher, Plan plan, SearchRequest request, Matcher matcher) throws IOException {
        this(searcher, plan, request, matcher, matcher.candidates(request, request.filters()));
    }

    Finder(IndexSearcher searcher, Plan plan, SearchRequest request, Matcher matcher, Matches candidates) {
        this.searcher = searcher;
        this.plan = plan;
        this.request = request;
        this.matcher = matcher;
        this.candidates = candidates;
    }

    /** What matches, whatever its order. */
    Matches matches() throws IOException {
        var own = new OwnNumbers(matcher, asked(), plan);
        return matches(own, own.matches());
    }

    /** The same without what is among them for its score alone: that hangs on the other documents, and changes with them. */
    Matches belonging() throws IOException {
        var own = new OwnNumbers(matcher, asked(), plan);
        var pinned = own.matches();
        return pinned == null ? words() : matches(own, pinned);
    }

    /** A number means itself: where no document bears it, those that name it match, not those that have its digits. */
    private Matches matches(OwnNumbers own, @Nullable Matches pinned) throws IOException {
        if (pinned != null) {
            var named = pinned.or(own.citing(request.inTitle()));
            // who types a code of a form also wants the procedure that speaks of it
            if (plan.number() == null) return named.or(words());
            // one of each year bears a short number, and what nobody here bears may be a policy: it excludes nothing
            if (plan.isNumberShort() && plan.isNumberAlone()) return named.or(own.speaking(request.inTitle()));
            if (plan.isNumberShort() && !named.isEmpty()) return named.or(words());
            if (!named.isEmpty() || plan.isNumberAlone()) return named;
        }
        var matches = words();
        return plan.required() < 1 && pinned == null ? withBest(matches) : matches;
    }

    Found find() throws IOException {
        var own = new OwnNumbers(matcher, asked(), plan);
        var pinned = own.matches();
        var matches = matches(own, pinned);
        long matching = matches.count();
        int asked = Math.min(request.offset() + request.limit(), DEEPEST);
        // what is below the line is counted on every page, so that all pages tell of the same list
        int needed = matching < BEST ? Math.max(asked, BEST) : asked;
        var order = new LinkedHashMap<Integer, Place>();
        if (request.sort() != SearchRequest.Sort.RELEVANCE || plan.text().isEmpty()) {
            sorted(matches, needed, order);
        } else {
            if (pinned != null) numbered(own, pinned, needed, order);
            pin(cited().named(matches), null, needed, order);
            pin(
                    matcher.terms(
                            IndexFields.TITLE_KEY,
                            List.of(EntryWords.titleKey(plan.text().plain())),
                            matches),
                    null,
                    needed,
                    order);
            relevant(matches, needed, order);
        }
        if (plan.hasWords() && matching < BEST) {
            int most = matching == 0 ? WEAKER : BEST;
            weaker(matches, most, most, order);
        }
        var page = order.values().stream()
                .skip(request.offset())
                .limit(request.limit())
                .toList();
        var unquoted = matching == 0 && !order.isEmpty() ? nowhere() : List.<String>of();
        return new Found(matching, Math.max(matching, order.size()), matches, unquoted, page);
    }

    /** What bears the number and has the words beside it stands first; behind a short number other words go before the number. */
    private void numbered(OwnNumbers own, Matches pinned, int needed, Map<Integer, Place> order) throws IOException {
        put(own.worded(searcher, pinned, request.inTitle()), pinned, "search.why.number", order);
        if (plan.isNumberShort() && plan.beside() != null) relevant(words(), needed, order);
        put(own.first(searcher, pinned, needed), pinned, "search.why.number", order);
        if (!pinned.isEmpty()) return;
        var citing = own.citing(request.inTitle());
        put(own.worded(searcher, citing, request.inTitle()), citing, "search.why.citing", order);
        pin(citing, "search.why.citing", needed, order);
    }

    /** The places the query names, among what was asked. */
    CitedPlaces cited() throws IOException {
        if (cited == null) cited = new CitedPlaces(searcher, plan, matcher, asked());
        return cited;
    }

    private Matches words() throws IOException {
        // signs alone ask for nothing; an empty line asks for everything
        if (!plan.asksForSomething() && !request.query().isBlank()) return candidates.without(candidates);
        return matcher.words(plan, request.inTitle(), asked());
    }

    /** What has the phrases and nothing that is excluded: whatever else is asked is looked for among these. */
    Matches asked() throws IOException {
        if (asked == null) asked = matcher.phrases(plan, request.inTitle(), candidates);
        return asked;
    }

    /** A long question is answered by what scores best, even where it has other words than were asked for; not by all that scores at all. */
    private Matches withBest(Matches matches) throws IOException {
        var first = new Ranker(searcher, asked())
                .best(exact(), BEST).stream().limit(BEST).toList();
        int good = 0;
        while (good < first.size() && isEarned(good, first)) good++;
        best = first.subList(0, good);
        tail = first.subList(good, first.size());
        return matches.with(best.stream().map(Ranked::entry).toList());
    }

    private static boolean isEarned(int place, List<Ranked> ranked) {
        double share = place < FIRST ? EARNED_FIRST : EARNED;
        return ranked.get(place).score() >= share * ranked.getFirst().score();
    }

    /** Documents that match: exact forms first, then those that match without diacritics only. */
    private void relevant(Matches matches, int needed, Map<Integer, Place> order) throws IOException {
        var ranker = new Ranker(searcher, matches);
        // all of the best are among the matches
        take(lowered(best), needed, false, order);
        // what stands there already may be none of them
        long all = order.size()
                + matches.count()
                - order.keySet().stream().filter(matches::has).count();
        if (order.size() < Math.min(needed, all)) best(ranker, exact(), BEST, needed, false, order);
        if (order.size() < Math.min(needed, all)) best(ranker, folded(), BEST, needed, false, order);
        if (order.size() < Math.min(needed, all)) sorted(matches, needed, order);
    }

    /**
     * The best 20 come first as they are, then those that the best 40 bring, and so on: the order is the same whichever page of it is
     * asked for, so nothing stands on two pages and nothing on none.
     */
    private void best(Ranker ranker, Scores scores, int first, int needed, boolean weaker, Map<Integer, Place> order)
            throws IOException {
        for (int many = first, found = many; found >= many && order.size() < needed; many *= 2) {
            var ranked = lowered(ranker.best(scores, many));
            found = ranked.size();
            take(ranked.subList(0, Math.min(found, many)), needed, weaker, order);
        }
    }

    /** What is over as a whole stands lower, unless a number asks for it. */
    private List<Ranked> lowered(List<Ranked> ranked) throws IOException {
        var day = request.statusOn();
        return day == null || plan.number() != null ? ranked : new Statuses(searcher, day).lowered(ranked);
    }

    /** Below the line: documents that have some of the words. */
    private void weaker(Matches matches, int first, int needed, Map<Integer, Place> order) throws IOException {
        var rest = weakly().without(matches);
        // beside what has all the words, what has one of the usual ones is noise
        if (!matches.isEmpty())
            rest = matcher.words(plan.loosely(), request.inTitle(), rest)
                    .with(tail.stream().map(Ranked::entry).filter(rest::has).toList());
        if (rest.isEmpty()) return;
        best(new Ranker(searcher, rest), exact(), first, needed, true, order);
    }

    /** A sentence that was copied has the quotation marks of its page: where what stands in them is nowhere, its other words find something. */
    private Matches weakly() throws IOException {
        return nowhere().isEmpty() ? asked() : matcher.phrases(plan.without(nowhere()), request.inTitle(), candidates);
    }

    /**
     * Of what is in quotes beside many other words: what stands in no document, whatever narrows the question, to names as well, or is
     * left out by it. Who narrows has not said that the quotation is of no matter.
     */
    private List<String> nowhere() throws IOException {
        if (nowhere != null) return nowhere;
        nowhere = new ArrayList<>();
        if (plan.required() >= 1 || plan.phrases().isEmpty() || !asked().isEmpty()) return nowhere;
        var all = matcher.candidates(SearchRequest.of("", 0, 1), Map.of());
        for (int i = 0; i < plan.phrases().size(); i++)
            if (matcher.phrase(plan.phrases().get(i), false, all).isEmpty())
                nowhere.add(plan.text().phrases().get(i));
        return nowhere;
    }

    private void sorted(Matches matches, int needed, Map<Integer, Place> order) throws IOException {
        var entries = Sorting.first(searcher, matches, request.sort(), needed);
        put(entries, matches, null, order);
    }

    private void pin(Matches these, @Nullable String why, int needed, Map<Integer, Place> order) throws IOException {
        if (these.isEmpty()) return;
        put(Sorting.first(searcher, these, SearchRequest.Sort.NEWEST_ISSUED, needed), these, why, order);
    }

    private void put(List<Integer> entries, Matches of, @Nullable String why, Map<Integer, Place> order)
            throws IOException {
        var others = entries.stream().filter(entry -> !order.containsKey(entry)).toList();
        if (others.isEmpty()) return;
        // of what stands on the pages before only the place is needed
        var shown = others.stream()
                .skip(Math.max(0, request.offset() - order.size()))
                .toList();
        var ranker = new Ranker(searcher, of);
        var units = "search.why.number".equals(why) && isNothingElseAsked()
                ? ranker.firstUnits(shown)
                : ranker.bestUnits(folded().full(), shown);
        for (int entry : others)
            order.put(entry, new Place(units.getOrDefault(entry, new Ranked(entry, entry, 0)), why, false));
    }

    /** Its number stands over every unit: who asks for nothing but the document reads it from its beginning. */
    private boolean isNothingElseAsked() {
        return (plan.number() == null || plan.isNumberAlone())
                && plan.places().isEmpty()
                && plan.phrases().isEmpty();
    }

    private Scores exact() throws IOException {
        if (exact == null) exact = Scoring.of(plan, request.inTitle(), searcher);
        return exact;
    }

    private Scores folded() throws IOException {
        if (folded == null) folded = Scoring.folded(plan, request.inTitle(), searcher);
        return folded;
    }

    private static void take(List<Ranked> ranked, int needed, boolean weaker, Map<Integer, Place> order) {
        for (var document : ranked)
            if (order.size() < needed) order.putIfAbsent(document.entry(), new Place(document, null, weaker));
    }

    Matches candidates() {
        return candidates;
    }
}
