package vn.vankho.legal.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.lookup.HeldTimeline;
import vn.vankho.legal.lookup.HeldTimelines;
import vn.vankho.legal.queue.Decided.Failure;
import vn.vankho.legal.queue.Decided.Following;

/** What decisions make of the texts they are about, and of those whose effect follows from these. */
@Component
class Consequences {
    private final HeldTimelines timelines;
    private final FollowingQueries following;
    private final Clock clock;

    Consequences(HeldTimelines timelines, FollowingQueries following, Clock clock) {
        this.timelines = timelines;
        this.following = following;
        this.clock = clock;
    }

    /** How things stood: texts that may stand otherwise, and what was proposed because of them. */
    record Before(List<HeldTimeline> texts, List<Following> following) {
        private List<LegalDocumentId> ids() {
            return texts.stream().map(one -> one.document().id()).toList();
        }
    }

    /** @param decided on which something is decided: what ended with their end is taken back with it */
    Before before(Collection<LegalDocumentId> decided, Viewer viewer) {
        var all = Stream.concat(decided.stream(), following.ended(decided, viewer).stream())
                .distinct()
                .map(id -> timelines.of(id, viewer))
                .toList();
        return new Before(
                all, following.of(all.stream().map(one -> one.document().id()).toList(), viewer));
    }

    Decided after(Before before, int done, List<Failure> failed, Viewer viewer) {
        var known = before.following().stream().map(Following::event).collect(Collectors.toSet());
        var proposed = following.of(before.ids(), viewer).stream()
                .filter(one -> !known.contains(one.event()))
                .toList();
        var today = LocalDate.now(clock);
        var changed = before.texts().stream()
                .map(was -> new Outcome(was, timelines.of(was.document().id(), viewer)))
                .flatMap(one -> one.changed(today).stream())
                .toList();
        return new Decided(done, failed, changed, proposed);
    }
}
