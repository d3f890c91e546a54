package vn.vankho.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vankho.document.Intake.Taken;
import vn.vankho.document.UnfinishedLetterQueries.Unfinished;
import vn.vankho.identity.ViewersLater;
import vn.vankho.storage.ObjectStore;

/**
 * Takes letters apart to their end whose parts were not all kept when the portal died or its store went away. The letter is there, so nobody
 * has to send it again; it goes on for the person who brought it, with the rights of today, or for whose document it is where
 * that person may not see it any more.
 *
 * @see "decision 015"
 */
@Component
class UnfinishedLetters {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedLetters.class);

    /** No further letter is begun after it: other jobs wait for their turn, and the next run goes on. */
    private static final Duration TIME = Duration.ofMinutes(4);

    private final UnfinishedLetterQueries queries;
    private final Letters letters;
    private final ObjectStore store;
    private final ViewersLater viewers;
    private final Clock clock;

    UnfinishedLetters(
            UnfinishedLetterQueries queries, Letters letters, ObjectStore store, ViewersLater viewers, Clock clock) {
        this.queries = queries;
        this.letters = letters;
        this.store = store;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** One that cannot be finished does not keep the others from it. */
    void finish() {
        var end = clock.instant().plus(TIME);
        var all = new ArrayList<>(queries.all());
        // where the time does not reach, it is not always the same that wait
        Collections.shuffle(all);
        for (var letter : all) {
            if (Thread.interrupted() || clock.instant().isAfter(end)) return;
            try {
                finish(letter);
            } catch (IOException | RuntimeException e) {
                LOG.warn(
                        "The letter {} could not be taken apart: {}",
                        letter.document().value(),
                        e.toString());
            }
        }
    }

    private void finish(Unfinished letter) throws IOException {
        var viewer = Stream.of(letter.broughtBy(), letter.keptBy())
                .flatMap(person -> viewers.find(person).stream())
                .filter(person -> letters.waits(letter.document(), letter.bytes(), person))
                .findFirst();
        // not before that: a letter may be large
        if (viewer.isEmpty()) return;
        try (var bytes = store.open(letter.bytes());
                var taken = new Taken(
                        letter.name(), letter.folder(), store.spool(bytes, letter.size()), letter.inspected())) {
            letters.finish(letter.document(), taken, letter.tries(), viewer.get());
        }
    }
}
