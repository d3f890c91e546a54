/**
 * The index, the query planner, hits with their place in the text. A copy: it can be thrown away and rebuilt while people search.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>What a query means: QueryText, Planner, Plan, Item, Phrase, Sequence, Abbreviations, TypedNumber, GroupedSums, TypedKeys; with what the index holds:
 *       Vocabulary (VocabularyKeeper takes it anew, Diacritics gives back marks), Spellings, OpenWords, OtherSpelling.
 *   <li>What matches and what comes first: Finder asks Matcher (the set that counts), CitedPlaces, OwnNumbers, NamedDocuments, RareWords, Ranker and Scoring
 *       (the order), Sorting, Issued, FacetCounts with UnitLabels, KnownUnits; Visible holds the rights; Matches, UnitIterator, Segments, Searchers serve them.
 *   <li>What is shown: SearchEngine (the door) plans by Planning and takes a SearchRequest (AskedAddress in an address) and gives a SearchResult of Hits, each a Hit with Snippet, Marking and HitPlace (LettersBehind), with Facets counted and
 *       OtherQueries where it is empty; LastCheck asks the database; Suggestions by Suggester, SearchExport, SearchRoutes, SavedSearches (SavedSearch, SavedSearchRepository).
 *   <li>How documents stand on a day: Statuses by StatusSpan, from SearchFields that owners supply; StatusNames and StatusWords name them, Facet is what is narrowed by.
 *   <li>Who is told of what comes into a kept search: FollowedSearches takes the wish (FollowedSearchRepository), FollowedSearchRound asks MatchingSet for what
 *       IndexChanges names, FoundStanding says what is news, FollowedSearchNotices puts it into words.
 *   <li>How a document gets in: IndexStep and IndexFeeding fetch, each an IndexEntry; Units cuts each Unit (OnPages), Words and Terms spell, NumberKeys, Blocks (EntryWords,
 *       EntryFields) writes the IndexFields; LuceneIndex is one folder, IndexKeeper says which counts, IndexRepair compares and rebuilds, IndexTidying keeps segments few,
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
