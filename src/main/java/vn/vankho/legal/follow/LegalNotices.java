package vn.vankho.legal.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;
import vn.vankho.shared.Days;

/** Notices about texts of the register: a text that is out of sight now is neither named nor counted, nor what another hidden one did. */
@Component
class LegalNotices implements NoticeSubject {
    static final String KIND = "legal";
    /** The text that is named, or the one it was merged into. */
    private static final String TEXT =
            " exists (select 1 from legal_document told join legal_document l on l.id = coalesce(told.merged_into, told.id)"
                    + " left join document d on d.id = l.document_id where told.id = %s and "
                    + VisibleLegal.SQL + ")";

    private static final String FILE = " exists (select 1 from document d where d.id = (n.details->>'" + LegalNews.FILE
            + "')::uuid and " + Visible.SQL + ")";

    private final LegalAccess access;

    LegalNotices(LegalAccess access) {
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen() {
        return TEXT.formatted("n.subject_id") + " and (n.details->>'" + LegalNews.OTHER + "' is null or"
                + TEXT.formatted("(n.details->>'" + LegalNews.OTHER + "')::uuid") + ") and (n.details->>'"
                + LegalNews.FILE + "' is null or" + FILE + ")";
    }

    @Override
    public Map<String, Object> parameters(Viewer viewer) {
        return Visible.to(viewer);
    }

    @Override
    public Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer) {
        var names = access.names(
                notices.stream()
                        .map(notice -> new LegalDocumentId(notice.subjectId()))
                        .distinct()
                        .toList(),
                viewer);
        var all = new HashMap<UUID, Shown>();
        for (var notice : notices) {
            var document = new LegalDocumentId(notice.subjectId());
            var name = names.get(document);
            if (name != null)
                all.put(
                        notice.id(),
                        new Shown(name, LegalRoutes.page(document), "legal.notice." + notice.what(), words(notice)));
        }
        return all;
    }

    private static List<String> words(Notice notice) {
        return switch (What.valueOf(notice.what())) {
            case RELATION -> List.of("#legal.relation." + notice.detail("relation"));
            case EVENT, RETRACTED -> List.of("#legal.effect." + notice.detail("event"), day(notice));
            case STATUS, STATUS_SOON, OVER, OVER_SOON ->
                List.of(day(notice), "#legal.status." + notice.detail("status"));
            case VERSION -> List.of();
            case NEW -> List.of(notice.detail("name"));
        };
    }

    private static String day(Notice notice) {
        return Days.said(LocalDate.parse(notice.detail("day")));
    }
}
