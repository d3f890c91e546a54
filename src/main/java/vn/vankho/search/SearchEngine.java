package vn.vankho.search;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Viewer;

/** Finds documents. The viewer's rights are part of the query: no count, facet or suggestion tells of a hidden document. */
@Service
public class SearchEngine {
    public SearchResult search(SearchRequest request, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public List<Suggestion> suggest(String typed, int limit, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
