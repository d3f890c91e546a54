package vn.vankho.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.NoticeSubject.Shown;
import vn.vankho.shared.Page;

/** Thông báo: what people are told. Reading is no deed of the trail; what happened is in it where it happened. */
@Service
@Transactional
public class NoticeBoard {
    public static final int MOST_ROWS = 200;

    private final NoticeRepository notices;
    private final List<NoticeSubject> subjects;
    private final Clock clock;

    NoticeBoard(NoticeRepository notices, List<NoticeSubject> subjects, Clock clock) {
        this.notices = notices;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** The viewer's own, newest first; what it is about must be in sight now. */
    @Transactional(readOnly = true)
    public Page<ShownNotice> list(boolean unread, int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        var page = notices.page(unread, offset, Math.clamp(limit, 1, MOST_ROWS), viewer);
        var shown = shown(page.rows(), viewer);
        var rows = new ArrayList<ShownNotice>();
        for (var notice : page.rows()) {
            var said = shown.get(notice.id());
            if (said != null) rows.add(new ShownNotice(notice, said));
        }
        return new Page<>(rows, page.total());
    }

    private Map<UUID, Shown> shown(List<Notice> notices, Viewer viewer) {
        var all = new HashMap<UUID, Shown>();
        for (var subject : subjects) {
            var own = notices.stream()
                    .filter(notice -> notice.subject().equals(subject.kind()))
                    .toList();
            if (!own.isEmpty()) all.putAll(subject.shown(own, viewer));
        }
        return all;
    }

    /** How many wait to be read, {@code most} at the most. */
    @Transactional(readOnly = true)
    public int unread(int most, Viewer viewer) {
        viewer.require(Permission.READ);
        return notices.unread(most, viewer);
    }

    /** Of the viewer's own; others are left as they are. */
    public void read(Collection<UUID> ids, Viewer viewer) {
        viewer.require(Permission.READ);
        notices.read(ids, viewer.person(), clock.instant());
    }

    public void readAll(Viewer viewer) {
        viewer.require(Permission.READ);
        notices.readAll(viewer, clock.instant());
    }
}
