package vn.vankho.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    static final String NO_ROOM = "extraction.picture.noRoom";
    static final String NO_ROOM_FOR_IMAGE = "extraction.pages.noRoom";

    private static final int BATCH = 4;

    private final WorkerPool pool;
    private final OfficePages office;
    private final MadeFiles files;
    private final DrawnRoom room;
    private final ObjectStore store;
    private final ScanWordQueries scans;

    PictureStep(
            WorkerPool pool,
            OfficePages office,
            MadeFiles files,
            DrawnRoom room,
            ObjectStore store,
            ScanWordQueries scans) {
        this.room = room;
        this.files = files;
        this.pool = pool;
        this.office = office;
        this.store = store;
        this.scans = scans;
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
                wanted.stream()
                        .map(task -> job(task, Request.Kind.PICTURE, upright(task), null))
                        .toList(),
                WorkerProgress.NONE);
        for (int i = 0; i < wanted.size(); i++) {
            var task = wanted.get(i);
            var outcome = kept(answers.get(i), task);
            if (outcome instanceof StepOutcome.Done && PagePictures.needsDrawing(task.mediaType())) {
                outcome = pages(task);
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

    /** A scan that lies on its side is shown as it was read. */
    private String upright(StepTask task) {
        return String.valueOf(scans.quarters(task.version(), 1));
    }

    private WorkerJob job(StepTask task, Request.Kind kind, String argument, Request.@Nullable Target target) {
        return new WorkerJob(kind, task.mediaType(), argument, task.size(), target, () -> store.open(task.sha256()));
    }

    private StepOutcome pages(StepTask task) throws InterruptedException {
        try (var made = files.place()) {
            var answer = pool.run(List.of(job(task, Request.Kind.PAGES, "", made.target())), WorkerProgress.NONE)
                    .getFirst();
            if (!(answer instanceof Answer.Made)) return Outcomes.of(task, answer);
            long size = made.size();
            if (!room.has(size)) return new StepOutcome.Skipped(NO_ROOM_FOR_IMAGE);
            store.putDerived(PagePictures.pages(task.version()), made.path());
            room.taken(task.version(), size);
            return new StepOutcome.Done();
        }
    }

    private StepOutcome kept(Answer answer, StepTask task) {
        if (!(answer instanceof Answer.Picture(int _, byte[] bytes))) return Outcomes.of(task, answer);
        if (bytes.length == 0) return new StepOutcome.Skipped("document.step.noPicture");
        if (!room.has(bytes.length))
            return new StepOutcome.Skipped(PagePictures.needsDrawing(task.mediaType()) ? NO_ROOM_FOR_IMAGE : NO_ROOM);
        store.putDerived(PagePictures.first(task.version()), "image/png", bytes);
        room.pictureTaken(task.version(), bytes.length);
        return new StepOutcome.Done();
    }
}
