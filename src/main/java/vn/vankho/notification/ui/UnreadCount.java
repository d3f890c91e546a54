package vn.vankho.notification.ui;

import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.NoticeRoutes;
import vn.vankho.uikit.MenuCount;

/** Unread notices, beside their entry in the menu and at the bell. */
@Component
class UnreadCount implements MenuCount {
    private final NoticeBoard board;
    private final CurrentViewer viewer;

    UnreadCount(NoticeBoard board, CurrentViewer viewer) {
        this.board = board;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return NoticeRoutes.NOTICES;
    }

    @Override
    public int count(int most) {
        return board.unread(most, viewer.get());
    }

    @Override
    public boolean atBell() {
        return true;
    }
}
