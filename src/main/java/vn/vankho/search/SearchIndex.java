package vn.vankho.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.StepKind;

/** The index as an operator sees it. */
@Component
public class SearchIndex implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexKeeper keeper;
    private final IndexRepair repair;
    private final IndexTidying tidying;
    private final DocumentFeed documents;
    private @Nullable CompletableFuture<Void> running;
    private @Nullable Thread thread;
    private final Clock clock;
    private volatile int percent = -1;
    private volatile @Nullable Ended last;

    SearchIndex(IndexKeeper keeper, IndexRepair repair, IndexTidying tidying, DocumentFeed documents, Clock clock) {
        this.tidying = tidying;
        this.clock = clock;
        this.keeper = keeper;
        this.repair = repair;
        this.documents = documents;
    }

    /**
     * @param documents and {@code units}: what it holds
     * @param stale documents waiting for the INDEX step
     * @param rebuilding progress 0–100, or -1 when no rebuild runs
     * @param lastRebuild how the last one ended, or null when there was none since the start
     */
    public record Status(
            long documents,
            long units,
            long bytes,
            long stale,
            int rebuilding,
            @Nullable Ended lastRebuild) {}

    /** A rebuild that is over; one that failed left the old index in use. */
    public record Ended(Instant at, boolean succeeded) {}

    public Status status() {
        var index = keeper.current();
        try {
            return new Status(
                    index.documents(), index.units(), index.bytes(), documents.waiting(StepKind.INDEX), percent, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large it is on disk. */
    long bytes() {
        try {
            return keeper.current().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a new index beside the old one and swaps; people search the old one meanwhile. Asked twice: the one that runs. */
    public synchronized CompletableFuture<Void> rebuild() {
        if (running != null && !running.isDone()) return running;
        var result = new CompletableFuture<Void>();
        percent = 0;
        running = result;
        thread = Thread.ofPlatform().daemon().name("index-rebuild").start(() -> rebuild(result));
        return result;
    }

    private void rebuild(CompletableFuture<Void> result) {
        try {
            long all = Math.max(1, keeper.current().documents());
            repair.rebuild(done -> percent = (int) Math.min(99, done * 100 / all));
            // it has as many segments as a stream of receipts leaves
            tidying.indexed();
            ended(true);
            result.complete(null);
            LOG.info("The index was rebuilt");
        } catch (Throwable e) {
            // an Error too (memory, a pattern that is too deep): nobody may wait for what has ended
            ended(false);
            result.completeExceptionally(new CompletionException(e));
            LOG.warn("The index was not rebuilt; the old one stays", e);
        }
    }

    /** The outcome is there before anybody can see that nothing runs. */
    private void ended(boolean succeeded) {
        last = new Ended(clock.instant(), succeeded);
        percent = -1;
    }

    /** Compares ids and stamps with the database and repairs; returns how many documents were repaired. */
    public int reconcile() {
        return repair.reconcile();
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }
}
