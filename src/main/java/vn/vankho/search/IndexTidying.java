package vn.vankho.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Brings the index down to few segments once nothing was indexed for a while: every search looks into each of them. In a stream of receipts
 * that work would be done again and again, and people wait for the stream.
 */
@Component
final class IndexTidying implements DisposableBean {
    static final int SEGMENTS = 4;

    /** So many are left as they are: a document now and then must not have an old segment written anew each time. */
    static final int LEFT_ALONE = 7;

    private static final Logger LOG = LoggerFactory.getLogger(IndexTidying.class);
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final IndexKeeper keeper;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("index-tidy").factory());
    private @Nullable ScheduledFuture<?> next;

    IndexTidying(IndexKeeper keeper) {
        this.keeper = keeper;
        indexed();
    }

    /** Something was indexed: the quiet begins anew. */
    synchronized void indexed() {
        if (next != null) next.cancel(false);
        next = later.schedule(this::tidy, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    void tidy() {
        try {
            keeper.current().tidy(LEFT_ALONE, SEGMENTS);
        } catch (IOException | RuntimeException e) {
            // swapped, closed, or the disk is full: it is as good an index as before
            if (!(e instanceof AlreadyClosedException)) LOG.warn("The index was not tidied: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
