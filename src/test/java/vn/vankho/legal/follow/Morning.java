package vn.vankho.legal.follow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Optional;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;

/** What the portal does before work begins. */
public final class Morning {
    private final FollowRound round;
    private final CurrentViewer viewers;

    Morning(FollowRound round, CurrentViewer viewers) {
        this.round = round;
        this.viewers = viewers;
    }

    /** As if nobody else were there. */
    public void of(Viewer... people) {
        when(viewers.away(any())).thenReturn(Optional.empty());
        for (var viewer : people) when(viewers.away(viewer.person())).thenReturn(Optional.of(viewer));
        round.tellAll();
    }
}
