package vn.vankho.document;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.storage.ExpectedOriginals;
import vn.vankho.storage.Sha256;
import vn.vankho.storage.StoredObject;

/** Says which originals the versions name, and marks those that the check of the store did not find right. */
@Component
class OriginalFindings implements ExpectedOriginals {
    private final FindingRepository repository;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    OriginalFindings(FindingRepository repository, Steps steps, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<StoredObject> after(@Nullable Sha256 last, int limit) {
        return repository.named(last, limit);
    }

    @Override
    public boolean named(Sha256 sha256) {
        return repository.isNamed(sha256);
    }

    @Override
    @Transactional
    public void found(Sha256 sha256, Trouble trouble, String reason) {
        if (repository.mark(sha256, trouble, clock.instant()))
            record(Actor.PORTAL, deed(trouble), sha256, Map.of("reason", reason));
    }

    @Override
    @Transactional
    public List<StoredObject> inTrouble() {
        return repository.marked();
    }

    boolean isMarked(Sha256 sha256) {
        return repository.isMarked(sha256);
    }

    @Override
    @Transactional
    public void whole(Sha256 sha256) {
        whole(sha256, Actor.PORTAL);
    }

    /** What could not be read for want of the original is read now. */
    @Transactional
    void whole(Sha256 sha256, Actor actor) {
        boolean marked = repository.unmark(sha256);
        var unread = repository.unread(sha256);
        steps.stage(unread, StepKind.READ);
        if (marked || !unread.isEmpty()) record(actor, "storage.whole", sha256, Map.of());
    }

    private static String deed(Trouble trouble) {
        return "storage." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void record(Actor actor, String deed, Sha256 sha256, Map<String, ?> details) {
        trail.record(actor, deed, "object", sha256.hex(), details);
    }
}
