package vn.vankho.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the portal's own server again where it ended by itself: a PostgreSQL that cannot write its journal, since the disk is full, ends
 * for good, and the portal would be without its rows after space was made, until somebody starts it anew.
 */
final class PostgresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /** After it did not start: why not will not be over in a moment. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private static final Duration END = Duration.ofSeconds(2);

    /** How long a start that is under way may take until there is a server to be ended. */
    private static final Duration BEGUN = Duration.ofSeconds(10);

    /** What starts a server. */
    interface Start {
        void run() throws IOException;
    }

    private final Path cluster;
    private final Start start;
    private final Thread thread;
    private boolean starts;
    private boolean closed;

    PostgresWatch(Path cluster, Start start) {
        this.cluster = cluster;
        this.start = start;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").start(this::loop);
    }

    private void loop() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                if (!look()) Thread.sleep(PAUSE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean mayStart() {
        starts = !closed;
        return starts;
    }

    private synchronized void started() {
        starts = false;
        notifyAll();
    }

    /** @return false where it does not start */
    private boolean look() {
        try {
            if (Postmaster.of(cluster).isPresent() || !mayStart()) return true;
            LOG.error("The own PostgreSQL has ended by itself and is started again; its server.log says why");
            start.run();
            LOG.warn("The own PostgreSQL is there again");
            return true;
        } catch (IOException | RuntimeException e) {
            if (!Thread.currentThread().isInterrupted())
                LOG.error("The own PostgreSQL does not start, it is tried again: {}", e.getMessage());
            return false;
        } finally {
            started();
        }
    }

    /** Whoever ends the server after this finds it: one that is being started right now would come up behind a portal that has ended. */
    @Override
    public void close() {
        try {
            awaitBegun();
            thread.interrupt();
            thread.join(END);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitBegun() throws InterruptedException {
        closed = true;
        long end = System.nanoTime() + BEGUN.toNanos();
        while (starts && !isThere() && System.nanoTime() < end) wait(50);
    }

    private boolean isThere() {
        try {
            return Postmaster.of(cluster).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
