package vn.vankho.document;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.Actor;
import vn.vankho.document.DocumentRepository.ObjectIs;
import vn.vankho.shared.Refused;
import vn.vankho.storage.ExpectedOriginals.Trouble;
import vn.vankho.storage.ObjectStore;
import vn.vankho.storage.ReadBack;
import vn.vankho.storage.Spooled;

/** Bytes into the store, then rows that name them; and the store mended by bytes that come again. */
@Component
class Originals {
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ObjectStore store;
    private final OriginalFindings findings;
    private final TransactionTemplate transaction;

    Originals(ObjectStore store, OriginalFindings findings, PlatformTransactionManager transactions) {
        this.store = store;
        this.findings = findings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Puts the bytes, then writes the rows. Where the trash job is destroying the same object, the rows are undone and the bytes put
     * again; an object that was gone before the last put is there now. One that is marked as damaged is written over with the bytes at hand.
     */
    void keep(Spooled spooled, Actor actor, Supplier<ObjectIs> rows) {
        boolean wasGone = false;
        for (int tried = 0; tried < TRIES; tried++) {
            var onDisk = store.put(spooled);
            boolean goneBefore = wasGone;
            var object = DataRefusals.translated(() -> Objects.requireNonNull(transaction.execute(status -> {
                var is = rows.get();
                // the disk is waited for here, not before: the rows take about as long as it does
                if (reliable(is, goneBefore)) onDisk.await();
                else status.setRollbackOnly();
                return is;
            })));
            if (reliable(object, goneBefore)) return;
            wasGone = object == ObjectIs.GONE;
            if (object == ObjectIs.IN_TROUBLE) mend(spooled, actor);
            else if (!wasGone) pause();
        }
        throw new Refused("document.storeBusy");
    }

    /**
     * "Đã có" is said only of bytes that are there: what the store has lost, torn or let rot is put again. It is read back for that. The
     * right bytes are at hand now and may be nowhere else by the time the check of the store comes to it. One that could not be read just
     * now is put again without a mark: nothing is known of its bytes.
     */
    void heal(Spooled spooled, Actor actor) {
        if (!findings.isMarked(spooled.sha256())) {
            var read = store.readBack(spooled.sha256(), spooled.size());
            if (read == ReadBack.WHOLE) return;
            if (read == ReadBack.DAMAGED)
                findings.found(spooled.sha256(), Trouble.DAMAGED, "not its own bytes when they came again");
        }
        mend(spooled, actor);
    }

    /** The mark goes when the right bytes are there, not before. */
    private void mend(Spooled spooled, Actor actor) {
        store.mend(spooled);
        findings.whole(spooled.sha256(), actor);
    }

    private static boolean reliable(ObjectIs object, boolean goneBefore) {
        return object == ObjectIs.SAFE || (object == ObjectIs.GONE && goneBefore);
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
