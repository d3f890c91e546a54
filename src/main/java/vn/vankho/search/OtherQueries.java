package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What to try where nothing was found: with the word that a dash stands before, the spelling meant, then fewer words. */
record OtherQueries(Planning planning, LuceneIndex index, IndexSearcher searcher, Matcher matcher) {
    private static final int MOST = 4;

    /**
     * Of these the ones that find something: nobody is sent from one blank page to the next.
     *
     * @param undashed the query without leaving out what a dash stands before, or null
     */
    List<String> insteadOf(Plan empty, @Nullable String undashed) throws IOException {
        var findable = new ArrayList<String>();
        for (var query : of(empty, undashed)) {
            var plan = planning.of(query, index, searcher, matcher);
            var request = SearchRequest.of(query, 0, 1);
            if (!new Finder(searcher, plan, request, matcher).matches().isEmpty()) findable.add(query);
        }
        return findable;
    }

    private static List<String> of(Plan plan, @Nullable String undashed) {
        var others = new LinkedHashSet<String>();
        if (undashed != null) others.add(undashed);
        if (plan.didYouMean() != null) others.add(plan.text().with(plan.didYouMean()));
        if (!plan.phrases().isEmpty() || !plan.excluded().isEmpty()) {
            var bare = (plan.text().plain() + " " + String.join(" ", plan.text().phrases())).strip();
            if (!bare.isEmpty()) others.add(bare);
        }
        var words = plan.text().plain().split("\\s+");
        for (int kept = words.length - 1; kept >= 2 && others.size() < MOST; kept--)
            others.add(String.join(" ", List.of(words).subList(0, kept)));
        return others.stream().limit(MOST).toList();
    }
}
