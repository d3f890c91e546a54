package vn.vankho.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Roles and units of people who are signed in, at most some seconds old: a deactivated person is out within them. */
@Component
class KnownViewers {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private record Known(Optional<Viewer> viewer, Instant readAt) {}

    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
    private final PeopleQueries people;
    private final Clock clock;

    KnownViewers(PeopleQueries people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Empty when there is no such person, or the account is not active any more. */
    Optional<Viewer> find(PersonId person) {
        var now = clock.instant();
        var last = known.get(person);
        if (last != null && last.readAt().plus(FRESH).isAfter(now)) return last.viewer();
        var viewer = read(person);
        if (known.size() >= MOST) known.clear();
        known.put(person, new Known(viewer, now));
        return viewer;
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        known.remove(change.person());
    }

    private Optional<Viewer> read(PersonId person) {
        return people.byId(person).filter(Person::active).map(Person::viewer);
    }
}
