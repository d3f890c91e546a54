package vn.vankho.legal.ui;

import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.HeaderQueue;
import vn.vankho.uikit.MenuCount;

/** Heads to confirm, beside their entry in the menu. */
@Component
class WaitingCount implements MenuCount {
    private final HeaderQueue queue;
    private final CurrentViewer viewer;

    WaitingCount(HeaderQueue queue, CurrentViewer viewer) {
        this.queue = queue;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return LegalRoutes.WAITING;
    }

    @Override
    public int count(int most) {
        return queue.count(most, viewer.get());
    }
}
