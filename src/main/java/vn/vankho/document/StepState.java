package vn.vankho.document;

/** Where a step stands. */
public enum StepState {
    WAITING,
    RUNNING,
    DONE,
    /** Not needed for this file (a picture of a text file). */
    SKIPPED,
    /** Ended with a reason a person can read; "thử lại" stages it again. */
    FAILED
}
