package vn.vankho.document;

import java.util.Set;

/** How work on a step ended. */
public sealed interface StepOutcome {
    record Done() implements StepOutcome {}

    /** Done, and {@code also} was done in the same pass: those steps are marked as done and not staged. */
    record DoneWith(Set<StepKind> also) implements StepOutcome {
        public DoneWith {
            also = Set.copyOf(also);
        }
    }

    /** Not needed; {@code reason} is a key. */
    record Skipped(String reason) implements StepOutcome {}

    /** It will not get better by itself; a person may stage it again. */
    record Failed(String reason, String detail) implements StepOutcome {}

    /** Something else is away (store, worker); the portal tries again by itself, later each time. */
    record TryLater(String reason, String detail) implements StepOutcome {}
}
