package vn.vankho.search;

import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** The index as an operator sees it. */
@Component
public class SearchIndex {
    /**
     * @param documents and {@code units}: what it holds
     * @param stale documents waiting for the INDEX step
     * @param rebuilding progress 0–100, or -1 when no rebuild runs
     */
    public record Status(long documents, long units, long bytes, long stale, int rebuilding) {}

    public Status status() {
        throw new UnsupportedOperationException();
    }

    /** Builds a new index beside the old one and swaps; people search the old one meanwhile. */
    public CompletableFuture<Void> rebuild() {
        throw new UnsupportedOperationException();
    }

    /** Compares ids and stamps with the database and repairs; returns how many documents were repaired. */
    public int reconcile() {
        throw new UnsupportedOperationException();
    }
}
