package vn.vankho.extraction;

import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Answer;

/** Told how a batch goes on; {@code no} is the place of a file in it. */
@FunctionalInterface
interface WorkerProgress {
    WorkerProgress NONE = (_, _, _) -> {};

    /** The worker is still at it. */
    void at(int no, int done, int total);

    /** A page was read off its picture; false: the rest of the file is not wanted any more. */
    default boolean seen(int no, int page, SeenPage words) {
        return true;
    }

    default void answered(int no, Answer answer) {}

    /** Whether the next file shall be begun; the batch ends there when not. */
    default boolean wanted(int no) {
        return true;
    }
}
