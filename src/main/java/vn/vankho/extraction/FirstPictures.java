package vn.vankho.extraction;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.VersionFile;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.ocr.ScanOrder;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Looks at the pictures at the beginning of a file for a secrecy mark and at nothing else; what is read off them is not kept.
 *
 * @see "decision 016"
 */
@Component
class FirstPictures {
    private final WorkerPool pool;
    private final ScanProgram program;
    private final ExtractionSettings settings;
    private final ObjectStore store;
    private final SecrecyCheck secrecy;

    FirstPictures(
            @Qualifier(ExtractionConfiguration.SCANS) WorkerPool pool,
            ScanProgram program,
            ExtractionSettings settings,
            ObjectStore store,
            SecrecyCheck secrecy) {
        this.pool = pool;
        this.program = program;
        this.settings = settings;
        this.store = store;
        this.secrecy = secrecy;
    }

    /** @param read the text of the file, which says which of its pages are pictures */
    StepOutcome look(VersionFile file, FileText read, StepTask task) throws InterruptedException {
        var marked = MarkedSheets.of(read.pictures());
        if (!marked.holdBack() || !program.isExpected()) return new StepOutcome.Done();
        var found = program.found();
        if (found.path() == null) return new StepOutcome.Failed(found.trouble(), "");
        var order = new ScanOrder(found.path(), marked.pages(), marked, settings.fileTime()).toArgument();
        var job =
                new WorkerJob(Request.Kind.SCAN, file.mediaType(), order, file.size(), () -> store.open(file.sha256()));
        var seen = new Seen(file, marked);
        var answer = pool.run(List.of(job), seen).getFirst();
        if (seen.enough) return new StepOutcome.Done();
        return answer instanceof Answer.Ended
                ? new StepOutcome.Failed("extraction.ocr.unread", "")
                : Outcomes.of(task, answer);
    }

    private final class Seen implements WorkerProgress {
        private final VersionFile file;
        private final MarkedSheets marked;
        /** It was put away, or its first picture bears no mark. */
        private boolean enough;

        private Seen(VersionFile file, MarkedSheets marked) {
            this.file = file;
            this.marked = marked;
        }

        @Override
        public void at(int no, int done, int total) {}

        @Override
        public boolean seen(int no, int page, SeenPage words) {
            boolean away = secrecy.putsAway(file.version(), words);
            if (away || words.trouble().isEmpty() && marked.isFirst(page)) enough = true;
            return !away;
        }
    }
}
