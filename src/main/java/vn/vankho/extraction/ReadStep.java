package vn.vankho.extraction;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.ReadHeader;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ocr.MarkedSheets;
import vn.vankho.extraction.virus.VirusSettings;
import vn.vankho.extraction.worker.Answer;
import vn.vankho.extraction.worker.FileText;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.extraction.worker.Request;
import vn.vankho.storage.ObjectStore;

/**
 * Đọc chữ: a batch goes through a worker process, its texts into one statement, and what the first pages say of themselves into
 * another; so Nhận dạng is done in the same pass. A text that bears a secrecy mark is not kept, unless an operator has released the version.
 */
@Component
class ReadStep implements StepWorker {
    private static final int BATCH = 64;
    private static final String SCAN = "extraction.scan";
    private static final String CUT = "extraction.cut";
    private static final String CUT_SCAN = "extraction.cutScan";

    private final WorkerPool pool;
    private final ObjectStore store;
    private final TextRepository texts;
    private final DecodingRepository decodings;
    private final ScannedPages scanned;
    private final ScanProgram program;
    private final SecrecyCheck secrecy;
    private final DocumentFeed feed;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int parallel;
    private final VirusSettings virus;

    ReadStep(
            WorkerPool pool,
            ObjectStore store,
            TextRepository texts,
            DecodingRepository decodings,
            ScannedPages scanned,
            ScanProgram program,
            SecrecyCheck secrecy,
            DocumentFeed feed,
            Steps steps,
            PlatformTransactionManager transactions,
            Clock clock,
            ExtractionSettings settings,
            VirusSettings virus) {
        this.pool = pool;
        this.store = store;
        this.texts = texts;
        this.decodings = decodings;
        this.scanned = scanned;
        this.program = program;
        this.secrecy = secrecy;
        this.feed = feed;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.parallel = settings.workers();
        this.virus = virus;
    }

    @Override
    public StepKind kind() {
        return StepKind.READ;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    /** Each batch costs some thirty statements, however few files it has. */
    @Override
    public Duration gather() {
        return Duration.ofMillis(250);
    }

    @Override
    public int parallel() {
        return parallel;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) throws InterruptedException {
        var all = new ConcurrentHashMap<StepTask, StepOutcome>();
        all.putAll(work(tasks, all::putAll));
        return all;
    }

    @Override
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks, Consumer<Map<StepTask, StepOutcome>> early)
            throws InterruptedException {
        var jobs = tasks.stream().map(this::job).toList();
        try (var batch = new ReadBatch(tasks, this::save, early, steps)) {
            pool.run(jobs, batch);
            return batch.end();
        }
    }

    /** Several transactions: a version with a mark is out of sight at once, whatever becomes of the rest of the batch. */
    private Map<StepTask, StepOutcome> save(Map<StepTask, Answer> answers) {
        var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
        var clear = new LinkedHashMap<StepTask, FileText>();
        answers.forEach((task, answer) -> {
            if (!(answer instanceof Answer.Text(int _, var read))) {
                outcomes.put(task, Outcomes.of(task, answer));
                return;
            }
            if (!secrecy.putsAway(task.version(), read)) clear.put(task, read);
            outcomes.put(task, done(task, read));
        });
        if (!clear.isEmpty()) feed.fill(headers(saved(clear)));
        steps.stageAfter(SignatureStep.bySigning(outcomes), StepKind.SIGNATURES);
        if (virus.isOn()) steps.stageAfter(ended(outcomes), StepKind.VIRUS);
        return outcomes;
    }

    /** Of the text that holds: a person may want that of the file as it is written. */
    private Optional<ReadHeader> header(StepTask task, FileText read) {
        var original = read.original();
        if (original != null && decodings.isReverted(task.sha256()))
            return Recognition.header(task.mediaType(), Packed.unpackPages(original.texts()));
        // the menu of a site may be longer than what is kept of the beginning
        return FileKind.isPage(task.mediaType())
                ? Recognition.header(task.mediaType(), Packed.unpackPages(read.texts()))
                : Recognition.header(task.mediaType(), read.firstPage(), read.ending());
    }

    private static List<StepTask> ended(Map<StepTask, StepOutcome> outcomes) {
        return outcomes.entrySet().stream()
                .filter(one -> !(one.getValue() instanceof StepOutcome.TryLater))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<DocumentId, ReadHeader> headers(Map<StepTask, FileText> kept) {
        var headers = new HashMap<DocumentId, ReadHeader>();
        kept.forEach((task, read) -> {
            // what its layer says is told to nobody before its picture was looked at
            if (!unseen(read)) header(task, read).ifPresent(header -> headers.put(task.document(), header));
        });
        return headers;
    }

    /** Without those that another file has put away with itself. */
    private Map<StepTask, FileText> saved(Map<StepTask, FileText> clear) {
        var kept = new LinkedHashMap<>(clear);
        transaction.executeWithoutResult(_ -> {
            var inSight =
                    feed.inSight(clear.keySet().stream().map(StepTask::version).toList());
            kept.keySet().removeIf(task -> !inSight.contains(task.version()));
            if (!kept.isEmpty()) saveTexts(kept);
        });
        return kept;
    }

    private void saveTexts(Map<StepTask, FileText> kept) {
        var byVersion = new HashMap<VersionId, FileText>();
        kept.forEach((task, read) -> byVersion.put(task.version(), read));
        texts.save(byVersion, clock.instant());
        var scans = scanned.expect(byVersion);
        steps.stageAfter(
                kept.keySet().stream()
                        .filter(task -> scans.contains(task.version()))
                        .toList(),
                StepKind.SCAN);
    }

    private WorkerJob job(StepTask task) {
        return new WorkerJob(Request.Kind.TEXT, task.mediaType(), task.size(), () -> store.openFirst(task.sha256()));
    }

    private StepOutcome done(StepTask task, FileText read) {
        var also = EnumSet.noneOf(StepKind.class);
        // of pictures alone nothing was recognised: the step says so itself
        boolean unseen = unseen(read);
        if (!unseen && (read.unreadPages() == 0 || read.unreadPages() < read.pages())) also.add(StepKind.RECOGNISE);
        if (!PagePictures.isStaged(task.mediaType())) also.add(StepKind.PICTURE);
        var pictures = read.unreadPages() + "/" + read.pages();
        if (read.unreadPages() > 0)
            return new StepOutcome.DoneWith(also, read.cut() ? CUT_SCAN : SCAN, pictures, unseen);
        return read.cut()
                ? new StepOutcome.DoneWith(also, CUT, shown(read.characters()), unseen)
                : new StepOutcome.DoneWith(also, null, null, unseen);
    }

    /** Whether a picture has still to be looked at for a secrecy mark before others may have the file. */
    private boolean unseen(FileText read) {
        return MarkedSheets.of(read.pictures()).holdBack() && program.isExpected();
    }

    /** In groups parted by blanks, which every language reads alike. */
    private static String shown(int characters) {
        return String.format(Locale.ROOT, "%,d", characters).replace(',', ' ');
    }
}
