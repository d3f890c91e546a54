package vn.vankho.document;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the engine when work was staged, so that nobody waits for a poll. A lost signal costs a poll, never the work. Public for the
 * engine alone; others stage by {@link Steps}.
 */
@Component
public class StepSignal {
    private final Map<StepKind, Semaphore> bells = new EnumMap<>(StepKind.class);
    private final Duration poll;

    StepSignal(DocumentSettings settings) {
        this.poll = settings.poll();
        for (var kind : StepKind.values()) bells.put(kind, new Semaphore(0));
    }

    /** Rings once the running transaction is committed, at once when there is none. */
    public void ringAfterCommit(StepKind kind) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring(kind);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(kind);
            }
        });
    }

    private void ring(StepKind kind) {
        var bell = bell(kind);
        if (bell.availablePermits() == 0) bell.release();
    }

    /** Forgets signals given so far: to be called before looking for work. */
    public void clear(StepKind kind) {
        bell(kind).drainPermits();
    }

    /** Returns when it rang, or when it is time to look without a signal. */
    public void await(StepKind kind) throws InterruptedException {
        bell(kind).tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether it rings within this time. */
    public boolean rings(StepKind kind, Duration within) throws InterruptedException {
        return bell(kind).tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Semaphore bell(StepKind kind) {
        var bell = bells.get(kind);
        if (bell == null) throw new IllegalArgumentException(kind.name());
        return bell;
    }
}
