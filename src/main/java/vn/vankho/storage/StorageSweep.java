package vn.vankho.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Uuid7;

/**
 * Reads originals back, slowly, and compares them with their names. Bits rot silently; who finds out a year later has no backup left
 * that holds the right ones. Damage is written into the trail. An interrupted sweep goes on where it stopped.
 */
@Component
class StorageSweep {
    private static final Logger LOG = LoggerFactory.getLogger(StorageSweep.class);
    private static final int SAVE_EVERY = 200;
    private static final long MEGABYTE = 1L << 20;

    private final S3 s3;
    private final ObjectStore store;
    private final SweepRepository sweeps;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long bytesPerSecond;

    StorageSweep(
            S3 s3,
            ObjectStore store,
            SweepRepository sweeps,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock,
            StorageSettings settings) {
        this.s3 = s3;
        this.store = store;
        this.sweeps = sweeps;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.bytesPerSecond = settings.sweepMegabytesPerSecond() * MEGABYTE;
    }

    /** All originals, or the rest of an unfinished sweep. */
    void run() throws InterruptedException {
        var sweep = sweeps.open().orElseGet(() -> {
            var id = Uuid7.next();
            sweeps.start(id, clock.instant());
            return new SweepRepository.Open(id, null, 0, 0, 0);
        });
        var objects = s3.list(ObjectStore.ORIGINALS, sweep.reached());
        while (objects.hasNext()) {
            var item = objects.next();
            long damaged = isWhole(item.objectName()) ? 0 : 1;
            sweep = new SweepRepository.Open(
                    sweep.id(),
                    item.objectName(),
                    sweep.objects() + 1,
                    sweep.bytes() + item.size(),
                    sweep.damaged() + damaged);
            if (damaged > 0 || sweep.objects() % SAVE_EVERY == 0) sweeps.reached(sweep, null);
            // a throttle, not a wait for a state: readers and writers go first
            Thread.sleep(item.size() * 1000 / bytesPerSecond);
        }
        sweeps.reached(sweep, clock.instant());
    }

    /** False when the bytes are not those of the name; an object that was destroyed meanwhile is no damage. */
    private boolean isWhole(String key) {
        var sha256 = new Sha256(key.substring(key.lastIndexOf('/') + 1));
        try (var stream = store.open(sha256)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (ObjectDamaged e) {
            LOG.error("{}", e.getMessage());
            transaction.executeWithoutResult(status -> trail.record(
                    Actor.PORTAL, "storage.damaged", "object", sha256.hex(), Map.of("reason", e.getMessage())));
            return false;
        } catch (Refused e) {
            if (e.key().equals("storage.lost")) return true;
            throw e;
        } catch (IOException e) {
            throw new Refused("storage.away");
        }
    }
}
