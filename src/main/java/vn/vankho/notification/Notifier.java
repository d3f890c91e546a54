package vn.vankho.notification;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.PersonId;

/** Delivers notices; whom to tell is decided by the room that owns what they are about. */
@Component
public class Notifier {
    private final NoticeRepository notices;
    private final Clock clock;

    Notifier(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells people, in the transaction of what happened; who was told the same before is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<PersonId> people, NewNotice notice) {
        people.forEach(person -> notices.insert(person, notice, clock.instant()));
    }
}
