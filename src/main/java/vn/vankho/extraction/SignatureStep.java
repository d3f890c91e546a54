package vn.vankho.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionFile;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Chữ ký số: reads and judges the signatures of all versions of a document that were not yet, or by other roots than those of today. The worker
 * only answers; the original is opened for reading and never written.
 */
@Component
class SignatureStep implements StepWorker {
    /** Files that bear signatures within them. */
    static final Set<String> MAY_BE_SIGNED = Stream.of(
                    FileKind.PDF, FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODT, FileKind.ODS, FileKind.ODP)
            .map(FileKind::mediaType)
            .collect(Collectors.toUnmodifiableSet());

    private static final int BATCH = 8;

    private final WorkerPool pool;
    private final ObjectStore store;
    private final DocumentFeed feed;
    private final Signatures signatures;

    SignatureStep(WorkerPool pool, ObjectStore store, DocumentFeed feed, Signatures signatures) {
        this.pool = pool;
        this.store = store;
        this.feed = feed;
        this.signatures = signatures;
    }

    /** Documents whose file may bear signatures and has been read to its end, with or without success. */
    static List<StepTask> bySigning(Map<StepTask, StepOutcome> read) {
        return read.entrySet().stream()
                .filter(one -> MAY_BE_SIGNED.contains(one.getKey().mediaType()))
                .filter(one -> !(one.getValue() instanceof StepOutcome.TryLater))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public StepKind kind() {
        return StepKind.SIGNATURES;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var files =
                signatures.due(feed.files(tasks.stream().map(StepTask::document).toList(), MAY_BE_SIGNED));
        var attempts = tasks.stream().collect(Collectors.toMap(StepTask::document, Function.identity()));
        var ended = new LinkedHashMap<DocumentId, StepOutcome>();
        var answers = files.isEmpty()
                ? List.<Answer>of()
                : pool.run(files.stream().map(this::job).toList(), WorkerProgress.NONE);
        var read = new LinkedHashMap<VersionFile, Answer>();
        for (int i = 0; i < answers.size(); i++) {
            var document = files.get(i).document();
            var outcome = outcome(Objects.requireNonNull(attempts.get(document)), answers.get(i));
            // a source that is away and a worker that was late say nothing of the file
            if (!(outcome instanceof StepOutcome.TryLater)) read.put(files.get(i), answers.get(i));
            ended.merge(document, outcome, (one, other) -> weight(one) >= weight(other) ? one : other);
        }
        signatures.keep(read);
        var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
        for (var task : tasks) outcomes.put(task, ended.getOrDefault(task.document(), new StepOutcome.Done()));
        return outcomes;
    }

    private WorkerJob job(VersionFile file) {
        return new WorkerJob(Request.Kind.SIGNATURES, file.mediaType(), file.size(), () -> store.open(file.sha256()));
    }

    /** Of several versions: what is to be tried again comes before trouble that a person should read beside the step, and one that is signed before one that is not. */
    private static int weight(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.TryLater _ -> 3;
            case StepOutcome.Failed _ -> 2;
            case StepOutcome.Skipped _ -> 0;
            default -> 1;
        };
    }

    private static StepOutcome outcome(StepTask task, Answer answer) {
        return switch (answer) {
            case Answer.Signatures(int _, var signed) ->
                signed.signatures().isEmpty()
                        ? new StepOutcome.Skipped("extraction.signatures.none")
                        : new StepOutcome.Done();
            default -> Outcomes.of(task, answer);
        };
    }
}
