package vn.vankho.document;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.vankho.storage.Sha256;

/** Lets two uploads of the same bytes pass one after the other, so that the second finds what the first has kept. */
final class OneAtATime {
    private final ConcurrentHashMap<Sha256, Turn> turns = new ConcurrentHashMap<>();

    <T> T with(Sha256 bytes, Supplier<T> work) {
        var turn = turns.compute(bytes, (_, waiting) -> (waiting == null ? new Turn() : waiting).joined());
        turn.lock.lock();
        try {
            return work.get();
        } finally {
            turn.lock.unlock();
            turns.compute(bytes, (_, waiting) -> waiting == null || waiting.left() ? null : waiting);
        }
    }

    /** Counts who waits; changed only inside {@code compute}. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private int waiting;

        Turn joined() {
            waiting++;
            return this;
        }

        boolean left() {
            return --waiting == 0;
        }
    }
}
