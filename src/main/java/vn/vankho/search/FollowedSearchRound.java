package vn.vankho.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.Notifier;
import vn.vankho.search.FollowedSearchRepository.Followed;

/**
 * Tells people what is new in the searches they follow, by what each may see now, one notice for each search. Only what was put into the
 * index since the last round is looked at; all of it after a start and on another day, when texts stand otherwise that nobody touched.
 */
@Component
class FollowedSearchRound {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedSearchRound.class);

    private final FollowedSearchRepository followed;
    private final SearchEngine search;
    private final IndexChanges changes;
    private final Notifier notifier;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile @Nullable LocalDate day;

    FollowedSearchRound(
            FollowedSearchRepository followed,
            SearchEngine search,
            IndexFeeding feeding,
            Notifier notifier,
            CurrentViewer viewers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.followed = followed;
        this.search = search;
        this.changes = feeding.changes();
        this.notifier = notifier;
        this.viewers = viewers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void tellAll() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) changes.noteAll();
        day = today;
        var changed = changes.take().orElse(null);
        if (changed != null && changed.isEmpty() && followed.all().stream().allMatch(Followed::known)) return;
        for (var one : followed.all()) {
            try {
                viewers.away(one.person()).ifPresent(viewer -> tell(one, changed, viewer));
            } catch (RuntimeException broken) {
                // the others are told; this one is asked again as a whole
                LOG.error("What is new in the saved search {} was not told", one.id(), broken);
                changes.noteAll();
            }
        }
    }

    private void tell(Followed one, @Nullable Collection<DocumentId> changed, Viewer viewer) {
        var request = AskedAddress.request(one.query());
        var found = search.matching(request, one.known() ? changed : null, viewer);
        if (found.isEmpty() && one.known()) return;
        transaction.executeWithoutResult(_ -> {
            if (!followed.hold(one)) return;
            Map<DocumentId, String> before = one.known() ? followed.found(one.id(), found.keySet()) : Map.of();
            var standing = FoundStanding.of(before, found, request.filters().get(Facet.STATUS));
            followed.put(one.id(), standing.put(), !one.known());
            boolean news = !standing.fresh().isEmpty() || !standing.changed().isEmpty();
            if (one.known() && news)
                notifier.tell(List.of(one.person()), FollowedSearchNotices.told(one.id(), standing, clock.instant()));
        });
    }
}
