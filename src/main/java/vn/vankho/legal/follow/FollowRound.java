package vn.vankho.legal.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import vn.vankho.legal.LegalNews;
import vn.vankho.legal.LegalNews.What;
import vn.vankho.legal.coming.ComingChange;
import vn.vankho.legal.coming.ComingChanges;
import vn.vankho.legal.coming.ComingFilter;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.lookup.LegalLookup;

/** What nobody's deed brings about: days that come, and texts that are new in what a filter leaves. Each person by what they may see. */
@Component
class FollowRound {
    /** Told on the day before; a round that did not run is made up for within these days. */
    private static final int DAYS_BACK = 3;

    /** So many days before a change it is called to mind; a round that did not run is made up for here too. */
    private static final List<Integer> REMINDERS = List.of(15, 7, 3);

    /** More new texts of one filter (a register was taken over) are told in one notice. */
    private static final int AT_ONCE = 200;

    /** What was recorded before a round, in a transaction that ended after it, is new to the next one; none lasts that long. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(FollowRound.class);

    private final FollowRepository follows;
    private final FollowQueries queries;
    private final FollowNews news;
    private final ComingChanges coming;
    private final LegalLookup lookup;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FollowRound(
            FollowRepository follows,
            FollowQueries queries,
            FollowNews news,
            ComingChanges coming,
            LegalLookup lookup,
            CurrentViewer viewers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.follows = follows;
        this.queries = queries;
        this.news = news;
        this.coming = coming;
        this.lookup = lookup;
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
        changes(today, viewer);
        for (var told : queries.filters(viewer.person())) {
            var until = clock.instant();
            var filter = told.follow().filter();
            if (filter == null) continue;
            // a list that was told as a whole shows what came in late too
            var since = told.many() ? told.until() : told.since(LATE);
            boolean many = tellNew(told, filter.on(today).takenInAfter(since), viewer);
            tellDecided(told, whatever(filter, today), today, viewer);
            follows.told(told.follow().id(), until, many);
        }
    }

    /** @return whether they are too many for a notice each */
    private boolean tellNew(FollowQueries.Told told, LegalFilter filter, Viewer viewer) {
        var page = lookup.list(filter, LegalOrder.NEWEST, 0, AT_ONCE, viewer);
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

    /** What was decided of a day gone by, or of one that comes: of the days around today {@link #changes} tells. */
    private void tellDecided(FollowQueries.Told told, LegalFilter filter, LocalDate today, Viewer viewer) {
        for (int offset = 0; ; offset += AT_ONCE) {
            var decided = queries.decided(
                    told.since(LATE),
                    told.until(),
                    today.minusDays(DAYS_BACK),
                    today.plusDays(1),
                    offset,
                    AT_ONCE,
                    viewer.person());
            if (!decided.isEmpty()) tellDecided(decided, filter, viewer);
            if (decided.size() < AT_ONCE) return;
        }
    }

    private void tellDecided(List<FollowQueries.Decided> decided, LegalFilter filter, Viewer viewer) {
        var left = Set.copyOf(lookup.among(
                decided.stream().map(FollowQueries.Decided::document).collect(Collectors.toSet()), filter, viewer));
        decided.stream()
                .filter(one -> left.contains(one.document()))
                .forEach(one -> news.tell(
                        List.of(viewer.person()),
                        new LegalNews(
                                one.document(),
                                one.retracted() ? What.RETRACTED : What.EVENT,
                                one.id().toString(),
                                Map.of(
                                        "event",
                                        one.kind(),
                                        "day",
                                        one.on().toString(),
                                        LegalNews.TURNS,
                                        one.turns().toString()),
                                null)));
    }

    private void changes(LocalDate today, Viewer viewer) {
        var from = today.minusDays(DAYS_BACK + 1L);
        var changes =
                coming
                        .export(new ComingFilter(from, DAYS_BACK + 1 + REMINDERS.getFirst(), null), viewer)
                        .rows()
                        .stream()
                        .filter(change -> !what(change, today).isEmpty())
                        .toList();
        if (changes.isEmpty()) return;
        var ids = changes.stream().map(ComingChange::id).collect(Collectors.toSet());
        var followed = queries.among(ids, viewer.person());
        for (var told : queries.filters(viewer.person())) {
            var filter = told.follow().filter();
            if (filter != null) followed.addAll(lookup.among(ids, whatever(filter, today), viewer));
        }
        changes.stream()
                .filter(change -> followed.contains(change.id()))
                .forEach(change -> tell(change, what(change, today), viewer.person()));
    }

    /** As which notice: the change itself from the day before, a reminder so many days ahead, or none. */
    private static Optional<String> what(ComingChange change, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, change.day());
        if (left <= 1) return Optional.of("");
        return REMINDERS.stream()
                .filter(days -> left <= days && left >= days - DAYS_BACK)
                .findFirst()
                .map(days -> "-" + days);
    }

    /** What is new that day; where nothing is, what went away. */
    private void tell(ComingChange change, Optional<String> round, PersonId person) {
        var fresh = change.after().stream()
                .filter(status -> !change.before().contains(status))
                .toList();
        var gone = change.before().stream()
                .filter(status -> !change.after().contains(status))
                .toList();
        boolean over = fresh.isEmpty();
        boolean ahead = !round.orElseThrow().isEmpty();
        var what = over ? (ahead ? What.OVER_SOON : What.OVER) : ahead ? What.STATUS_SOON : What.STATUS;
        for (EffectStatus status : over ? gone : fresh)
            news.tell(
                    List.of(person),
                    new LegalNews(
                            change.id(),
                            what,
                            change.day() + " " + status + round.orElseThrow(),
                            Map.of("day", change.day().toString(), "status", status.name()),
                            null));
    }
}
