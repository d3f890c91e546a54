package vn.vankho.document;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vankho.document.Intake.Taken;
import vn.vankho.document.UnfinishedLetterQueries.Unfinished;
import vn.vankho.identity.ViewersLater;
import vn.vankho.storage.ObjectStore;

/**
 * Takes letters apart to their end whose parts were not all kept when the portal died or its store went away. The letter is there, so nobody
 * has to send it again; it goes on for the person who brought it, with the rights of today.
 *
 * @see "decision 015"
 */
@Component
class UnfinishedLetters {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedLetters.class);

    private final UnfinishedLetterQueries queries;
    private final Letters letters;
    private final ObjectStore store;
    private final ViewersLater viewers;

    UnfinishedLetters(UnfinishedLetterQueries queries, Letters letters, ObjectStore store, ViewersLater viewers) {
        this.queries = queries;
        this.letters = letters;
        this.store = store;
        this.viewers = viewers;
    }

    /** One that cannot be finished does not keep the others from it. */
    void finish() {
        for (var letter : queries.all()) {
            if (Thread.interrupted()) return;
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
        var viewer = viewers.find(letter.broughtBy());
        if (viewer.isEmpty()) return;
        try (var bytes = store.open(letter.bytes());
                var taken = new Taken(
                        letter.name(), letter.folder(), store.spool(bytes, letter.size()), letter.inspected())) {
            letters.finish(letter.document(), taken, viewer.get());
        }
    }
}
