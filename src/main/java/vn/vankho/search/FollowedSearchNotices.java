package vn.vankho.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.NewNotice;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;

/** Notices about a followed search: it is named as it is called now, and of what was found only what is in sight now is named and counted. */
@Component
class FollowedSearchNotices implements NoticeSubject {
    private static final String KIND = "saved-search";
    /** Why it is followed no longer. */
    static final String TOO_MANY = "TOO_MANY";

    static final String UNASKED = "UNASKED";
    private static final String ENDED = "ENDED";
    private static final String WHY = "why";
    private static final String FRESH = "fresh";
    private static final String CHANGED = "changed";
    /** How many more there were. */
    private static final String MORE = "more";
    /** So many are kept by id; of more nobody reads a list. */
    private static final int KEPT = 200;

    private static final int NAMED = 3;

    private final Documents documents;
    private final SavedSearchRepository saved;

    FollowedSearchNotices(Documents documents, SavedSearchRepository saved) {
        this.documents = documents;
        this.saved = saved;
    }

    static NewNotice told(UUID search, FoundStanding standing, Instant at) {
        var details = new HashMap<String, String>();
        details.put(FRESH, joined(standing.fresh()));
        details.put(CHANGED, joined(standing.changed()));
        details.put(FRESH + MORE, String.valueOf(Math.max(0, standing.fresh().size() - KEPT)));
        details.put(
                CHANGED + MORE, String.valueOf(Math.max(0, standing.changed().size() - KEPT)));
        return new NewNotice(KIND, search, "FOUND", details, at.toString());
    }

    static NewNotice ended(UUID search, String why, Instant at) {
        return new NewNotice(KIND, search, ENDED, Map.of(WHY, why), at.toString());
    }

    private static String joined(List<DocumentId> documents) {
        return documents.stream().limit(KEPT).map(id -> id.value().toString()).collect(Collectors.joining(","));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen() {
        return """
                 exists (select from saved_search s where s.id = n.subject_id and s.person_id = n.person_id)
                 and (n.what = '%s' or exists (select from document d
                              where d.id = any (cast(string_to_array(nullif(concat_ws(',', nullif(n.details->>'%s', ''), nullif(n.details->>'%s', '')), ''), ',') as uuid[]))
                                and %s))
                """.formatted(ENDED, FRESH, CHANGED, Visible.SQL);
    }

    @Override
    public Map<String, Object> parameters(Viewer viewer) {
        return Visible.to(viewer);
    }

    @Override
    public Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer) {
        var searches = saved.of(viewer.person(), SavedSearches.MOST).stream()
                .collect(Collectors.toMap(SavedSearch::id, one -> one));
        var named = new HashSet<DocumentId>();
        for (var notice : notices) {
            named.addAll(ids(notice, FRESH));
            named.addAll(ids(notice, CHANGED));
        }
        var rows = documents.rows(named, viewer).stream().collect(Collectors.toMap(DocumentRow::id, row -> row));
        var all = new HashMap<UUID, Shown>();
        for (var notice : notices) {
            var search = searches.get(notice.subjectId());
            if (search != null) all.put(notice.id(), shown(notice, search, rows));
        }
        return all;
    }

    private static Shown shown(Notice notice, SavedSearch search, Map<DocumentId, DocumentRow> rows) {
        if (notice.what().equals(ENDED))
            return new Shown(search.name(), route(search), "search.notice." + notice.detail(WHY), List.of());
        var fresh = seen(notice, FRESH, rows);
        var changed = seen(notice, CHANGED, rows);
        var key = changed.isEmpty() ? "NEW" : fresh.isEmpty() ? "CHANGED" : "BOTH";
        var words = new ArrayList<String>();
        if (!fresh.isEmpty()) words.addAll(words(notice, FRESH, fresh));
        if (!changed.isEmpty()) words.addAll(words(notice, CHANGED, changed));
        return new Shown(search.name(), route(search), "search.notice." + key, words);
    }

    private static List<DocumentRow> seen(Notice notice, String which, Map<DocumentId, DocumentRow> rows) {
        return ids(notice, which).stream()
                .filter(rows::containsKey)
                .map(rows::get)
                .toList();
    }

    /** How many, with a plus where more came in than are kept by id, whose rights nobody can ask; and the first of them by name. */
    private static List<String> words(Notice notice, String which, List<DocumentRow> seen) {
        boolean more = seen.size() == KEPT && Long.parseLong(notice.detail(which + MORE)) > 0;
        var names = seen.stream().limit(NAMED).map(FollowedSearchNotices::name).collect(Collectors.joining("; "));
        return List.of(seen.size() + (more ? "+" : ""), seen.size() > NAMED ? names + "; …" : names);
    }

    private static String name(DocumentRow row) {
        var number = row.number();
        return number == null || number.isEmpty() ? row.title() : number;
    }

    private static Set<DocumentId> ids(Notice notice, String which) {
        return Arrays.stream(notice.detail(which).split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new DocumentId(UUID.fromString(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What it finds, what came last first. */
    private static String route(SavedSearch search) {
        var asked = search.query().replaceAll("(?:^|&)" + AskedAddress.SORT + "=[^&]*", "");
        return SearchRoutes.RESULTS + "?" + AskedAddress.SORT + "="
                + SearchRequest.Sort.NEWEST_KEPT.name().toLowerCase(Locale.ROOT)
                + (asked.isEmpty() || asked.startsWith("&") ? "" : "&") + asked;
    }
}
