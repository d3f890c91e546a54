package vn.vankho.legal.ui;

import org.springframework.stereotype.Component;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.queue.ProposalQueue;
import vn.vankho.uikit.MenuCount;

/** Proposals to decide on, beside their entry in the menu. */
@Component
class ProposalCount implements MenuCount {
    private final ProposalQueue queue;
    private final CurrentViewer viewer;

    ProposalCount(ProposalQueue queue, CurrentViewer viewer) {
        this.queue = queue;
        this.viewer = viewer;
    }

    @Override
    public String path() {
        return LegalRoutes.PROPOSALS;
    }

    @Override
    public int count(int most) {
        return queue.count(most, viewer.get());
    }
}
