package vn.vankho.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;
import vn.vankho.extraction.ocr.MarkedSheets;

/**
 * Đọc bản quét: words off the pictures of pages. Says which pages are due, and when those that could not be read are tried again; after a
 * restart the work goes on at the page it had reached.
 *
 * @see "decision 016"
 */
@Component
class ScanStep implements StepWorker {
    private final ScanProgram program;
    private final ScanSettings settings;
    private final ScanQueries scans;
    private final ScanReading reading;
    private final ScanKeeping keeping;
    private final DocumentFeed feed;
    private final Steps steps;

    ScanStep(
            ScanProgram program,
            ScanSettings settings,
            ScanQueries scans,
            ScanReading reading,
            ScanKeeping keeping,
            DocumentFeed feed,
            Steps steps) {
        this.program = program;
        this.settings = settings;
        this.scans = scans;
        this.reading = reading;
        this.keeping = keeping;
        this.feed = feed;
        this.steps = steps;
    }

    @Override
    public StepKind kind() {
        return StepKind.SCAN;
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public int parallel() {
        return settings.workers();
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var outcomes = new HashMap<StepTask, StepOutcome>();
        for (var task : tasks) outcomes.put(task, work(task));
        return outcomes;
    }

    private StepOutcome work(StepTask task) throws InterruptedException {
        var again = keeping.forgetUnread(task);
        var all = scans.all(task.version());
        var marked = MarkedSheets.of(all);
        var waiting = scans.waiting(task.version());
        int allowed = Math.max(0, settings.pages() - (all.size() - waiting.size()));
        // of a folder of scans the first pages come first: they say what each is, and whether it may be seen
        var first = waiting.stream().filter(marked::isFirst).toList();
        boolean others =
                !first.isEmpty() && allowed > 0 && !Tries.isLast(task.attempts()) && feed.waiting(StepKind.SCAN) > 1;
        var due = others ? first : waiting.subList(0, Math.min(waiting.size(), allowed));
        if (!due.isEmpty()) {
            var ended = read(task, due, again, marked, all.size(), all.size() - waiting.size());
            if (ended.isPresent()) return ended.get();
        }
        keeping.show(task, true);
        boolean more = waiting.size() > due.size();
        return outcome(task, all, marked, others && more, more);
    }

    private Optional<StepOutcome> read(
            StepTask task, List<Integer> due, List<Integer> again, MarkedSheets marked, int all, int done)
            throws InterruptedException {
        var path = program.found().path();
        if (path == null)
            return Optional.of(new StepOutcome.Skipped(program.found().trouble()));
        var progress = new ScanProgress(task, keeping, steps, marked, all, done);
        // the first page may take minutes: people see how many there are
        progress.tell();
        if (progress.mustEnd().isPresent()) return progress.mustEnd();
        var ended = reading.read(task, path, due, again, marked, progress);
        if (ended.isPresent() && !progress.isSecret()) keeping.show(task, true);
        return ended;
    }

    /** @param goesOn whether the rest is read behind the first pages of others; {@code more}: whether there is a rest */
    private StepOutcome outcome(StepTask task, List<Integer> all, MarkedSheets marked, boolean goesOn, boolean more) {
        var unread = scans.unread(task.version());
        boolean unseen = marked.holdBack() && unread.stream().anyMatch(marked::isFirst);
        var again = scans.unreadForNow(task.version());
        // with the first page unread again it would come back as it is now, and without end
        if (goesOn && again.stream().noneMatch(marked::isFirst)) return new StepOutcome.GivenBack();
        var pages = unread.size() + "/" + all.size();
        if (!again.isEmpty() && !Tries.isLast(task.attempts()))
            return new StepOutcome.TryLater(
                    "extraction.ocr.again", again.size() + "/" + all.size(), Tries.wait(task.attempts()));
        if (more) return done("extraction.ocr.cut", settings.pages() + "/" + all.size(), unseen);
        return unread.isEmpty() ? new StepOutcome.Done() : done("extraction.ocr.unread", pages, unseen);
    }

    private static StepOutcome done(String note, String pages, boolean unseen) {
        return new StepOutcome.DoneWith(Set.of(), note, pages, unseen);
    }
}
