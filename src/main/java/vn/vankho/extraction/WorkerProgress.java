package vn.vankho.extraction;

import vn.vankho.extraction.worker.Answer;

/** Told how a batch goes on; {@code no} is the place of a file in it. */
@FunctionalInterface
interface WorkerProgress {
    WorkerProgress NONE = (_, _, _) -> {};

    /** The worker is still at it. */
    void at(int no, int done, int total);

    default void answered(int no, Answer answer) {}

    /** Whether the next file shall be begun; the batch ends there when not. */
    default boolean wanted(int no) {
        return true;
    }
}
