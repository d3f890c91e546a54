package vn.vankho.legal.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.document.Visible;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.VisibleLegal;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.follow.StandingQueries.Asked;
import vn.vankho.legal.follow.StandingQueries.Standing;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;
import vn.vankho.shared.Days;

/** Notices about texts of the register: a text that is out of sight now is neither named nor counted, nor what another hidden one did. */
@Component
class LegalNotices implements NoticeSubject {
    static final String KIND = "legal";
    /** Stands for a part that nobody named. */
    private static final String SOME_PART = "#" + "legal.notice.somePart";

    /** The text that is named, or the one it was merged into. */
    private static final String TEXT =
            " exists (select 1 from legal_document told join legal_document l on l.id = coalesce(told.merged_into, told.id)"
                    + " left join document d on d.id = l.document_id where told.id = %s and "
                    + VisibleLegal.SQL + ")";

    private static final String FILE = " exists (select 1 from document d where d.id = (n.details->>'" + LegalNews.FILE
            + "')::uuid and " + Visible.SQL + ")";

    private final LegalAccess access;
    private final StandingQueries standings;
    private final CauseQueries causes;

    LegalNotices(LegalAccess access, StandingQueries standings, CauseQueries causes) {
        this.access = access;
        this.standings = standings;
        this.causes = causes;
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
        var standing = standings.on(notices.stream()
                .filter(notice -> names.containsKey(new LegalDocumentId(notice.subjectId())))
                .flatMap(notice -> turn(notice).stream())
                .toList());
        var by = by(notices, viewer);
        var all = new HashMap<UUID, Shown>();
        for (var notice : notices) {
            var document = new LegalDocumentId(notice.subjectId());
            var name = names.get(document);
            if (name == null) continue;
            var after = standing.get(notice.id());
            all.put(
                    notice.id(),
                    new Shown(
                            name,
                            LegalRoutes.page(document),
                            after == null ? key(notice) : key(notice, after),
                            after == null ? words(notice) : words(notice, after),
                            by.getOrDefault(notice.id(), "")));
        }
        return all;
    }

    /** Names of the texts by which it came, of those that the viewer may see. */
    private Map<UUID, String> by(Collection<Notice> notices, Viewer viewer) {
        var found = causes.of(
                notices.stream().flatMap(notice -> cause(notice).stream()).toList(), viewer);
        notices.stream()
                .filter(notice -> !notice.detail(LegalNews.OTHER).isEmpty())
                .forEach(notice -> found.put(
                        notice.id(), List.of(new LegalDocumentId(UUID.fromString(notice.detail(LegalNews.OTHER))))));
        var names = access.names(
                found.values().stream().flatMap(List::stream).distinct().toList(), viewer);
        var all = new HashMap<UUID, String>();
        found.forEach((notice, texts) -> all.put(
                notice,
                texts.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .distinct()
                        .collect(Collectors.joining("; "))));
        return all;
    }

    private static Optional<CauseQueries.Asked> cause(Notice notice) {
        var what = What.valueOf(notice.what());
        return switch (what) {
            case EVENT, RETRACTED ->
                Optional.of(new CauseQueries.Asked(
                        notice.id(),
                        notice.subjectId(),
                        EffectKind.valueOf(notice.detail("event")),
                        LocalDate.parse(notice.detail("day")),
                        what == What.RETRACTED));
            case STATUS, STATUS_SOON, PART, PART_SOON ->
                Optional.of(new CauseQueries.Asked(
                        notice.id(), notice.subjectId(), null, LocalDate.parse(notice.detail("day")), false));
            case RELATION, RELATION_OVER, HEADER, VERSION, OVER, OVER_SOON, NEW, RECKONED -> Optional.empty();
        };
    }

    /** The day from which a text stands as an event brings about; none for what changes no status. */
    private static Optional<Asked> turn(Notice notice) {
        var what = What.valueOf(notice.what());
        if (what == What.RECKONED)
            return Optional.of(new Asked(notice.id(), notice.subjectId(), LocalDate.parse(notice.detail("day"))));
        if (what != What.EVENT && what != What.RETRACTED) return Optional.empty();
        var kind = EffectKind.valueOf(notice.detail("event"));
        var turns = notice.detail(LegalNews.TURNS);
        // what was told before that was kept: a term ends on a day that is not known here
        if (!kind.changesStatus() || turns.isEmpty() && kind == EffectKind.TERM) return Optional.empty();
        var day = LocalDate.parse(turns.isEmpty() ? notice.detail("day") : turns);
        return Optional.of(new Asked(notice.id(), notice.subjectId(), day));
    }

    /** A part that nobody named has a sentence of its own. */
    private static String key(Notice notice) {
        var key = "legal.notice." + notice.what();
        return part(notice).isEmpty() ? key : key + ".named";
    }

    private static String key(Notice notice, Standing after) {
        return key(notice) + (after.statuses().size() == 1 ? ".status" : ".statuses");
    }

    /** What of the text it is about; empty: the whole, or what a sentence of its own says. */
    private static String part(Notice notice) {
        var named = notice.detail(LegalNews.PART);
        boolean some = named.isEmpty() && !notice.detail(LegalNews.SOME).isEmpty();
        // an amendment is of a part, of which only the name says more
        return some && !EffectKind.valueOf(notice.detail("event")).isOfPart() ? SOME_PART : named;
    }

    private static List<String> words(Notice notice, Standing after) {
        return Stream.of(
                        words(notice).stream(),
                        Stream.of(Days.said(after.since())),
                        after.statuses().stream().map(status -> "#legal.status." + status))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> words(Notice notice) {
        return switch (What.valueOf(notice.what())) {
            case RELATION, RELATION_OVER -> List.of("#legal.relation." + notice.detail("relation"));
            case EVENT, RETRACTED ->
                Stream.of("#legal.effect." + notice.detail("event"), day(notice), part(notice))
                        .filter(word -> !word.isEmpty())
                        .toList();
            case STATUS, STATUS_SOON, OVER, OVER_SOON ->
                List.of(day(notice), "#legal.status." + notice.detail("status"));
            case PART, PART_SOON -> List.of(day(notice), "#" + notice.detail("event"), notice.detail(LegalNews.PART));
            case VERSION, HEADER, RECKONED -> List.of();
            case NEW -> List.of(notice.detail("name"));
        };
    }

    private static String day(Notice notice) {
        return Days.said(LocalDate.parse(notice.detail("day")));
    }
}
