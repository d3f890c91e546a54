package vn.vankho.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/** Has pages read by the workers for scans; a page that kills its reader costs itself, not the pages behind it. */
@Component
class ScanReading {
    /** So many deaths of a worker over pages that were not read in an earlier try either; the others wait for the next one. */
    static final int DEATHS_AGAIN = 2;

    private final WorkerPool pool;
    private final ObjectStore store;
    private final ExtractionSettings settings;

    ScanReading(
            @Qualifier(ExtractionConfiguration.SCANS) WorkerPool pool, ObjectStore store, ExtractionSettings settings) {
        this.pool = pool;
        this.store = store;
        this.settings = settings;
    }

    /**
     * Reads what is due.
     *
     * @param again pages that were not read in an earlier try: each may hold the worker for its whole time, try after try
     * @return how it ended where it did not come to the last page
     */
    Optional<StepOutcome> read(
            StepTask task,
            Path program,
            List<Integer> due,
            List<Integer> again,
            MarkedSheets marked,
            ScanProgress progress)
            throws InterruptedException {
        var left = ordered(due, again, task.attempts());
        int deaths = 0;
        while (!left.isEmpty()) {
            var order = new ScanOrder(program, left, marked, settings.fileTime()).toArgument();
            var job = new WorkerJob(
                    Request.Kind.SCAN, task.mediaType(), order, task.size(), () -> store.open(task.sha256()));
            var answer = pool.run(List.of(job), progress).getFirst();
            if (progress.mustEnd().isPresent()) return progress.mustEnd();
            if (answer instanceof Answer.Ended) return Optional.empty();
            if (!(answer instanceof Answer.Trouble(int _, String reason, String _)) || !Tries.DEADLY.contains(reason))
                return Optional.of(Outcomes.of(answer));
            left.removeAll(progress.read());
            if (left.isEmpty()) return Optional.empty();
            int dead = left.removeFirst();
            if (!progress.seen(0, dead, SeenPage.failed(reason))) return progress.mustEnd();
            if (task.attempts() > 1 && again.contains(dead) && ++deaths == DEATHS_AGAIN) {
                for (int page : left) if (!progress.seen(0, page, SeenPage.failed(reason))) return progress.mustEnd();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What was not read before comes last, and other pages of it first in each try. */
    static List<Integer> ordered(List<Integer> due, List<Integer> again, int attempt) {
        var left = new ArrayList<>(due);
        left.removeAll(again);
        var late = new ArrayList<>(again);
        late.retainAll(due);
        Collections.rotate(late, -DEATHS_AGAIN * (attempt - 2));
        left.addAll(late);
        return left;
    }
}
