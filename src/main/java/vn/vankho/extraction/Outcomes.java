package vn.vankho.extraction;

import java.time.Duration;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.storage.ObjectStore;

/** What an answer other than the wanted one means for a step. */
final class Outcomes {
    private Outcomes() {}

    /** The same; what took too long or killed its worker is tried again by itself. */
    static StepOutcome of(StepTask task, Answer answer) {
        return of(answer) instanceof StepOutcome.Failed(String reason, String detail)
                        && Tries.DEADLY.contains(reason)
                        && !Tries.isLast(task.attempts())
                ? new StepOutcome.TryLater(reason, detail, Tries.wait(task.attempts()))
                : of(answer);
    }

    /** The same for another program that did not come to its end in time. */
    static StepOutcome late(StepTask task, Duration time) {
        return of(task, new Answer.Trouble(0, "extraction.timeout", String.valueOf(time.toSeconds())));
    }

    static StepOutcome of(Answer answer) {
        if (!(answer instanceof Answer.Trouble(int _, String reason, String detail)))
            return new StepOutcome.Failed("extraction.crashed", "an answer of another kind");
        return reason.equals(WorkerSender.SOURCE_AWAY)
                        || detail.equals(WorkerSender.SOURCE_AWAY)
                        || reason.equals(ObjectStore.REFUSED)
                ? new StepOutcome.TryLater(reason, detail)
                : new StepOutcome.Failed(reason, detail);
    }
}
