package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentQueries.Head;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/**
 * Looking at documents and taking files out, with the trace that leaves. The same person and the same thing leave one line within ten
 * minutes: a viewer takes a file in pieces, and a page looks at its document every second.
 */
@Component
class Looking {
    private static final Duration ONE_READING = Duration.ofMinutes(10);

    private final Access access;
    private final DocumentQueries queries;
    private final QuarantineQueries quarantine;
    private final StepQueries steps;
    private final ChangeRepository repository;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final TransactionTemplate oneView;
    private final Clock clock;
    private final Recently recently = new Recently(ONE_READING);

    Looking(
            Access access,
            DocumentQueries queries,
            QuarantineQueries quarantine,
            StepQueries steps,
            ChangeRepository repository,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.quarantine = quarantine;
        this.steps = steps;
        this.repository = repository;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.oneView = new TransactionTemplate(transactions);
        oneView.setReadOnly(true);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    DocumentView look(DocumentId document, Viewer viewer) {
        return inOneView(() -> read(document, viewer));
    }

    private DocumentView read(DocumentId document, Viewer viewer) {
        var head = access.anywhere(document, viewer);
        var versions = queries.versions(document);
        return new DocumentView(
                document,
                head.revision(),
                head.data(),
                Set.copyOf(head.readFields()),
                head.keptBy(),
                head.keptAt(),
                head.trashedAt(),
                versions,
                steps.steps(document, versions.getFirst()),
                quarantine.notices(document, viewer));
    }

    DocumentView view(DocumentId document, Viewer viewer) {
        var view = look(document, viewer);
        transaction.executeWithoutResult(_ -> repository.opened(document, viewer.person(), clock.instant()));
        if (view.data().access() == AccessLevel.RESTRICTED)
            record("document.open", document, null, view.data().title(), viewer);
        return view;
    }

    DocumentVersion current(DocumentId document, Viewer viewer) {
        return inOneView(
                () -> access.version(document, access.anywhere(document, viewer).current()));
    }

    /** The version, where its file is open to the viewer. */
    DocumentVersion file(DocumentId document, VersionId version, Viewer viewer) {
        return inOneView(() -> file(access.anywhere(document, viewer), version, viewer));
    }

    /** The same, with a trace. */
    DocumentVersion taken(DocumentId document, VersionId version, boolean forDownload, Viewer viewer) {
        record Found(Head head, DocumentVersion version) {}
        var found = inOneView(() -> {
            var head = access.anywhere(document, viewer);
            return new Found(head, file(head, version, viewer));
        });
        var deed = forDownload ? "document.download" : "document.read";
        record(deed, document, found.version(), found.head().data().title(), viewer);
        return found.version();
    }

    private DocumentVersion file(Head head, VersionId version, Viewer viewer) {
        var found = access.version(head.id(), version);
        if (found.fileIsOpenTo(viewer)) return found;
        throw new Refused(
                found.looked() == Looked.WAITS ? "document.file.notReady" : "document.file.notLooked",
                found.fileName());
    }

    /** What changes meanwhile is in all parts of the answer or in none. */
    private <T> T inOneView(Supplier<T> read) {
        return Objects.requireNonNull(oneView.execute(_ -> read.get()));
    }

    private void record(
            String deed, DocumentId document, @Nullable DocumentVersion version, String title, Viewer viewer) {
        var thing = version == null ? document : version.id();
        var reading = List.of(deed, viewer.person(), thing);
        if (!recently.first(reading, clock.instant())) return;
        var details = new HashMap<String, Object>(Map.of("title", title));
        if (version != null) details.putAll(Map.of("file", version.fileName(), "version", version.no()));
        boolean recorded = false;
        try {
            transaction.executeWithoutResult(_ -> trail.record(
                    viewer.actor(), deed, "document", document.value().toString(), details));
            recorded = true;
        } finally {
            if (!recorded) recently.forget(reading);
        }
    }
}
