package vn.vankho.search.ui;

import java.time.Duration;
import java.time.Instant;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Where a step stands, in words: how far it is, and what it waits behind. */
final class StepWords {
    /** Fewer documents are read before anybody has counted them. */
    private static final int MANY = 5;

    private static final int COUNTED = 1_000;

    private StepWords() {}

    static String state(Step step) {
        if (step.isStopped())
            return step.total() == 0
                    ? Say.text("document.state.stopped")
                    : Say.text("document.state.stopped.at", step.done(), step.total());
        var word = Say.word("document.state", step.state());
        if (step.state() == StepState.RUNNING && step.total() > 0)
            return Say.text("document.step.progress", word, step.done(), step.total());
        if (step.againAt() != null) return word + ", " + again(step.kind(), step.againAt());
        if (step.ahead() < MANY) return word;
        return step.ahead() > COUNTED
                ? Say.text("document.step.behind.many", word, COUNTED)
                : Say.text("document.step.behind", word, step.ahead());
    }

    /** When it is tried again by itself. */
    static String again(StepKind kind, Instant at) {
        boolean reads = kind == StepKind.READ || kind == StepKind.SCAN;
        return Say.text(reads ? "document.step.readAgainAt" : "document.step.againAt", Formats.time(at));
    }

    /** How long a step has been in work. */
    static String lasting(Duration since) {
        long seconds = Math.max(0, since.toSeconds());
        return seconds < 120
                ? Say.text("document.step.seconds", seconds)
                : Say.text("document.step.minutes", seconds / 60);
    }
}
