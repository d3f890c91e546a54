package vn.vankho.extraction;

/** Told that the worker is still at a file; {@code no} is its place in the batch. */
@FunctionalInterface
interface WorkerProgress {
    WorkerProgress NONE = (_, _, _) -> {};

    void at(int no, int done, int total);
}
