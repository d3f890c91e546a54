/**
 * The index, the query planner, hits with their place in the text. A copy: it can be thrown away and rebuilt while people search.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>What a query means: QueryText, Planner, Plan, Item, Phrase, Sequence, Abbreviations, TypedNumber; with what the index holds:
 *       Vocabulary, Spellings, OpenWords.
 *   <li>What matches and what comes first: Finder asks Matcher (the set that counts), CitedPlaces, OwnNumbers, Ranker and Scoring
 *       (the order), Sorting, FacetCounts; Visible holds the rights; Matches, UnitIterator, Searchers serve them.
 *   <li>What is shown: SearchEngine (the door) gives a SearchResult of Hits with Snippet and Marking; LastCheck asks the database;
 *       Suggester, SearchExport, SavedSearches.
 *   <li>Who is told of what comes into a kept search: FollowedSearches takes the wish, FollowedSearchRound asks MatchingSet for what
 *       IndexChanges names, FoundStanding says what is news, FollowedSearchNotices puts it into words.
 *   <li>How a document gets in: IndexStep and IndexFeeding fetch, Units cuts, Words and Terms spell, NumberKeys, Blocks writes
 *       the IndexFields; LuceneIndex is one folder, IndexKeeper says which counts, IndexRepair compares and rebuilds,
 *       IndexProgress tells; SearchIndex and SearchJobs set it going; IndexRoom says how large it is.
 *   <li>Measured is the same index and planner without the portal.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "audittrail",
            "identity",
            "document",
            "document :: ui",
            "extraction",
            "extraction :: signature",
            "notification"
        })
@NullMarked
package vn.vankho.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
