package vn.vankho.document;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How work on a step ended. */
public sealed interface StepOutcome {
    record Done() implements StepOutcome {}

    /**
     * Done, and {@code also} was done in the same pass or is not needed: those steps are not staged.
     *
     * @param note key of a sentence people should read beside the step (pages without text), with {@code detail} as argument
     * @param unseen whether nobody has looked for a secrecy mark yet, because the first page is a picture: the file is not open to others
     *     before SCAN has seen it
     */
    record DoneWith(
            Set<StepKind> also,
            @Nullable String note,
            @Nullable String detail,
            boolean unseen) implements StepOutcome {
        public DoneWith {
            also = Set.copyOf(also);
        }

        public DoneWith(Set<StepKind> also, @Nullable String note, @Nullable String detail) {
            this(also, note, detail, false);
        }

        public DoneWith(Set<StepKind> also) {
            this(also, null, null, false);
        }
    }

    /** Not needed; {@code reason} is a key. */
    record Skipped(String reason) implements StepOutcome {}

    /** It will not get better by itself; a person may stage it again. Of READ and SCAN: nobody has looked for a secrecy mark. */
    record Failed(String reason, String detail) implements StepOutcome {}

    /** Not begun: others shall take it, at once. */
    record GivenBack() implements StepOutcome {}

    /**
     * Something else is away (store, worker) or busy; the portal tries again by itself.
     *
     * @param in how long to wait; null: some seconds, longer each time
     */
    record TryLater(String reason, String detail, @Nullable Duration in) implements StepOutcome {
        public TryLater(String reason, String detail) {
            this(reason, detail, null);
        }
    }
}
