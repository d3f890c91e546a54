package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * Versions that the READ step put out of sight because page one bears a secrecy mark. Who may operate the portal ({@link Permission#OPERATE})
 * decides: a false alarm is released, everything else destroyed. Neither opens the file.
 *
 * @see "decision 006; Luật Bảo vệ bí mật nhà nước 2018, Điều 5"
 */
@Service
public class Quarantine {
    private final QuarantineQueries queries;
    private final QuarantineRepository repository;
    private final DocumentRepository documents;
    private final ChangeRepository changes;
    private final TrashRepository trash;
    private final CopyRepository copies;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    Quarantine(
            QuarantineQueries queries,
            QuarantineRepository repository,
            DocumentRepository documents,
            ChangeRepository changes,
            TrashRepository trash,
            CopyRepository copies,
            Steps steps,
            AuditTrail trail,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.documents = documents;
        this.changes = changes;
        this.trash = trash;
        this.copies = copies;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public Page<Quarantined> list(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return queries.page(offset, Math.clamp(limit, 1, 200));
    }

    /** A false alarm: the version is in sight again and read anew, and the same mark does not put it away again. */
    @Transactional
    public void release(VersionId version, String reason, Viewer viewer) {
        var held = held(version, viewer);
        var why = said(reason);
        repository.release(version, viewer.person(), why, clock.instant());
        copies.keep(version);
        repository.settle(held.document(), null, clock.instant());
        steps.stage(held.document(), StepKind.READ);
        record("document.quarantine-release", held, why, viewer);
    }

    /** Destroys the version, and the document with it when there is no other. Its bytes go within two hours. */
    @Transactional
    public void destroy(VersionId version, String reason, Viewer viewer) {
        var held = held(version, viewer);
        var why = said(reason);
        var now = clock.instant();
        copies.of(version, now);
        if (repository.onlyVersion(held.document())) {
            changes.trash(held.document(), viewer.person(), now);
            trash.remember(held.document(), now.plus(Duration.ofSeconds(1)), now);
            trash.delete(held.document(), now);
        } else {
            repository.settle(held.document(), version, now);
            repository.destroy(version, viewer.person(), why, now);
            steps.stage(held.document(), StepKind.INDEX);
        }
        record("document.quarantine-destroy", held, why, viewer);
    }

    private Quarantined held(VersionId version, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var before = queries.one(version).orElseThrow(Quarantine::gone);
        documents.lock(before.document());
        return queries.one(version).orElseThrow(Quarantine::gone);
    }

    private static NotFound gone() {
        return new NotFound("document.quarantine.gone");
    }

    private static String said(String reason) {
        var why = reason.strip();
        if (why.isEmpty()) throw new Refused("document.quarantine.reason.missing");
        if (why.length() > DocumentData.TEXT_LENGTH)
            throw new Refused("document.quarantine.reason.tooLong", why.length(), DocumentData.TEXT_LENGTH);
        return why.replace("\0", "");
    }

    private void record(String deed, Quarantined held, String reason, Viewer viewer) {
        trail.record(
                viewer.actor(),
                deed,
                "document",
                held.document().value().toString(),
                Map.of("title", held.title(), "mark", held.mark(), "version", held.no(), "reason", reason));
    }
}
