package vn.vankho.search;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/**
 * Theo dõi một tìm kiếm đã lưu: its person is told when a document comes into it, and when one of its documents stands otherwise. Whoever
 * deletes the search is told no more.
 */
@Service
public class FollowedSearches {
    /** Who is told of everything reads nothing. */
    static final int MOST_FOUND = 10_000;

    private final SavedSearchRepository saved;
    private final FollowedSearchRepository followed;
    private final SearchEngine search;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FollowedSearches(
            SavedSearchRepository saved,
            FollowedSearchRepository followed,
            SearchEngine search,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.saved = saved;
        this.followed = followed;
        this.search = search;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What it finds by now is known; followed already, nothing changes.
     *
     * @throws NotFound also when it is somebody else's
     * @throws Refused where it finds more than anybody reads
     */
    public void follow(UUID id, Viewer viewer) {
        viewer.require(Permission.READ);
        var one = saved.of(viewer.person(), SavedSearches.MOST).stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("search.saved.missing"));
        if (one.followedSince() != null) return;
        // the index is asked before the transaction, not in it
        var asked = AskedAddress.request(one.query());
        var found = FoundStanding.of(
                        Map.of(),
                        search.matching(asked, null, viewer),
                        asked.filters().get(Facet.STATUS))
                .put();
        if (found.size() > MOST_FOUND) throw new Refused("search.follow.tooMany", one.name(), found.size(), MOST_FOUND);
        transaction.executeWithoutResult(_ -> followed.follow(id, viewer.person(), one.query(), clock.instant())
                .ifPresent(name -> {
                    followed.put(id, found, true);
                    record("search.follow-saved", id, name, viewer);
                }));
    }

    /** @throws NotFound also when it is somebody else's */
    public void unfollow(UUID id, Viewer viewer) {
        viewer.require(Permission.READ);
        transaction.executeWithoutResult(_ -> {
            if (saved.name(id, viewer.person()).isEmpty()) throw new NotFound("search.saved.missing");
            followed.unfollow(id, viewer.person()).ifPresent(name -> record("search.unfollow-saved", id, name, viewer));
        });
    }

    private void record(String deed, UUID id, String name, Viewer viewer) {
        trail.record(viewer.actor(), deed, "saved-search", id.toString(), Map.of("name", name));
    }
}
