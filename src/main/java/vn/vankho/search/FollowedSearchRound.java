package vn.vankho.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.audittrail.Actor;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.Notifier;
import vn.vankho.search.FollowedSearchRepository.Followed;
import vn.vankho.shared.BadParameter;

/**
 * Tells people what is new in the searches they follow, by what each may see now, one notice for each search. Only what was put into the
 * index since the last round is looked at; all of it after a start and on another day, when texts stand otherwise that nobody touched.
 * One that finds more by now than anybody reads, or cannot be asked, is followed no longer, and its person is told that.
 */
@Component
class FollowedSearchRound {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedSearchRound.class);

    private final FollowedSearchRepository followed;
    private final SearchEngine search;
    private final IndexChanges changes;
    private final Notifier notifier;
    private final AuditTrail trail;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final long most;
    private volatile @Nullable LocalDate day;
    /** What failed in the last round is asked as a whole in the next one; the others need not be. */
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();

    @Autowired
    FollowedSearchRound(
            FollowedSearchRepository followed,
            SearchEngine search,
            IndexFeeding feeding,
            Notifier notifier,
            AuditTrail trail,
            CurrentViewer viewers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this(followed, search, feeding, notifier, trail, viewers, clock, transactions, FollowedSearches.MOST_FOUND);
    }

    /** @param most that a search may find to be followed */
    FollowedSearchRound(
            FollowedSearchRepository followed,
            SearchEngine search,
            IndexFeeding feeding,
            Notifier notifier,
            AuditTrail trail,
            CurrentViewer viewers,
            Clock clock,
            PlatformTransactionManager transactions,
            long most) {
        this.followed = followed;
        this.search = search;
        this.changes = feeding.changes();
        this.notifier = notifier;
        this.trail = trail;
        this.viewers = viewers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.most = most;
    }

    void tellAll() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) changes.noteAll();
        day = today;
        var all = followed.all();
        // behind the question that may fail: what was taken is noted by nobody else
        var changed = changes.take().orElse(null);
        if (changed != null
                && changed.isEmpty()
                && again.isEmpty()
                && all.stream().allMatch(Followed::known)) return;
        var whole = Set.copyOf(again);
        again.clear();
        for (var one : all) {
            try {
                viewers.away(one.person())
                        .ifPresent(viewer -> tellOrEnd(one, whole.contains(one.id()) ? null : changed, viewer));
            } catch (RuntimeException broken) {
                LOG.error("What is new in the saved search {} was not told", one.id(), broken);
                again.add(one.id());
            }
        }
    }

    private void tellOrEnd(Followed one, @Nullable Collection<DocumentId> changed, Viewer viewer) {
        try {
            var request = AskedAddress.request(one.query());
            // what it once found may be too much though what it finds is not: then all of it is asked for, and that
            // decides
            if (!tell(one, request, one.known() ? changed : null, viewer)) tell(one, request, null, viewer);
        } catch (BadParameter unasked) {
            LOG.warn("The saved search {} cannot be asked: {}", one.id(), unasked.getMessage());
            transaction.executeWithoutResult(_ -> {
                if (followed.hold(one)) end(one, FollowedSearchNotices.UNASKED);
            });
        }
    }

    /** @return whether that was all; no: it is too much together with what it once found, and nothing was told yet */
    private boolean tell(Followed one, SearchRequest request, @Nullable Collection<DocumentId> changed, Viewer viewer) {
        var found = search.matching(request, changed, viewer);
        if (found.isEmpty() && one.known()) return true;
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!followed.hold(one)) return true;
            Map<DocumentId, String> before = one.known() ? followed.found(one.id(), found.keySet()) : Map.of();
            var wanted = request.filters().get(Facet.STATUS);
            var standing = FoundStanding.of(before, found, wanted);
            long known = one.known() && !standing.fresh().isEmpty() ? followed.known(one.id()) : 0;
            if (known + standing.fresh().size() > most) {
                if (changed != null) return false;
                var today = FoundStanding.wanted(found, wanted);
                if (today.size() > most) {
                    end(one, FollowedSearchNotices.TOO_MANY);
                    return true;
                }
                followed.keepOnly(one.id(), today);
            }
            followed.put(one.id(), standing.put(), !one.known());
            boolean news = !standing.fresh().isEmpty() || !standing.changed().isEmpty();
            if (one.known() && news)
                notifier.tell(List.of(one.person()), FollowedSearchNotices.told(one.id(), standing, clock.instant()));
            return true;
        }));
    }

    private void end(Followed one, String why) {
        followed.unfollow(one.id(), one.person()).ifPresent(name -> {
            trail.record(
                    Actor.PORTAL,
                    "search.unfollow-saved",
                    "saved-search",
                    one.id().toString(),
                    Map.of("name", name));
            notifier.tell(List.of(one.person()), FollowedSearchNotices.ended(one.id(), why, clock.instant()));
        });
    }
}
