package vn.vankho.legal.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.IndexableDocument;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepOutcome;
import vn.vankho.document.StepTask;
import vn.vankho.document.StepWorker;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;
import vn.vankho.extraction.Scans;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.OwnEffects;
import vn.vankho.legal.vocabulary.FieldBook;

/** Đọc vào sổ: reads a legal document and takes it into the register as a proposal. The same text is read once. */
@Component
class RegisterStep implements StepWorker {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterStep.class);
    private static final int BATCH = 8;

    private final DocumentFeed feed;
    private final ExtractedTexts texts;
    private final Scans scans;
    private final LegalIntake intake;
    private final OwnEffects ownEffects;
    private final ReadingRepository readings;
    private final FieldBook fields;
    private final TransactionTemplate transaction;

    RegisterStep(
            DocumentFeed feed,
            ExtractedTexts texts,
            Scans scans,
            LegalIntake intake,
            OwnEffects ownEffects,
            ReadingRepository readings,
            FieldBook fields,
            PlatformTransactionManager transactions) {
        this.feed = feed;
        this.texts = texts;
        this.scans = scans;
        this.intake = intake;
        this.ownEffects = ownEffects;
        this.readings = readings;
        this.fields = fields;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public StepKind kind() {
        return StepKind.REGISTER;
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
    public Map<StepTask, StepOutcome> work(List<StepTask> tasks) {
        var outcomes = new LinkedHashMap<StepTask, StepOutcome>();
        var documents = feed.indexable(tasks.stream().map(StepTask::document).toList()).stream()
                .collect(Collectors.toMap(IndexableDocument::id, Function.identity()));
        for (var task : tasks) outcomes.put(task, read(task, documents.get(task.document())));
        return outcomes;
    }

    private StepOutcome read(StepTask task, @Nullable IndexableDocument document) {
        if (document != null && document.data().kind() != DocumentKind.LEGAL) intake.leave(document.id());
        if (document == null
                || document.trashed()
                || !document.version().equals(task.version())
                || document.data().kind() != DocumentKind.LEGAL) return new StepOutcome.Skipped("legal.step.notLegal");
        if (!document.looked()) return new StepOutcome.Skipped("legal.step.unseen");
        var pages = texts.pages(task.version()).stream().map(PageText::text).toList();
        if (pages.isEmpty()) return new StepOutcome.Skipped("extraction.noText");
        var known = fields.known();
        Recognised read;
        try {
            read = LegalRecognition.read(pages, wordsOfFirst(task.version()), known);
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException broken) {
            LOG.error(
                    "Document {} broke the reader of legal documents",
                    task.document().value(),
                    broken);
            return new StepOutcome.Failed("legal.step.broken", "");
        }
        var digest = ReadingDigest.of(document.data(), pages, known.mark());
        transaction.executeWithoutResult(_ -> takeIn(document, read, digest));
        return new StepOutcome.Done();
    }

    /** How sure the program that read the first page off its picture was of each word; none: its text is that of the file. */
    private Map<String, Integer> wordsOfFirst(VersionId version) {
        if (!scans.pages(version).contains(1)) return Map.of();
        return scans.words(version, 1).map(Scans.Words::words).orElse(List.of()).stream()
                .collect(Collectors.toMap(Scans.Word::text, Scans.Word::confidence, Math::min));
    }

    private void takeIn(IndexableDocument document, Recognised read, String digest) {
        var version = document.version();
        if (!feed.inSight(Set.of(version)).contains(version)) return;
        if (!readings.remember(document.id(), version, digest)) return;
        var entry = intake.takeIn(RecognisedDocuments.of(document.id(), version, document.data(), read));
        ownEffects.propose(entry, document.id(), read);
    }
}
