package vn.vankho.legal.imports;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.identity.ViewersLater;
import vn.vankho.legal.imports.RegisterImportRepository.Work;

/**
 * Works on registers that are taken over, some rows in each transaction: a process that dies leaves whole rows, and the next one goes on
 * behind them. The rows of a batch that breaks are tried alone, and what breaks again is marked.
 */
@Component
class ImportBatches {
    private static final Logger LOG = LoggerFactory.getLogger(ImportBatches.class);
    private static final int ROWS = 500;

    private final RegisterImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRowWork rowWork;
    private final ImportedDocuments documents;
    private final ViewersLater viewers;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** Rows still to be done one by one, because a batch broke: so many as it had, whichever of them it was. */
    private int alone;

    ImportBatches(
            RegisterImportRepository imports,
            ImportRowRepository rows,
            ImportRowWork rowWork,
            ImportedDocuments documents,
            ViewersLater viewers,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.rowWork = rowWork;
        this.documents = documents;
        this.viewers = viewers;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the next batch of the oldest import; false where there is nothing to do. For one thread. */
    boolean turn() {
        if (alone > 0) {
            alone--;
            return one();
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> batch(ROWS, null)));
        } catch (RuntimeException broken) {
            LOG.warn("A batch of a register broke, trying its rows alone", broken);
            alone = ROWS - 1;
            return one();
        }
    }

    private boolean one() {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> batch(1, null)));
        } catch (RuntimeException broken) {
            LOG.error("A row of a register cannot be taken over", broken);
            return Boolean.TRUE.equals(transaction.execute(_ -> batch(1, broken)));
        }
    }

    /** @param broken why the first row is marked as broken; null: it is worked on */
    private boolean batch(int size, @Nullable RuntimeException broken) {
        var next = imports.next();
        next.ifPresent(work -> work(work, size, broken));
        return next.isPresent();
    }

    private void work(Work work, int size, @Nullable RuntimeException broken) {
        boolean confirms = work.state() == ImportState.CONFIRMING;
        var asker = confirms ? Objects.requireNonNull(work.confirmer()) : work.by();
        Optional<Viewer> viewer = viewers.find(asker).filter(one -> one.may(Permission.EDIT));
        if (viewer.isEmpty()) {
            imports.state(
                    work.id(),
                    confirms ? ImportState.DONE : ImportState.FAILED,
                    "legal.import.account",
                    clock.instant());
            return;
        }
        if (confirms) confirm(work, size, broken != null, viewer.get());
        else rows(work, size, broken, viewer.get());
    }

    private void confirm(Work work, int size, boolean skips, Viewer viewer) {
        var open = rows.toConfirm(work, size);
        if (open.isEmpty()) {
            imports.state(work.id(), ImportState.DONE, null, clock.instant());
            return;
        }
        if (!skips) open.forEach(row -> documents.confirm(Objects.requireNonNull(row.document()), viewer));
        imports.confirmedTo(work.id(), open.getLast().number());
    }

    private void rows(Work work, int size, @Nullable RuntimeException broken, Viewer viewer) {
        int below = work.choice().first() + work.choice().size();
        boolean checks = work.state() == ImportState.CHECKING;
        var open = checks ? rows.unlooked(work, below, size) : rows.unapplied(work, below, size);
        if (open.isEmpty()) end(work, checks, viewer);
        else if (broken != null) rowWork.mark(work, open.getFirst(), broken);
        else rowWork.work(work, open, checks, viewer);
    }

    private void end(Work work, boolean checks, Viewer viewer) {
        imports.state(
                work.id(), checks ? ImportState.CHECKED : ImportState.DONE, null, checks ? null : clock.instant());
        if (!checks)
            trail.record(
                    viewer.actor(),
                    "legal.finish-import",
                    "legal-import",
                    work.id().value().toString(),
                    Map.of("rows", rows.applied(work)));
    }
}
