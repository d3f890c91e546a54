package vn.vankho.legal.vocabulary;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read of a vocabulary, kept until somebody changes it: what was read before a change and comes after it would be kept for ever. */
final class Kept<T> {
    private volatile @Nullable T kept;
    private int changes;

    /**
     * @param read answers null while there is nothing to keep
     * @param otherwise what holds until then
     */
    T get(Supplier<@Nullable T> read, Supplier<T> otherwise) {
        var now = kept;
        if (now != null) return now;
        int before = changes();
        var all = read.get();
        if (all == null) return otherwise.get();
        keep(all, before);
        return all;
    }

    private synchronized int changes() {
        return changes;
    }

    private synchronized void keep(T read, int before) {
        if (before == changes) kept = read;
    }

    synchronized void forget() {
        changes++;
        kept = null;
    }
}
