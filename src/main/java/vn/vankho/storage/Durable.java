package vn.vankho.storage;

import vn.vankho.shared.Refused;

/** Bytes that the store has and that are on their way to its disk: other work can be done meanwhile, but nobody is told yet that they are kept. */
@FunctionalInterface
public interface Durable {
    /**
     * Returns when they survive a loss of power.
     *
     * @throws Refused {@code storage.spoolFull} or {@code storage.away}: some disks say only now that they are full
     */
    void await();
}
