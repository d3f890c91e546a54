package vn.vankho.admin.ui;

import org.springframework.stereotype.Component;
import vn.vankho.document.Quarantine;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Permission;
import vn.vankho.uikit.MenuCount;

/** What waits for a decision, beside its entry in the menu. */
@Component
class QuarantineCount implements MenuCount {
    private final Quarantine quarantine;
    private final CurrentViewer viewer;

    QuarantineCount(Quarantine quarantine, CurrentViewer viewer) {
        this.quarantine = quarantine;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return AdminRoutes.QUARANTINE;
    }

    @Override
    public int count(int most) {
        var who = viewer.get();
        return who.may(Permission.OPERATE) ? (int) Math.min(most, quarantine.count(who)) : 0;
    }
}
