package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a version as a person sees it.
 *
 * @param reason key of the sentence that says why it failed or was skipped, with {@code reasonDetail} as argument
 * @param ahead how many documents are taken before it while it waits, counted to a little over a thousand
 * @param done and {@code total}: progress, for example pages; 0 of 0 where none is counted
 * @param againAt when it is tried again by itself, of one that waits after a trouble
 */
public record Step(
        StepKind kind,
        StepState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable String reasonDetail,
        int ahead,
        int done,
        int total,
        @Nullable Instant againAt) {
    /** Key of the sentence of a step that a person has stopped. */
    public static final String STOPPED = "document.step.stopped";

    /** Whether a person has ended it before its end; what it has done so far stays. */
    public boolean isStopped() {
        return state == StepState.SKIPPED && STOPPED.equals(reason);
    }
}
