package vn.vankho.legal.follow;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.register.LegalAccess;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Page;
import vn.vankho.shared.Refused;

/** What people choose to follow; each only their own. */
@Service
@Transactional
public class Follows {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 200;

    private final FollowRepository follows;
    private final FollowQueries queries;
    private final LegalAccess access;
    private final AuditTrail trail;
    private final Clock clock;

    Follows(FollowRepository follows, FollowQueries queries, LegalAccess access, AuditTrail trail, Clock clock) {
        this.follows = follows;
        this.queries = queries;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Followed already, nothing changes. */
    public UUID follow(LegalDocumentId document, Viewer viewer) {
        var text = access.toSee(document, viewer);
        var known = queries.ofDocument(document, viewer.person());
        if (known.isPresent()) return known.get();
        notTooMany(viewer);
        var id = follows.insert(viewer.person(), document, "", null, "", clock.instant());
        trail.record(
                viewer.actor(),
                "legal.follow",
                "legal",
                document.value().toString(),
                Map.of("title", text.header().name()));
        return id;
    }

    /**
     * Follows the texts that a filter leaves: those that are new, and changes of status.
     *
     * @param query the same filter as it stands in the address of the list
     */
    public UUID follow(String name, LegalFilter filter, String query, Viewer viewer) {
        viewer.require(Permission.READ);
        var called = name.replace('\0', ' ').strip();
        if (called.isEmpty()) throw new Refused("legal.follow.name.missing");
        if (called.length() > LONGEST_NAME)
            throw new Refused("legal.follow.name.tooLong", called.length(), LONGEST_NAME);
        notTooMany(viewer);
        var id = follows.insert(viewer.person(), null, called, filter.knownAt(null), query, clock.instant());
        trail.record(viewer.actor(), "legal.follow", "legal-follow", id.toString(), Map.of("name", called));
        return id;
    }

    /** @throws NotFound also when it is somebody else's */
    public void unfollow(UUID id, Viewer viewer) {
        viewer.require(Permission.READ);
        if (!follows.delete(id, viewer.person())) throw new NotFound("legal.follow.missing");
        trail.record(viewer.actor(), "legal.unfollow", "legal-follow", id.toString(), Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<UUID> of(LegalDocumentId document, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.ofDocument(document, viewer.person());
    }

    /** The viewer's own, last first. */
    @Transactional(readOnly = true)
    public Page<Follow> list(int offset, int limit, Viewer viewer) {
        viewer.require(Permission.READ);
        return queries.page(offset, Math.clamp(limit, 1, MOST), viewer);
    }

    private void notTooMany(Viewer viewer) {
        if (queries.count(viewer.person()) >= MOST) throw new Refused("legal.follow.tooMany", MOST);
    }
}
