package vn.vankho.legal.imports;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The thread that looks through registers and takes them over. Woken when a person asks, and by itself now and then: what another process
 * left when it died is gone on with. Not a job by the clock: those take a dead process for alive for half an hour.
 */
@Component
class ImportRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final long LOOK_EVERY_SECONDS = 5;

    private final ImportBatches batches;
    private final Semaphore asked = new Semaphore(0);
    private volatile boolean running;

    ImportRunner(ImportBatches batches) {
        this.batches = batches;
    }

    /** There is something to do. */
    void wake() {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("legal-import").start(this::loop);
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
            return batches.turn();
        } catch (RuntimeException | Error e) {
            if (running) LOG.warn("Registers cannot be worked on for now, trying again", e);
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
