package vn.vankho.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/**
 * Versions that are out of sight because page one, or a file that lies in them, bears a secrecy mark, or for a virus. Who may operate the portal ({@link Permission#OPERATE})
 * decides: a false alarm is released, everything else destroyed. Neither opens the file.
 *
 * @see "decision 006; Luật Bảo vệ bí mật nhà nước 2018, Điều 5"
 */
@Service
public class Quarantine {
    /** On one page. */
    public static final int MOST_ROWS = 200;

    private final QuarantineQueries queries;
    private final QuarantineRepository repository;
    private final FamilyQueries families;
    private final ChangeRepository changes;
    private final TrashRepository trash;
    private final CopyRepository copies;
    private final Steps steps;
    private final AuditTrail trail;
    private final Clock clock;

    Quarantine(
            QuarantineQueries queries,
            QuarantineRepository repository,
            FamilyQueries families,
            ChangeRepository changes,
            TrashRepository trash,
            CopyRepository copies,
            Steps steps,
            AuditTrail trail,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.families = families;
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
        return queries.page(offset, Math.clamp(limit, 1, MOST_ROWS));
    }

    /** How many wait for a decision. */
    @Transactional(readOnly = true)
    public long count(Viewer viewer) {
        viewer.require(Permission.OPERATE);
        return queries.count();
    }

    /** Those of these versions that are out of sight, for whoever may be told of them: who keeps them, and who decides. */
    @Transactional(readOnly = true)
    public List<AwayVersion> away(Collection<VersionId> versions, Viewer viewer) {
        return queries.away(versions).stream()
                .filter(version -> version.isOf(viewer.person()) || viewer.may(Permission.OPERATE))
                .toList();
    }

    /**
     * A false alarm: the version is in sight again and read anew, and the same mark does not put it away again. What was put away with it
     * comes with it, unless another mark holds it.
     *
     * @throws Refused {@code document.quarantine.other} where another file bears the mark
     */
    @Transactional
    public void release(VersionId version, String reason, Viewer viewer) {
        var held = held(version, viewer);
        if (held.other())
            throw new Refused(
                    "document.quarantine.other",
                    held.title(),
                    held.reason().mark(),
                    Objects.requireNonNullElse(held.reason().bearer(), ""));
        var why = said(reason);
        for (var freed : repository.release(version, viewer.person(), why, clock.instant())) {
            if (!freed.held()) copies.keep(freed.version());
            repository.settle(freed.document(), null, clock.instant());
            steps.stage(freed.document(), StepKind.READ);
            steps.stage(freed.document(), StepKind.LOOK_BACK);
            record("document.quarantine-release", freed.document(), freed.title(), freed.no(), held, why, viewer);
        }
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
        record("document.quarantine-destroy", held.document(), held.title(), held.no(), held, why, viewer);
    }

    private Quarantined held(VersionId version, Viewer viewer) {
        viewer.require(Permission.OPERATE);
        var before = queries.one(version).orElseThrow(Quarantine::gone);
        var all = new HashSet<>(repository.held(version));
        all.add(before.document());
        families.hold(all);
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

    private void record(
            String deed, DocumentId document, String title, int no, Quarantined held, String reason, Viewer viewer) {
        var details = new HashMap<String, Object>(
                Map.of("title", title, "mark", held.reason().mark(), "version", no, "reason", reason));
        // by its id: not all who see this document may see the one that bore the mark
        if (!document.equals(held.document()))
            details.put("with", held.document().value().toString());
        trail.record(viewer.actor(), deed, "document", document.value().toString(), details);
    }
}
