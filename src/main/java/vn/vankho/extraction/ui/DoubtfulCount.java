package vn.vankho.extraction.ui;

import org.springframework.stereotype.Component;
import vn.vankho.extraction.PageCorrections;
import vn.vankho.extraction.ScanRoutes;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.uikit.MenuCount;

/** Pages in doubt, beside their entry in the menu. */
@Component
class DoubtfulCount implements MenuCount {
    private final PageCorrections corrections;
    private final CurrentViewer viewer;

    DoubtfulCount(PageCorrections corrections, CurrentViewer viewer) {
        this.corrections = corrections;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return ScanRoutes.DOUBTFUL;
    }

    @Override
    public int count(int most) {
        return corrections.count(most, viewer.get());
    }
}
