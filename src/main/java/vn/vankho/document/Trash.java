package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.Sha256;

/**
 * Empties the trash: rows first, in one transaction with a row that says what was destroyed; then the objects that no version names any
 * more. Whoever keeps the same bytes meanwhile calls the destruction off or puts the bytes again ({@code Keeping}).
 */
@Component
class Trash {
    private static final Logger LOG = LoggerFactory.getLogger(Trash.class);
    private static final int BATCH = 100;

    /** Long enough that no upload that began before can still be on its way. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    /** An object is destroyed this long after its last version at the earliest: no upload of the same bytes lasts as long. */
    private static final Duration SPARED = Duration.ofHours(1);

    private final TrashRepository repository;
    private final CopyRepository copies;
    private final ObjectProvider<VersionCopies> makers;
    private final ObjectStore store;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DocumentSettings settings;

    Trash(
            TrashRepository repository,
            CopyRepository copies,
            ObjectProvider<VersionCopies> makers,
            ObjectStore store,
            AuditTrail trail,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock,
            DocumentSettings settings) {
        this.repository = repository;
        this.copies = copies;
        this.makers = makers;
        this.store = store;
        this.trail = trail;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.settings = settings;
    }

    /** Destroys what has been in the trash for the days that the settings name; returns how many documents. */
    int empty() {
        int destroyed = settings.trashDays() == 0
                ? 0
                : destroyBefore(clock.instant().minus(Duration.ofDays(settings.trashDays())));
        destroyObjects();
        removeCopies();
        return destroyed;
    }

    private int destroyBefore(Instant before) {
        int destroyed = 0;
        for (var due = repository.due(before, BATCH); !due.isEmpty(); due = repository.due(before, BATCH)) {
            for (var document : due) {
                if (Thread.interrupted()) return destroyed;
                transaction.executeWithoutResult(_ -> destroy(document, before));
                destroyed++;
            }
        }
        return destroyed;
    }

    private void destroy(DocumentId document, Instant before) {
        // restored or destroyed by somebody else in this moment
        var title = repository.remember(document, before, clock.instant());
        if (title.isEmpty()) return;
        copies.of(document, clock.instant());
        events.publishEvent(new DocumentDestroyed(document));
        repository.delete(document, clock.instant());
        trail.record(
                Actor.PORTAL,
                "document.destroy",
                "document",
                document.value().toString(),
                Map.of("title", title.get(), "days", settings.trashDays()));
    }

    private void destroyObjects() {
        transaction.executeWithoutResult(_ -> repository.forget(clock.instant().minus(REMEMBERED)));
        for (var object : repository.unused(clock.instant().minus(SPARED))) {
            try {
                destroy(object);
            } catch (Refused e) {
                LOG.warn("The store is away; objects of destroyed documents are removed later");
                return;
            }
        }
    }

    private void removeCopies() {
        try {
            for (var version : copies.due(BATCH * 10)) makers.forEach(maker -> maker.remove(version));
        } catch (Refused e) {
            LOG.warn("The store is away; pictures of destroyed documents are removed later");
            return;
        }
        transaction.executeWithoutResult(_ -> copies.forget(clock.instant().minus(SPARED)));
    }

    private void destroy(String object) {
        if (!Boolean.TRUE.equals(transaction.execute(_ -> repository.mark(object, clock.instant())))) return;
        store.destroy(new Sha256(object));
        transaction.executeWithoutResult(_ -> repository.destroyed(object, clock.instant()));
    }
}
