package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.ManyRunRepository.Next;
import vn.vankho.document.ManyRunRepository.Work;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.shared.Refused;

/**
 * Does deeds on many documents: each document in a transaction of its own together with the word that it is done, by the rights that its
 * person has then. A process that dies leaves whole documents, and the next one goes on behind them; one that is refused or fails leaves
 * the others done. Several runs take turns.
 */
@Component
class ManyWork {
    private static final Logger LOG = LoggerFactory.getLogger(ManyWork.class);

    /** Of one run, before another has its turn. */
    private static final Duration TURN = Duration.ofMillis(400);

    /** After something failed, for the first time in a while: what is wrong may be over then, and the others have their turns. */
    private static final Duration REST = Duration.ofSeconds(5);

    /** So many take so long that their person may have gone elsewhere. */
    private static final int LONG = 100;

    private final ManyRunRepository runs;
    private final ManyRunQueries queries;
    private final Documents documents;
    private final CommonChanges changes;
    private final ViewersLater viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ManyTries tries = new ManyTries();

    ManyWork(
            ManyRunRepository runs,
            ManyRunQueries queries,
            Documents documents,
            CommonChanges changes,
            ViewersLater viewers,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.queries = queries;
        this.documents = documents;
        this.changes = changes;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does some documents of the run that waited longest; false where there is none. For one thread. */
    boolean turn() {
        var next = transaction.execute(_ -> runs.next(clock.instant()));
        if (next.isEmpty()) return false;
        try {
            turn(next.get());
        } catch (RuntimeException failure) {
            rest(next.get());
            LOG.warn(
                    "A deed on many documents cannot go on for now, {}",
                    next.get().id(),
                    failure);
        }
        return true;
    }

    private void turn(Work run) {
        var viewer = viewers.find(run.by());
        if (viewer.isEmpty()) {
            wanted(run, () -> over(run, ManyRun.State.FAILED));
            return;
        }
        var deed = run.deed();
        long until = System.nanoTime() + TURN.toNanos();
        for (boolean on = true; on && System.nanoTime() < until; ) on = one(run, deed, viewer.get());
    }

    /** @return whether there may be more to do */
    private boolean one(Work run, ManyDeed deed, Viewer viewer) {
        var turn = new AtomicReference<@Nullable Next>();
        try {
            return wanted(run, () -> {
                var next = runs.open(run.id());
                turn.set(next.orElse(null));
                return next.isPresent() ? done(run, deed, next.get(), viewer) : end(run, viewer);
            });
        } catch (Refused refused) {
            var next = turn.get();
            if (next == null) throw refused;
            return wanted(run, () -> runs.undone(run.id(), next.no(), true, refused.key(), refused.arguments()));
        } catch (RuntimeException failure) {
            var next = turn.get();
            if (next == null) throw failure;
            boolean rests = tries.rests(run.id(), clock.instant());
            if (tries.again(run.id(), next.no(), failure)) {
                if (rests) throw failure;
                // at once, as soon as the database answers: the run has rested
                return wanted(run, () -> true);
            }
            return broken(run, next, failure, rests);
        }
    }

    private boolean broken(Work run, Next next, RuntimeException failure, boolean rests) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        boolean on = wanted(run, () -> runs.undone(run.id(), next.no(), false, "uikit.failed", reference));
        if (!rests) {
            // thousands may fail in the same way, and the whole of it stands above
            LOG.error(
                    "A deed on one of many documents failed, {}, reference {}: {}",
                    next,
                    reference,
                    failure.toString());
            return on;
        }
        LOG.error("A deed on one of many documents failed, {}, reference {}", next, reference, failure);
        rest(run);
        return false;
    }

    private void rest(Work run) {
        transaction.executeWithoutResult(
                _ -> runs.rest(run.id(), clock.instant().plus(REST)));
    }

    /** In one transaction, unless its person has stopped the run. */
    private boolean wanted(Work run, BooleanSupplier deed) {
        return Boolean.TRUE.equals(transaction.execute(_ -> runs.isWanted(run.id()) && deed.getAsBoolean()));
    }

    private boolean done(Work run, ManyDeed deed, Next next, Viewer viewer) {
        switch (deed) {
            case ManyDeed.Change(var said) -> {
                return changed(run, next, changes.change(next.document(), said, next.access(), viewer));
            }
            case ManyDeed.TakeBack _ -> {
                return changed(run, next, changes.takeBack(next.document(), next.change(), viewer));
            }
            case ManyDeed.ThrowAway _ -> documents.trash(next.document(), viewer);
            case ManyDeed.Restore _ -> documents.restore(next.document(), viewer);
        }
        return runs.done(run.id(), next.no());
    }

    private boolean changed(Work run, Next next, CommonChanges.Changed changed) {
        runs.changed(run.id(), next.no(), changed.fields());
        // which ones says the page of the document, to who may see them then
        return changed.apart().isEmpty()
                ? runs.done(run.id(), next.no())
                : runs.done(run.id(), next.no(), "document.many.apart");
    }

    private boolean end(Work run, Viewer viewer) {
        var ended = queries.find(run.id(), viewer).orElseThrow();
        if (ended.total() > LONG || ended.undone() > 0) events.publishEvent(new ManyEnded(run.id(), run.by()));
        return over(run, ManyRun.State.DONE);
    }

    private boolean over(Work run, ManyRun.State state) {
        runs.end(run.id(), state, clock.instant());
        return false;
    }
}
