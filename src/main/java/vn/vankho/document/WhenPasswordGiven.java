package vn.vankho.document;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PasswordGiven;

/** Somebody else may have begun what goes on for the person: it stops, and what was done stays done. Whose work it was begins it anew. */
@Component
class WhenPasswordGiven {
    private final ManyRunRepository runs;
    private final Clock clock;

    WhenPasswordGiven(ManyRunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PasswordGiven event) {
        runs.stopAll(event.person(), clock.instant());
    }
}
