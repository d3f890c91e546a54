package vn.vankho.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Roles and units of people who are signed in, at most some seconds old: a deactivated person is out within them. */
@Component
class KnownViewers {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private record Read(Optional<Known> known, Instant readAt) {}

    /** @param epoch sessions and remembered passwords of an older number are over */
    record Known(Viewer viewer, int epoch) {}

    private final Map<PersonId, Read> recent = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final PeopleQueries people;
    private final PersonRepository repository;
    private final UnitRepository units;
    private final Clock clock;

    KnownViewers(PeopleQueries people, PersonRepository repository, UnitRepository units, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.units = units;
        this.clock = clock;
    }

    /** Empty when there is no such person, the account is not active any more, or what was signed in to has ended. */
    Optional<Viewer> find(PersonId person, int epoch) {
        return find(person).filter(known -> known.epoch() == epoch).map(Known::viewer);
    }

    /** Empty when there is no such person, or the account is not active any more. */
    Optional<Known> find(PersonId person) {
        var now = clock.instant();
        var last = recent.get(person);
        if (last != null && last.readAt().plus(FRESH).isAfter(now)) return last.known();
        long before = changes.get();
        var known = read(person);
        if (recent.size() >= MOST) recent.clear();
        recent.put(person, new Read(known, now));
        // read before the account changed, put after it was forgotten: not to be kept
        if (changes.get() != before) recent.remove(person);
        return known;
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        changes.incrementAndGet();
        recent.remove(change.person());
    }

    /** The number first: should the account change between the two, the pair is one that is refused. */
    private Optional<Known> read(PersonId person) {
        var credential = repository.credential(person);
        if (credential == null) return Optional.empty();
        return people.byId(person)
                .filter(Person::active)
                .map(one -> new Known(
                        new Viewer(one.id(), one.fullName(), one.roles(), units.withAbove(one.units())),
                        credential.epoch()));
    }
}
