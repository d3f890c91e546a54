package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentRepository.NewVersion;
import vn.vankho.document.DocumentRepository.ObjectIs;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Spooled;

/**
 * The way in: spool, look at it, put the bytes into the store, then one transaction for row, trail and staged work. A crash before
 * the transaction leaves an orphan object, never a lost document.
 *
 * @see "decision 006"
 */
@Component
class Keeping {
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ObjectStore store;
    private final ObjectProvider<FileInspector> inspector;
    private final DocumentRepository documents;
    private final DocumentQueries queries;
    private final StepRepository steps;
    private final StepSignal signal;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DocumentSettings settings;
    private final OneAtATime oneAtATime = new OneAtATime();

    Keeping(
            ObjectStore store,
            ObjectProvider<FileInspector> inspector,
            DocumentRepository documents,
            DocumentQueries queries,
            StepRepository steps,
            StepSignal signal,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock,
            DocumentSettings settings) {
        this.store = store;
        this.inspector = inspector;
        this.documents = documents;
        this.queries = queries;
        this.steps = steps;
        this.signal = signal;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.settings = settings;
    }

    Kept keep(IncomingFile file, @Nullable DocumentData said, Viewer viewer) {
        var name = FileNames.safe(file.name());
        try (var spooled = spool(file, name)) {
            var inspected = inspect(spooled, name);
            return oneAtATime.with(spooled.sha256(), () -> {
                var there = queries.sameBytes(spooled.sha256(), viewer);
                if (there.isPresent()) return there.get();
                var id = new DocumentId(Uuid7.next());
                var version = version(file, name, spooled, inspected, "", viewer);
                var data = said == null ? DocumentData.named(FileNames.title(name)) : said;
                store(spooled, () -> insert(id, data, openFields(said, name), version, viewer));
                return new Kept.NewDocument(id, version.id());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VersionId addVersion(DocumentId document, IncomingFile file, String note, Viewer viewer) {
        var name = FileNames.safe(file.name());
        try (var spooled = spool(file, name)) {
            var inspected = inspect(spooled, name);
            return oneAtATime.with(spooled.sha256(), () -> {
                var current = queries.versions(document).getFirst();
                if (current.sha256().equals(spooled.sha256()))
                    throw new Refused("document.version.same", name, current.no());
                var version = version(file, name, spooled, inspected, note.strip(), viewer);
                store(spooled, () -> addVersion(document, version, "document.add-version", viewer));
                return version.id();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the transaction of the caller or in its own. */
    ObjectIs addVersion(DocumentId document, NewVersion version, String deed, Viewer viewer) {
        int no = documents.lock(document).orElseThrow(() -> Documents.missing()) + 1;
        var object = documents.insertVersion(document, no, version);
        steps.stage(Set.of(document), StepKind.READ, 0, clock.instant());
        signal.ringAfterCommit(StepKind.READ);
        var details = details(version);
        details.put("version", no);
        if (!version.note().isEmpty()) details.put("note", version.note());
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
        return object;
    }

    private ObjectIs insert(
            DocumentId id, DocumentData data, Set<String> openFields, NewVersion version, Viewer viewer) {
        var object = documents.insert(id, data, openFields, version);
        signal.ringAfterCommit(StepKind.READ);
        var details = details(version);
        details.put("title", data.title());
        details.put("access", data.access().name());
        if (data.number() != null) details.put("number", data.number());
        trail.record(viewer.actor(), "document.keep", "document", id.value().toString(), details);
        return object;
    }

    /**
     * Puts the bytes, then writes the rows. Where the trash job is destroying the same object, the rows are undone and the bytes put
     * again; an object that was gone before the last put is there now.
     */
    private void store(Spooled spooled, Supplier<ObjectIs> rows) {
        boolean wasGone = false;
        for (int tried = 0; tried < TRIES; tried++) {
            store.put(spooled);
            boolean goneBefore = wasGone;
            var object = DataRefusals.translated(() -> Objects.requireNonNull(transaction.execute(status -> {
                var is = rows.get();
                if (!reliable(is, goneBefore)) status.setRollbackOnly();
                return is;
            })));
            if (reliable(object, goneBefore)) return;
            wasGone = object == ObjectIs.GONE;
            if (!wasGone) pause();
        }
        throw new Refused("document.storeBusy");
    }

    private static boolean reliable(ObjectIs object, boolean goneBefore) {
        return object == ObjectIs.SAFE || (object == ObjectIs.GONE && goneBefore);
    }

    private Spooled spool(IncomingFile file, String name) {
        long most = settings.maxSize().toBytes();
        Spooled spooled;
        try {
            spooled = store.spool(file.bytes(), most);
        } catch (Refused refused) {
            if (!refused.key().equals("storage.tooLarge")) throw refused;
            throw new Refused("document.file.tooLarge", name, settings.maxSize().toMegabytes());
        }
        if (spooled.size() > 0) return spooled;
        try (spooled) {
            throw new Refused("document.file.empty", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspected inspect(Spooled spooled, String name) {
        var there = inspector.getIfAvailable();
        if (there != null) return there.inspect(spooled.file(), name);
        var guessed = URLConnection.guessContentTypeFromName(name);
        return new Inspected(guessed == null ? "application/octet-stream" : guessed, null);
    }

    private NewVersion version(
            IncomingFile file, String name, Spooled spooled, Inspected inspected, String note, Viewer viewer) {
        return new NewVersion(
                new VersionId(Uuid7.next()),
                name,
                FileNames.safeFolder(file.folder()),
                inspected,
                spooled.sha256(),
                spooled.size(),
                note,
                viewer.person(),
                clock.instant());
    }

    /** What nobody has said: the machine may say it when it has read the first page. */
    private static Set<String> openFields(@Nullable DocumentData said, String name) {
        if (said == null) return Set.of("kind", "title");
        var open = new java.util.HashSet<String>();
        if (said.kind() == DocumentKind.OTHER) open.add("kind");
        if (said.title().equals(FileNames.title(name))) open.add("title");
        return open;
    }

    private static Map<String, Object> details(NewVersion version) {
        var details = new TreeMap<String, Object>();
        details.put("file", version.fileName());
        if (!version.folder().isEmpty()) details.put("folder", version.folder());
        details.put("size", version.size());
        details.put("sha256", version.sha256().hex());
        return details;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("document.storeBusy");
        }
    }
}
