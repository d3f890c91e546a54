package vn.vankho.legal.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingChanges;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.lookup.LegalList;

/** What nobody's deed brings about: days that come, and texts that are new in what a filter leaves. Each person by what they may see. */
@Component
class FollowRound {
    /** More new texts of one filter (a register was taken over) are told in one notice. */
    private static final int AT_ONCE = 200;

    /** What was recorded before a round, in a transaction that ended after it, is new to the next one; none lasts that long. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(FollowRound.class);

    private final FollowRepository follows;
    private final FollowQueries queries;
    private final FollowNews news;
    private final ComingChanges coming;
    private final LegalList list;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FollowRound(
            FollowRepository follows,
            FollowQueries queries,
            FollowNews news,
            ComingChanges coming,
            LegalList list,
            CurrentViewer viewers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.follows = follows;
        this.queries = queries;
        this.news = news;
        this.coming = coming;
        this.list = list;
        this.viewers = viewers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void tellAll() {
        var people = Objects.requireNonNull(transaction.execute(_ -> queries.people()));
        people.forEach(this::tell);
    }

    /** What cannot be told to one person is no reason to tell the others nothing. */
    private void tell(PersonId person) {
        try {
            viewers.away(person).ifPresent(viewer -> transaction.executeWithoutResult(_ -> tell(viewer)));
        } catch (RuntimeException broken) {
            LOG.error("follower {} was not told", person.value(), broken);
        }
    }

    private void tell(Viewer viewer) {
        var today = LocalDate.now(clock);
        var days = changes(today, viewer);
        for (var told : queries.filters(viewer.person())) {
            var until = clock.instant();
            var filter = told.follow().filter();
            if (filter == null) continue;
            // a list that was told as a whole shows what came in late too
            var since = told.many() ? told.until() : told.since(LATE);
            boolean many = tellNew(told, filter.on(today).takenInAfter(since), viewer);
            tellDecided(told, whatever(filter, today), days, viewer);
            follows.told(told.follow().id(), until, many);
        }
    }

    /** @return whether they are too many for a notice each */
    private boolean tellNew(FollowQueries.Told told, LegalFilter filter, Viewer viewer) {
        var page = list.page(filter, LegalOrder.NEWEST, 0, AT_ONCE, viewer);
        var follow = told.follow();
        boolean many = page.total() > AT_ONCE;
        if (many)
            news.tellMany(viewer.person(), follow, page.total(), told.until().toString());
        else
            page.rows()
                    .forEach(row -> news.tell(
                            List.of(viewer.person()),
                            new LegalNews(
                                    row.id(), What.NEW, follow.id().toString(), Map.of("name", follow.name()), null)));
        return many;
    }

    /** Who follows texts in force wants to hear that one of them ended, though the filter does not leave it any more. */
    private static LegalFilter whatever(LegalFilter filter, LocalDate today) {
        return filter.ofAnyStatus().on(today);
    }

    /** A text and a day from which it, or a part of it, stands otherwise. */
    private record Turn(LegalDocumentId document, LocalDate day) {}

    /** What was decided, whatever its day, but for what {@link #changes} tells. */
    private void tellDecided(FollowQueries.Told told, LegalFilter filter, Set<Turn> days, Viewer viewer) {
        for (int offset = 0; ; offset += AT_ONCE) {
            var decided = queries.decided(told.since(LATE), told.until(), offset, AT_ONCE, viewer.person());
            var untold = decided.stream()
                    .filter(one -> one.retracted()
                            || !EffectKind.valueOf(one.kind()).changesStatus()
                            || !days.contains(new Turn(one.document(), one.turns())))
                    .toList();
            if (!untold.isEmpty()) tellDecided(untold, filter, viewer);
            if (decided.size() < AT_ONCE) return;
        }
    }

    private void tellDecided(List<FollowQueries.Decided> decided, LegalFilter filter, Viewer viewer) {
        var left = Set.copyOf(list.among(
                decided.stream().map(FollowQueries.Decided::document).collect(Collectors.toSet()), filter, viewer));
        decided.stream()
                .filter(one -> left.contains(one.document()))
                .forEach(one -> news.tell(
                        List.of(viewer.person()),
                        new LegalNews(
                                one.document(),
                                one.retracted() ? What.RETRACTED : What.EVENT,
                                one.id().toString(),
                                LegalNews.event(one.kind(), one.on(), one.turns(), one.whole(), one.provisions()),
                                null)));
    }

    /** @return those of the days around today, of the reminders none: what was decided of them is told now too */
    private Set<Turn> changes(LocalDate today, Viewer viewer) {
        var changes = coming.export(ComingNews.around(today), viewer).rows().stream()
                .filter(change -> !ComingNews.of(change, today).isEmpty())
                .toList();
        if (changes.isEmpty()) return Set.of();
        var ids = changes.stream().map(ComingChange::id).collect(Collectors.toSet());
        var followed = queries.among(ids, viewer.person());
        for (var told : queries.filters(viewer.person())) {
            var filter = told.follow().filter();
            if (filter != null) followed.addAll(list.among(ids, whatever(filter, today), viewer));
        }
        changes.stream()
                .filter(change -> followed.contains(change.id()))
                .flatMap(change -> ComingNews.of(change, today).stream())
                .forEach(one -> news.tell(List.of(viewer.person()), one));
        return changes.stream()
                .filter(change -> ComingNews.isNow(change, today))
                .map(change -> new Turn(change.id(), change.day()))
                .collect(Collectors.toSet());
    }
}
