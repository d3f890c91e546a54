package vn.vankho.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionCopies;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Ảnh trang: a small picture of the first page, drawn in a worker process; nothing waits for it. Of images that browsers do not
 * show, and of old office formats where LibreOffice is there, all pages are drawn.
 */
@Component
class PictureStep implements StepWorker, VersionCopies {
    private static final int BATCH = 4;

    private final WorkerPool pool;
    private final OfficePages office;
    private final ObjectStore store;

    PictureStep(WorkerPool pool, OfficePages office, ObjectStore store) {
        this.pool = pool;
        this.office = office;
        this.store = store;
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
        var wanted = tasks.stream()
                .filter(task -> PagePictures.hasPicture(task.mediaType()))
                .toList();
        for (var task : tasks)
            outcomes.put(
                    task,
                    OfficePages.draws(task.mediaType())
                            ? office.draw(task)
                            : new StepOutcome.Skipped("document.step.noPicture"));
        if (wanted.isEmpty()) return outcomes;
        var answers = pool.run(
                wanted.stream().map(task -> job(task, Request.Kind.PICTURE)).toList(), WorkerProgress.NONE);
        for (int i = 0; i < wanted.size(); i++) {
            var task = wanted.get(i);
            var outcome = kept(answers.get(i), PagePictures.first(task.version()), "image/png");
            if (outcome instanceof StepOutcome.Done && PagePictures.needsDrawing(task.mediaType())) {
                var pages = pool.run(List.of(job(task, Request.Kind.PAGES)), WorkerProgress.NONE);
                outcome = kept(pages.getFirst(), PagePictures.pages(task.version()), "application/pdf");
            }
            outcomes.put(task, outcome);
        }
        return outcomes;
    }

    @Override
    public void remove(VersionId version) {
        store.removeDerived(PagePictures.first(version));
        store.removeDerived(PagePictures.pages(version));
    }

    private WorkerJob job(StepTask task, Request.Kind kind) {
        return new WorkerJob(kind, task.mediaType(), task.size(), () -> store.open(task.sha256()));
    }

    private StepOutcome kept(Answer answer, String key, String mediaType) {
        if (!(answer instanceof Answer.Picture(int _, byte[] bytes))) return Outcomes.of(answer);
        if (bytes.length == 0) return new StepOutcome.Skipped("document.step.noPicture");
        store.putDerived(key, mediaType, bytes);
        return new StepOutcome.Done();
    }
}
