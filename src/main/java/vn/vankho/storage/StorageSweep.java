package vn.vankho.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.ExpectedOriginals.Trouble;

/**
 * Reads originals back, slowly, and compares them with their names; then compares what is named with what is there. Bits rot
 * silently; who finds out a year later has no backup left that holds the right ones. An interrupted sweep goes on where it stopped.
 */
@Component
class StorageSweep {
    private static final Logger LOG = LoggerFactory.getLogger(StorageSweep.class);
    private static final int SAVE_EVERY = 200;
    private static final int MOST_REFUSALS_IN_A_ROW = 10;
    private static final long MEGABYTE = 1L << 20;

    private final S3 s3;
    private final ObjectStore store;
    private final SweepRepository sweeps;
    private final TransactionTemplate transaction;
    private final ObjectProvider<ExpectedOriginals> expected;
    private final Clock clock;
    private final long bytesPerSecond;

    StorageSweep(
            S3 s3,
            ObjectStore store,
            SweepRepository sweeps,
            PlatformTransactionManager transactions,
            ObjectProvider<ExpectedOriginals> expected,
            Clock clock,
            StorageSettings settings) {
        this.s3 = s3;
        this.store = store;
        this.sweeps = sweeps;
        this.transaction = new TransactionTemplate(transactions);
        this.expected = expected;
        this.clock = clock;
        this.bytesPerSecond = settings.sweepMegabytesPerSecond() * MEGABYTE;
    }

    /** All originals, or the rest of an unfinished sweep. */
    void run() throws InterruptedException {
        lookAgain();
        var sweep = sweeps.open().orElseGet(() -> {
            var id = Uuid7.next();
            transaction.executeWithoutResult(_ -> sweeps.start(id, clock.instant()));
            return new SweepRepository.Open(id, null, 0, 0, 0, 0);
        });
        var objects = s3.list(ObjectStore.ORIGINALS, sweep.reached());
        int refusals = 0;
        while (objects.hasNext()) {
            var item = objects.next();
            var sha256 = sha256(item.objectName());
            if (sha256.isEmpty()) {
                // an upload that is under way, or a file of somebody else: no name to compare it with
                LOG.info("{} is no original; it is passed by", item.objectName());
                continue;
            }
            var found = look(sha256.get());
            refusals = found == Look.UNREAD ? refusals + 1 : 0;
            // the store is away rather than one object hard to read: the next run goes on from the place that was saved
            if (refusals > MOST_REFUSALS_IN_A_ROW) throw new Refused("storage.away");
            sweep = new SweepRepository.Open(
                    sweep.id(),
                    item.objectName(),
                    sweep.objects() + 1,
                    sweep.bytes() + item.size(),
                    sweep.damaged() + (found == Look.DAMAGED ? 1 : 0),
                    sweep.unread() + (found == Look.UNREAD ? 1 : 0));
            if (refusals == 0 && (found != Look.WHOLE || sweep.objects() % SAVE_EVERY == 0)) save(sweep, null);
            // a throttle, not a wait for a state: readers and writers go first
            Thread.sleep(item.size() * 1000 / bytesPerSecond);
        }
        long lost = 0;
        for (var originals : expected) lost += new PresenceCheck(s3, originals).run();
        save(
                new SweepRepository.Open(
                        sweep.id(),
                        sweep.reached(),
                        sweep.objects(),
                        sweep.bytes(),
                        sweep.damaged() + lost,
                        sweep.unread()),
                clock.instant());
    }

    private void save(SweepRepository.Open sweep, @Nullable Instant finishedAt) {
        transaction.executeWithoutResult(_ -> sweeps.reached(sweep, finishedAt));
    }

    /** What was marked and is right now, restored from a backup or kept again, loses its mark. */
    private void lookAgain() {
        for (var originals : expected)
            for (var object : originals.inTrouble())
                if (store.holds(object.sha256(), object.size()) && look(object.sha256()) == Look.WHOLE)
                    originals.whole(object.sha256());
    }

    private enum Look {
        WHOLE,
        DAMAGED,
        UNREAD
    }

    /** An object that was destroyed meanwhile is no damage. */
    private Look look(Sha256 sha256) {
        try (var stream = store.open(sha256)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return Look.WHOLE;
        } catch (ObjectDamaged e) {
            LOG.error("{}", e.getMessage());
            for (var originals : expected) originals.found(sha256, Trouble.DAMAGED, String.valueOf(e.getMessage()));
            return Look.DAMAGED;
        } catch (Refused e) {
            if (e.key().equals("storage.lost")) return Look.WHOLE;
            LOG.warn("{} could not be read: {}", sha256.hex(), e.getMessage());
            return Look.UNREAD;
        } catch (IOException e) {
            LOG.warn("{} could not be read: {}", sha256.hex(), e.toString());
            return Look.UNREAD;
        }
    }

    private static Optional<Sha256> sha256(String key) {
        var name = key.substring(key.lastIndexOf('/') + 1);
        return Sha256.isOne(name) ? Optional.of(new Sha256(name)) : Optional.empty();
    }
}
