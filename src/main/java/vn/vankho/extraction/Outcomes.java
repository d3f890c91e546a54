package vn.vankho.extraction;

import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.extraction.worker.Answer;

/** What an answer other than the wanted one means for a step. */
final class Outcomes {
    private Outcomes() {}

    /** The same; what took too long is tried once more by itself: the machine may have been busy with other things. */
    static StepOutcome of(StepTask task, Answer answer) {
        return of(answer) instanceof StepOutcome.Failed(String reason, String detail)
                        && reason.equals("extraction.timeout")
                        && task.attempts() <= 1
                ? new StepOutcome.TryLater(reason, detail)
                : of(answer);
    }

    static StepOutcome of(Answer answer) {
        if (!(answer instanceof Answer.Trouble(int _, String reason, String detail)))
            return new StepOutcome.Failed("extraction.crashed", "an answer of another kind");
        return reason.equals(WorkerSender.SOURCE_AWAY) || detail.equals(WorkerSender.SOURCE_AWAY)
                ? new StepOutcome.TryLater(reason, detail)
                : new StepOutcome.Failed(reason, detail);
    }
}
