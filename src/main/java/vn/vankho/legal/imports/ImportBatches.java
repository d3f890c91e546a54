package vn.vankho.legal.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.ImportVerdictRepository.Written;
import vn.vankho.legal.imports.RegisterImportRepository.Work;

/**
 * Works on registers that are taken over, some rows in each transaction: a process that dies leaves whole rows, and the next one goes on
 * behind them. The rows of a batch that breaks are tried alone, and what breaks again is marked. A batch that nobody wants any more at its
 * end is undone: who stops an import waits for no batch.
 */
@Component
class ImportBatches {
    private static final Logger LOG = LoggerFactory.getLogger(ImportBatches.class);
    /** Looked through at once. */
    private static final int LOOKED = 500;
    /** Taken over, or confirmed, at once: their texts are locked meanwhile, and a person who wants one of them waits. */
    private static final int TAKEN = 50;

    private final ImportHandRepository hand;
    private final RegisterImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRowWork rowWork;
    private final ImportVerdictRepository verdicts;
    private final ImportHeadWork heads;
    private final ViewersLater viewers;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** Rows of the batch that was begun last. */
    private int begun;
    /**
     * The import whose rows are linked to texts that later ones brought in, and the last of them; another process begins with the first, and
     * so does an import that was asked for again.
     */
    private @Nullable Linked linked;
    /** Rows still to be done one by one, because a batch broke: so many as it had, whichever of them it was. */
    private int alone;

    ImportBatches(
            ImportHandRepository hand,
            RegisterImportRepository imports,
            ImportRowRepository rows,
            ImportRowWork rowWork,
            ImportVerdictRepository verdicts,
            ImportHeadWork heads,
            ViewersLater viewers,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.hand = hand;
        this.imports = imports;
        this.rows = rows;
        this.rowWork = rowWork;
        this.verdicts = verdicts;
        this.heads = heads;
        this.viewers = viewers;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Linked(ImportId from, Instant askedAt, int row) {
        boolean isOf(Work work) {
            return from.equals(work.id()) && askedAt.equals(work.askedAt());
        }
    }

    /** Does the next batch of the import that comes next; false where there is nothing to do. For one thread. */
    boolean turn() {
        if (alone > 0) {
            alone--;
            return one();
        }
        try {
            return done(false, null);
        } catch (RuntimeException broken) {
            LOG.warn("A batch of a register broke, trying its rows alone", broken);
            alone = begun - 1;
            return one();
        }
    }

    private boolean one() {
        try {
            return done(true, null);
        } catch (RuntimeException broken) {
            LOG.error("A row of a register cannot be taken over", broken);
            return done(true, broken);
        }
    }

    /**
     * @param single only the first row
     * @param broken why the first row is marked as broken; null: it is worked on
     */
    private boolean done(boolean single, @Nullable RuntimeException broken) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var next = hand.next();
            if (next.isEmpty()) return false;
            if (!work(next.get(), single, broken)) status.setRollbackOnly();
            return true;
        }));
    }

    /** @return false where a person wants something else by now */
    private boolean work(Work work, boolean single, @Nullable RuntimeException broken) {
        boolean confirms = work.state() == ImportState.CONFIRMING;
        var asker = confirms ? Objects.requireNonNull(work.confirmer()) : work.by();
        Optional<Viewer> viewer = viewers.find(asker).filter(one -> one.may(Permission.EDIT));
        if (viewer.isEmpty()) {
            if (!hand.isWanted(work)) return false;
            if (confirms) imports.confirmed(work.id(), "legal.import.account", clock.instant());
            else imports.state(work.id(), ImportState.FAILED, "legal.import.account", clock.instant());
            return true;
        }
        return confirms ? confirm(work, single, broken, viewer.get()) : rows(work, single, broken, viewer.get());
    }

    private boolean confirm(Work work, boolean single, @Nullable RuntimeException broken, Viewer viewer) {
        var confirmed = heads.confirm(work, single ? 1 : TAKEN, broken, viewer);
        begun = confirmed.rows();
        if (!hand.isWanted(work)) return false;
        heads.write(work, confirmed);
        if (begun == 0) imports.confirmed(work.id(), null, clock.instant());
        return true;
    }

    private boolean rows(Work work, boolean single, @Nullable RuntimeException broken, Viewer viewer) {
        int below = work.choice().first() + work.choice().size();
        boolean checks = work.state() == ImportState.CHECKING;
        int size = single ? 1 : checks ? LOOKED : TAKEN;
        var open = checks ? rows.unlooked(work, below, size) : rows.unapplied(work, below, size);
        begun = open.size();
        var written = open.isEmpty()
                ? List.<Written>of()
                : broken != null
                        ? List.of(ImportRowWork.marked(open.getFirst(), broken))
                        : rowWork.work(work, open, checks, viewer);
        var last = open.isEmpty() && !checks && broken == null ? link(work, viewer) : OptionalInt.empty();
        if (!hand.isWanted(work)) return false;
        if (last.isPresent()) linked = new Linked(work.id(), work.askedAt(), last.getAsInt());
        else if (open.isEmpty()) end(work, checks, viewer);
        else verdicts.write(work, written);
        return true;
    }

    private OptionalInt link(Work work, Viewer viewer) {
        int after = linked != null && linked.isOf(work) ? linked.row() : 0;
        return rowWork.link(work, after, TAKEN, viewer);
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
