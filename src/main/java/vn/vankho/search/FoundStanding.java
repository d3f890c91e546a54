package vn.vankho.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;

/**
 * What a followed search finds now beside what it had found: what is new in it, and what stands otherwise.
 *
 * @param fresh never found by it before
 * @param changed found before, and with another status now
 * @param put what is to be known from now on
 */
record FoundStanding(List<DocumentId> fresh, List<DocumentId> changed, Map<DocumentId, String> put) {
    /**
     * @param before how what is known stood
     * @param now how what is found stands, whatever its status
     * @param wanted the statuses that the search asks for; null or empty: any
     */
    static FoundStanding of(
            Map<DocumentId, String> before, Map<DocumentId, List<String>> now, @Nullable Set<String> wanted) {
        var fresh = new ArrayList<DocumentId>();
        var changed = new ArrayList<DocumentId>();
        var put = new HashMap<DocumentId, String>();
        now.forEach((document, statuses) -> {
            var was = before.get(document);
            var is = written(statuses);
            // until somebody determines how it stands, nothing of it changes
            boolean otherwise = was != null && !is.isEmpty() && !is.equals(was);
            if (was == null) {
                if (!isWanted(statuses, wanted)) return;
                fresh.add(document);
            } else if (otherwise && !was.isEmpty()) changed.add(document);
            if (was == null || otherwise) put.put(document, is);
        });
        return new FoundStanding(fresh, changed, put);
    }

    /** What a search finds of these today: those with a status that it asks for. */
    static Set<DocumentId> wanted(Map<DocumentId, List<String>> now, @Nullable Set<String> wanted) {
        return now.entrySet().stream()
                .filter(one -> isWanted(one.getValue(), wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isWanted(List<String> statuses, @Nullable Set<String> wanted) {
        return wanted == null || wanted.isEmpty() || statuses.stream().anyMatch(wanted::contains);
    }

    private static String written(List<String> statuses) {
        return statuses.contains(Facet.STATUS_UNKNOWN) ? "" : String.join("+", statuses);
    }
}
