package vn.vankho.extraction.virus;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.QuarantineMark;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.storage.ObjectStore;

/**
 * Quét vi-rút: the current version of a document is shown to clamd. One with a virus is put away like one with a secrecy mark; while
 * clamd is away the step waits and is tried again.
 *
 * @see "decision 017"
 */
@Component
class VirusStep implements StepWorker {
    static final String OFF = "extraction.virus.off";
    private static final int BATCH = 8;

    private final VirusSettings settings;
    private final ObjectStore store;
    private final DocumentFeed feed;

    VirusStep(VirusSettings settings, ObjectStore store, DocumentFeed feed) {
        this.settings = settings;
        this.store = store;
        this.feed = feed;
    }

    @Override
    public StepKind kind() {
        return StepKind.VIRUS;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public int parallel() {
        return 1;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        for (var task : tasks) {
            if (Thread.interrupted()) throw new InterruptedException();
            outcomes.put(task, look(task));
        }
        return outcomes;
    }

    private StepOutcome look(StepTask task) {
        if (!settings.isOn()) return new StepOutcome.Skipped(OFF);
        try (var file = store.open(task.sha256())) {
            return outcome(task, new Clamd(Clamd.address(settings.address()), settings.fileTime()).look(file));
        } catch (IOException e) {
            return new StepOutcome.TryLater("extraction.virus.away", settings.address());
        }
    }

    private StepOutcome outcome(StepTask task, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clean() -> new StepOutcome.Done();
            case Verdict.Infected(var signature) ->
                feed.quarantine(task.version(), QuarantineMark.virus(signature))
                        ? new StepOutcome.Done()
                        : new StepOutcome.DoneWith(Set.of(), "extraction.virus.released", signature);
            case Verdict.TooLarge() ->
                new StepOutcome.Failed("extraction.virus.tooLarge", Long.toString(task.size() / 1_000_000 + 1));
            case Verdict.Trouble(var words) -> new StepOutcome.Failed("extraction.virus.trouble", words);
        };
    }
}
