package vn.vankho.legal.follow;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.notification.NewNotice;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;

/** Notices about a filter as a whole, where more came in than anybody reads one by one; they go with it. */
@Component
class FilterNotices implements NoticeSubject {
    private static final String KIND = "legal-follow";
    private static final String NAME = "name";
    private static final String QUERY = "query";
    private static final String COUNT = "count";
    private static final Locale OFFICE = Locale.of("vi", "VN");

    /** @param round what makes it another one the next time */
    static NewNotice many(Follow filter, long texts, String round) {
        var details = Map.of(NAME, filter.name(), QUERY, filter.query(), COUNT, String.valueOf(texts));
        return new NewNotice(KIND, filter.id(), "MANY", details, round);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen() {
        return "exists (select from legal_follow f where f.id = n.subject_id and f.person_id = n.person_id)";
    }

    @Override
    public Map<String, Object> parameters(Viewer viewer) {
        return Map.of();
    }

    @Override
    public Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer) {
        return notices.stream().collect(Collectors.toMap(Notice::id, FilterNotices::shown));
    }

    private static Shown shown(Notice notice) {
        var count = String.format(OFFICE, "%,d", Long.parseLong(notice.detail(COUNT)));
        return new Shown(notice.detail(NAME), route(notice.detail(QUERY)), "legal.notice.MANY", List.of(count));
    }

    /** The list that the filter leaves, what is new first. */
    private static String route(String query) {
        var narrowed = query.replaceAll("(?:^|&)" + LegalRoutes.ORDER + "=[^&]*", "");
        return LegalRoutes.REGISTER + "?" + LegalRoutes.ORDER + "=" + LegalOrder.NEWEST
                + (narrowed.isEmpty() || narrowed.startsWith("&") ? "" : "&") + narrowed;
    }
}
