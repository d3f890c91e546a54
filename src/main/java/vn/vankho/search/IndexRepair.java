package vn.vankho.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.Steps;

/** Compares the index with the database and repairs it, or builds it anew. The database is right, always. */
@Component
class IndexRepair {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
    private static final int COMPARED = 5_000;
    private static final int BUILT = 100;

    private final IndexKeeper keeper;
    private final IndexFeeding feeding;
    private final DocumentFeed documents;
    private final Steps steps;
    private final IndexProgress progress;
    private final Executor beside = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("index-compare").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** Rebuild: told how many documents are done. */
    interface Progress {
        void done(long documents);
    }

    IndexRepair(IndexKeeper keeper, IndexFeeding feeding, DocumentFeed documents, Steps steps, IndexProgress progress) {
        this.keeper = keeper;
        this.feeding = feeding;
        this.documents = documents;
        this.steps = steps;
        this.progress = progress;
    }

    /** Stages what is missing or stale, removes what should not be there; returns how many documents that were. */
    int reconcile() {
        var here = keeper.current().stamps();
        int repaired = 0;
        long missing = 0;
        long all = 0;
        DocumentId after = null;
        while (true) {
            var page = documents.stamps(after, COMPARED);
            if (page.isEmpty()) break;
            var stale = new ArrayList<DocumentId>();
            for (var entry : page.entrySet()) {
                var stamp = here.remove(entry.getKey().value());
                if (stamp == null) missing++;
                if (!entry.getValue().equals(stamp)) stale.add(entry.getKey());
                after = entry.getKey();
            }
            all += page.size();
            steps.stageAll(stale, StepKind.INDEX);
            progress.compared(missing, all);
            repaired += stale.size();
        }
        repaired += here.size();
        // asked once more under the lock of the index: a document may have come back meanwhile
        feed(here.keySet().stream().map(DocumentId::new).toList());
        if (repaired > 0) LOG.debug("The index differs from the database in {} documents; repairing", repaired);
        return repaired;
    }

    /**
     * The same in a thread of its own, where somebody cannot wait for it: at the start, and after an index was lost. One at a time: who
     * asks while it runs gets another behind it, since what it has passed may be lost anew; who asks while that one waits is served by it.
     */
    void reconcileBeside() {
        beside.execute(() -> {
            try {
                reconcile();
            } catch (RuntimeException e) {
                LOG.warn("The index could not be compared with the database; it will be tonight", e);
            }
        });
    }

    private void feed(List<DocumentId> extra) {
        try {
            for (int i = 0; i < extra.size(); i += BUILT)
                feeding.feed(extra.subList(i, Math.min(extra.size(), i + BUILT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the index anew beside the old one; documents that change meanwhile are fed into both. */
    void rebuild(Progress progress) throws InterruptedException {
        try {
            long done = 0;
            for (var page = next(null); !page.isEmpty(); page = next(last(page))) {
                feeding.feedBeside(page.keySet());
                progress.done(done += page.size());
                if (Thread.interrupted()) throw new InterruptedException();
            }
            if (done == 0) feeding.feedBeside(List.of());
            keeper.swap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            keeper.dropBeside();
        }
    }

    private Map<DocumentId, Long> next(@Nullable DocumentId after) {
        return documents.stamps(after, BUILT);
    }

    private static DocumentId last(Map<DocumentId, Long> page) {
        return List.copyOf(page.keySet()).getLast();
    }
}
