package vn.vankho.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who a piece of work goes on for when the person who began it has signed out: with the rights the account has now. */
@Component
public class ViewersLater {
    private final KnownViewers viewers;

    ViewersLater(KnownViewers viewers) {
        this.viewers = viewers;
    }

    /** Empty when the account is not active any more. */
    public Optional<Viewer> find(PersonId person) {
        return viewers.find(person).map(KnownViewers.Known::viewer);
    }
}
