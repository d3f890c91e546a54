package vn.vankho.legal.queue;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.legal.queue.ProposalRun.State;
import vn.vankho.legal.queue.ProposalRunRepository.Next;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.shared.Refused;

/** Confirms one proposal after the other; that it was tried is written in the transaction of the deed, so that none is tried twice. */
@Component
class ProposalRunTurns {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalRunTurns.class);

    private final ProposalRunRepository runs;
    private final ProposalRunQueries queries;
    private final LegalEvents events;
    private final ViewersLater viewers;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ProposalRunTurns(
            ProposalRunRepository runs,
            ProposalRunQueries queries,
            LegalEvents events,
            ViewersLater viewers,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.queries = queries;
        this.events = events;
        this.viewers = viewers;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries the next one; false where there is nothing to do. For one thread. */
    boolean turn() {
        try {
            return again();
        } catch (Refused why) {
            return refuse(why);
        }
    }

    /** What breaks is tried once more: it may have met somebody else's deed. */
    private boolean again() {
        try {
            return tried();
        } catch (Refused why) {
            throw why;
        } catch (RuntimeException broken) {
            LOG.warn("A proposal cannot be confirmed, trying once more", broken);
        }
        try {
            return tried();
        } catch (Refused why) {
            throw why;
        } catch (RuntimeException broken) {
            LOG.error("A proposal cannot be confirmed", broken);
            throw new Refused("legal.run.broken");
        }
    }

    private boolean tried() {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> runs.next().map(next -> one(next, null)).orElse(false)));
    }

    private boolean refuse(Refused why) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> runs.next().map(next -> one(next, why)).orElse(false)));
    }

    private boolean one(Next next, @Nullable Refused why) {
        var viewer = viewers.find(next.by()).filter(one -> one.may(Permission.DECIDE_LAW));
        var effect = next.effect();
        if (viewer.isEmpty()) runs.end(next.run(), State.FAILED, clock.instant());
        else if (effect == null) end(next, viewer.get());
        else {
            if (why == null) events.confirmEvent(effect, viewer.get());
            runs.tried(next, why);
        }
        return true;
    }

    private void end(Next next, Viewer viewer) {
        runs.end(next.run(), State.DONE, clock.instant());
        var run = queries.latest().orElseThrow();
        trail.record(
                viewer.actor(),
                "legal.finish-registers",
                "legal-run",
                next.run().value().toString(),
                Map.of("rows", run.confirmed(), "refused", run.refused()));
    }
}
