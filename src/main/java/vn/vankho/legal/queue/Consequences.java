package vn.vankho.legal.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
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

    /** How things stood: the texts on which something is decided, what ended with them, and what was proposed because of all these. */
    record Before(
            Instant at, List<HeldTimeline> decided, Map<LegalDocumentId, Set<EffectId>> ended, Set<EffectId> proposed) {
        private List<LegalDocumentId> ids() {
            return decided.stream().map(one -> one.document().id()).toList();
        }
    }

    /** @param decided on which something is decided: what ended with their end is taken back with it */
    Before before(Collection<LegalDocumentId> decided, Viewer viewer) {
        var ended = following.ended(decided, viewer);
        var proposed = following.of(all(decided, ended), viewer).stream()
                .map(Following::event)
                .collect(Collectors.toSet());
        // before whatever the deed records, as the database counts time
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.MICROS);
        return new Before(
                at, decided.stream().map(id -> timelines.of(id, viewer)).toList(), ended, proposed);
    }

    Decided after(Before before, int done, List<Failure> failed, Viewer viewer) {
        var decided = before.ids();
        var proposed = following.of(all(decided, before.ended()), viewer).stream()
                .filter(one -> !before.proposed().contains(one.event()))
                .toList();
        var today = LocalDate.now(clock);
        var changed = Stream.concat(
                        before.decided().stream(),
                        otherwise(before, decided, viewer).map(id -> timelines.of(id, before.at(), viewer)))
                .map(was -> new Outcome(was, timelines.of(was.document().id(), viewer)))
                .flatMap(one -> one.changed(today).stream())
                .toList();
        return new Decided(done, failed, changed, proposed);
    }

    /** Texts that ended with those and do no more, or otherwise: of a law, thousands end with it and few change. */
    private Stream<LegalDocumentId> otherwise(Before before, List<LegalDocumentId> decided, Viewer viewer) {
        var now = following.ended(decided, viewer);
        return all(before.ended().keySet(), now).stream()
                .filter(id -> !decided.contains(id))
                .filter(id -> !Objects.equals(before.ended().get(id), now.get(id)));
    }

    private static Set<LegalDocumentId> all(
            Collection<LegalDocumentId> some, Map<LegalDocumentId, Set<EffectId>> ended) {
        var all = new LinkedHashSet<>(some);
        all.addAll(ended.keySet());
        return all;
    }
}
