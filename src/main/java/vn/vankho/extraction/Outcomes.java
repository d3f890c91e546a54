package vn.vankho.extraction;

import vn.vankho.document.StepOutcome;
import vn.vankho.extraction.worker.Answer;

/** What an answer other than the wanted one means for a step. */
final class Outcomes {
    private Outcomes() {}

    static StepOutcome of(Answer answer) {
        if (!(answer instanceof Answer.Trouble(int _, String reason, String detail)))
            return new StepOutcome.Failed("extraction.crashed", "an answer of another kind");
        return reason.equals(WorkerSender.SOURCE_AWAY) || detail.equals(WorkerSender.SOURCE_AWAY)
                ? new StepOutcome.TryLater(reason, detail)
                : new StepOutcome.Failed(reason, detail);
    }
}
