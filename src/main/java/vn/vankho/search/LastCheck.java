package vn.vankho.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.identity.Viewer;

/**
 * Asks the database once more, in one statement, before anything the index names is shown: the index is a moment behind, and a document
 * that was restricted or trashed in that moment is not shown any more.
 *
 * @see "decision 009"
 */
final class LastCheck {
    private final Documents documents;

    LastCheck(Documents documents) {
        this.documents = documents;
    }

    SearchResult result(SearchResult found, Viewer viewer) {
        var named = new LinkedHashSet<DocumentId>();
        found.hits().forEach(hit -> named.add(hit.id()));
        found.jump().forEach(jump -> named.add(jump.document()));
        var seen = documents.inUse(named, viewer);
        if (seen.size() == named.size()) return found;
        var hits = found.hits().stream().filter(hit -> seen.contains(hit.id())).toList();
        long hidden = found.hits().size() - hits.size();
        long hiddenBelow = found.hits().stream()
                .filter(hit -> hit.weaker() && !seen.contains(hit.id()))
                .count();
        return new SearchResult(
                found.matching() - (hidden - hiddenBelow),
                found.listed() - hidden,
                hits,
                found.meant(),
                found.didYouMean(),
                found.jump().stream()
                        .filter(jump -> seen.contains(jump.document()))
                        .toList(),
                found.facets(),
                found.suggestions(),
                found.leftOut(),
                found.undashed(),
                found.unquoted());
    }

    /** Lines without a document stay. */
    List<Suggestion> lines(List<Suggestion> lines, Viewer viewer) {
        var named = new LinkedHashSet<DocumentId>();
        for (var line : lines) if (line.document() != null) named.add(line.document());
        Set<DocumentId> seen = documents.inUse(named, viewer);
        return lines.stream()
                .filter(line -> line.document() == null || seen.contains(line.document()))
                .toList();
    }
}
