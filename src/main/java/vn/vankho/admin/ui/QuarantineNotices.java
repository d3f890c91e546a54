package vn.vankho.admin.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.document.AwayVersion;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.Quarantine;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.NewNotice;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;

/**
 * Notices about a file that was put out of sight: by the name of the file, never by what stands in it. They go when the file is in sight
 * again or destroyed.
 */
@Component
class QuarantineNotices implements NoticeSubject {
    private static final String KIND = "quarantined-version";

    private final Quarantine quarantine;

    QuarantineNotices(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /** The same mark found anew, after a person has said that it is none, is not told twice. */
    static NewNotice of(AwayVersion version) {
        return new NewNotice(
                KIND, version.id().value(), "AWAY", Map.of(), version.reason().mark());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen() {
        return """
                exists (select from quarantined_version q join document_version v on v.id = q.version_id
                          join document d on d.id = v.document_id
                         where q.version_id = n.subject_id and q.released_at is null
                           and (:operates or v.kept_by = n.person_id or d.kept_by = n.person_id))
                """;
    }

    @Override
    public Map<String, Object> parameters(Viewer viewer) {
        return Map.of("operates", viewer.may(Permission.OPERATE));
    }

    @Override
    public Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer) {
        var ids = notices.stream()
                .map(notice -> new VersionId(notice.subjectId()))
                .toList();
        var away = quarantine.away(ids, viewer).stream()
                .collect(Collectors.toMap(version -> version.id().value(), version -> version));
        var all = new HashMap<UUID, Shown>();
        for (var notice : notices) {
            var version = away.get(notice.subjectId());
            if (version != null) all.put(notice.id(), shown(version, viewer));
        }
        return all;
    }

    private static Shown shown(AwayVersion version, Viewer viewer) {
        if (viewer.may(Permission.OPERATE) && !version.isOf(viewer.person()))
            return new Shown(
                    version.fileName(),
                    AdminRoutes.QUARANTINE,
                    "admin.quarantine.notice",
                    List.of(version.reason().mark()));
        return new Shown(
                version.fileName(),
                DocumentRoutes.page(version.document()),
                version.key(),
                Arrays.stream(version.arguments()).map(String::valueOf).toList());
    }
}
