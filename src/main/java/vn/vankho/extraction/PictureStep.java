package vn.vankho.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/** Ảnh trang: a small picture of the first page, drawn in a worker process; nothing waits for it. */
@Component
class PictureStep implements StepWorker {
    private static final int BATCH = 4;

    private final WorkerPool pool;
    private final ObjectStore store;

    PictureStep(WorkerPool pool, ObjectStore store) {
        this.pool = pool;
        this.store = store;
    }

    static String key(VersionId version) {
        return "thumb/" + version.value();
    }

    /** PDF and images; formats that flow have no first page before somebody prints them. */
    static boolean hasPicture(String mediaType) {
        return mediaType.equals(FileKind.PDF.mediaType()) || mediaType.startsWith("image/");
    }

    @Override
    public StepKind kind() {
        return StepKind.PICTURE;
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
        var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
        var wanted = tasks.stream().filter(task -> hasPicture(task.mediaType())).toList();
        for (var task : tasks) outcomes.put(task, new StepOutcome.Skipped("document.step.noPicture"));
        if (wanted.isEmpty()) return outcomes;
        var answers = pool.run(wanted.stream().map(this::job).toList(), WorkerProgress.NONE);
        for (int i = 0; i < wanted.size(); i++) outcomes.put(wanted.get(i), outcome(wanted.get(i), answers.get(i)));
        return outcomes;
    }

    private WorkerJob job(StepTask task) {
        return new WorkerJob(Request.Kind.PICTURE, task.mediaType(), task.size(), () -> store.open(task.sha256()));
    }

    private StepOutcome outcome(StepTask task, Answer answer) {
        if (!(answer instanceof Answer.Picture(int _, byte[] png))) return Outcomes.of(answer);
        if (png.length == 0) return new StepOutcome.Skipped("document.step.noPicture");
        store.putDerived(key(task.version()), "image/png", png);
        return new StepOutcome.Done();
    }
}
