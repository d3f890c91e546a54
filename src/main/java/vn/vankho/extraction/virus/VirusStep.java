package vn.vankho.extraction.virus;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.QuarantineMark;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionFile;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;

/**
 * Quét vi-rút: the versions of a document are shown to clamd. One with a virus is put away like one with a secrecy mark; while
 * clamd is away the step waits and is tried again.
 *
 * @see "decision 017"
 */
@Component
class VirusStep implements StepWorker {
    static final String OFF = "extraction.virus.off";
    private static final int BATCH = 8;
    /** Before the next try where clamd answers that it cannot. */
    private static final Duration TROUBLE = Duration.ofMinutes(2);
    /** Where it needs longer than a file may take. */
    private static final Duration TOO_LONG = Duration.ofHours(1);

    /** So often the wait doubles. Tries are counted while clamd is away, too, and must not end in waiting for a day. */
    private static final int DOUBLED = 4;

    private final VirusSettings settings;
    private final ObjectStore store;
    private final DocumentFeed feed;
    private final VirusQueries queries;
    private final VirusRepository looks;
    private final TransactionTemplate transaction;

    VirusStep(
            VirusSettings settings,
            ObjectStore store,
            DocumentFeed feed,
            VirusQueries queries,
            VirusRepository looks,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.queries = queries;
        this.looks = looks;
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
        return 2;
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

    /**
     * Of a document all versions, since each of them can be downloaded; what people read beside the step is the worst of it. An older one that
     * cannot be looked at is named as such: it says nothing of the version that holds.
     */
    private StepOutcome look(StepTask task) {
        if (!settings.isOn()) return new StepOutcome.Skipped(OFF);
        StepOutcome worst = new StepOutcome.Done();
        for (var file : queries.toLookAt(task.document())) {
            var outcome = look(file, task);
            if (outcome instanceof StepOutcome.TryLater later && later.in() == null) return outcome;
            if (outcome instanceof StepOutcome.Failed(var _, var detail)
                    && !file.version().equals(task.version()))
                outcome = new StepOutcome.DoneWith(Set.of(), "extraction.virus.tooLarge.old", detail);
            if (weight(outcome) > weight(worst)) worst = outcome;
        }
        return worst;
    }

    private static int weight(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.TryLater _ -> 3;
            case StepOutcome.Failed _ -> 2;
            case StepOutcome.DoneWith _ -> 1;
            case StepOutcome.Done _, StepOutcome.Skipped _, StepOutcome.GivenBack _ -> 0;
        };
    }

    private StepOutcome look(VersionFile file, StepTask task) {
        try (var bytes = store.open(file.sha256())) {
            return outcome(
                    file,
                    new Clamd(Clamd.address(settings.address()), settings.fileTime()).look(bytes),
                    task.attempts());
        } catch (Clamd.SourceAway e) {
            return new StepOutcome.TryLater("extraction.virus.storeAway", "");
        } catch (Refused e) {
            return switch (e.key()) {
                case "storage.away" -> new StepOutcome.TryLater("extraction.virus.storeAway", "");
                // with its code: it does not end by itself, and whoever reads it has to be told so
                case ObjectStore.REFUSED -> new StepOutcome.TryLater(e.key(), String.valueOf(e.arguments()[0]));
                default -> new StepOutcome.Failed(e.key(), file.sha256().hex());
            };
        } catch (IOException e) {
            return new StepOutcome.TryLater("extraction.virus.away", settings.address());
        }
    }

    /** Twice as long each time: such files must not keep the others from clamd. */
    static Duration wait(Duration first, int attempts) {
        return first.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLED));
    }

    private StepOutcome outcome(VersionFile file, Verdict verdict, int attempts) {
        return switch (verdict) {
            case Verdict.Trouble(var words) ->
                new StepOutcome.TryLater("extraction.virus.trouble", words, wait(TROUBLE, attempts));
            case Verdict.TooLong() ->
                new StepOutcome.TryLater(
                        "extraction.virus.tooLong",
                        Long.toString(settings.fileTime().toSeconds()),
                        wait(TOO_LONG, attempts));
            case Verdict.Infected(var signature) -> infected(file, signature);
            case Verdict.TooLarge() -> {
                looked(file, false);
                yield new StepOutcome.Failed("extraction.virus.tooLarge", Long.toString(file.size() / 1_000_000 + 1));
            }
            case Verdict.Clean() -> {
                looked(file, true);
                yield new StepOutcome.Done();
            }
        };
    }

    private StepOutcome infected(VersionFile file, String signature) {
        var away = feed.quarantine(file.version(), QuarantineMark.virus(signature));
        looked(file, false);
        return away
                ? new StepOutcome.Done()
                : new StepOutcome.DoneWith(Set.of(), "extraction.virus.released", signature);
    }

    private void looked(VersionFile file, boolean clean) {
        transaction.executeWithoutResult(_ -> looks.looked(file.version(), clean));
    }
}
