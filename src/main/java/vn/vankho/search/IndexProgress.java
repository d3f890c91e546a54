package vn.vankho.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.StepKind;

/**
 * Whether the index is being filled after it was lost or restored: then "nothing found" says nothing. Learned when index and database are
 * compared, and counted only until it is over, so that a search in a whole index costs no count.
 */
@Component
public class IndexProgress {
    /** One missing document in so many is a moment's delay, not a loss. */
    private static final long FEW = 20;

    private final IndexKeeper keeper;
    private final DocumentFeed documents;
    private volatile long expected;

    IndexProgress(IndexKeeper keeper, DocumentFeed documents) {
        this.keeper = keeper;
        this.documents = documents;
    }

    /** @param percent of the documents that can be found, 0 to 99; not how many, for nobody is to learn how many are hidden from him */
    public record Filling(int percent) {}

    /** What the comparison knows so far; the missing ones are staged already. */
    void compared(long missing, long all) {
        if (missing * FEW > all) expected = all;
    }

    /** Null when the index is whole. */
    public @Nullable Filling filling() {
        long of = expected;
        if (of == 0) return null;
        long done = keeper.current().documents();
        if (done < of && documents.waiting(StepKind.INDEX) > 0) return new Filling((int) Math.min(99, done * 100 / of));
        expected = 0;
        return null;
    }
}
