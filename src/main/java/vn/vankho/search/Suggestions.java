package vn.vankho.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.vietnamese.VietnameseText;

/** What a person may be about to type: recent documents, numbers, titles, and the query with its diacritics. */
@Service
public class Suggestions {
    private static final int RECENT = 30;

    private final Planning planning;
    private final IndexKeeper keeper;
    private final Documents documents;
    private final LastCheck lastCheck;

    Suggestions(Planning planning, IndexKeeper keeper, Documents documents) {
        this.planning = planning;
        this.keeper = keeper;
        this.documents = documents;
        this.lastCheck = new LastCheck(documents);
    }

    /** At most {@code limit} of them; none of a document that the viewer may not see. */
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
            var plan = planning.of(text, index, searcher, matcher);
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
                .filter(row -> begins(words, row.title() + " " + Objects.toString(row.number(), "")))
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
}
