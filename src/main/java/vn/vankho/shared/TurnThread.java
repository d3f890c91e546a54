package vn.vankho.shared;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that does long work of people turn by turn. Woken when a person asks, and by itself now and then: what another process left when
 * it died is gone on with. Not a job by the clock: those take a dead process for alive for half an hour.
 */
public abstract class TurnThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TurnThread.class);
    private static final long LOOK_EVERY_SECONDS = 5;

    private final String name;
    private final BooleanSupplier turn;
    private final Semaphore asked = new Semaphore(0);
    private volatile boolean running;

    /** @param turn does the next piece; false where there is nothing to do */
    protected TurnThread(String name, BooleanSupplier turn) {
        this.name = name;
        this.turn = turn;
    }

    /** There is something to do. */
    public final void wake() {
        asked.release();
    }

    @Override
    public final void start() {
        running = true;
        Thread.ofPlatform().daemon().name(name).start(this::loop);
    }

    private void loop() {
        try {
            while (running) {
                boolean worked = turn();
                if (!worked && asked.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) asked.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turn() {
        try {
            return turn.getAsBoolean();
        } catch (RuntimeException | Error e) {
            if (running) LOG.warn("{} cannot go on for now, trying again", name, e);
            return false;
        }
    }

    @Override
    public final void stop() {
        running = false;
        wake();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
