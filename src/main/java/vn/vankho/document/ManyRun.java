package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;

/**
 * A deed on many documents and how far it is.
 *
 * @param total how many were chosen, of which {@code tried} had their turn and {@code done} are done; the others of these were refused or failed
 * @param remarks of how many there is something to say
 * @param unfinished how many had no turn or failed by the program: the same may be done on them, by one other run
 * @param changed of how many it changed something that is kept, so that it can be looked at
 * @param takenBackBy the newest deed that takes it back, where there is one
 * @param endedAt null while it goes on
 * @param by who began it, with the name
 * @param stoppedBy name of who stopped it, where that was another
 */
public record ManyRun(
        ManyRunId id,
        ManyDeed.Kind deed,
        State state,
        int total,
        int tried,
        int done,
        int remarks,
        int unfinished,
        int changed,
        @Nullable ManyRunId takenBackBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        PersonId by,
        String byName,
        @Nullable String stoppedBy) {
    /** FAILED: the account of its person is not active any more. */
    public enum State {
        WORKING,
        DONE,
        STOPPED,
        FAILED;

        public boolean isOver() {
            return this != WORKING;
        }
    }

    public int undone() {
        return tried - done;
    }

    public boolean isOf(Viewer viewer) {
        return by.equals(viewer.person());
    }
}
