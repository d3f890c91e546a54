package vn.vankho.extraction.ui;

import org.springframework.stereotype.Component;
import vn.vankho.extraction.DoubtfulPages;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.MenuCount;

/** Pages in doubt, beside their entry in the menu. */
@Component
class DoubtfulCount implements MenuCount {
    private final DoubtfulPages pages;
    private final CurrentViewer viewer;

    DoubtfulCount(DoubtfulPages pages, CurrentViewer viewer) {
        this.pages = pages;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return ScanRoutes.DOUBTFUL;
    }

    @Override
    public int count(int most) {
        return pages.count(most, viewer.get());
    }
}
