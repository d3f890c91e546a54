package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deed on many documents and how far it is.
 *
 * @param total how many were chosen, of which {@code tried} had their turn and {@code done} are done; the others of these were refused or failed
 * @param remarks of how many there is something to say
 * @param endedAt null while it goes on
 */
public record ManyRun(
        ManyRunId id,
        ManyDeed.Kind deed,
        State state,
        int total,
        int tried,
        int done,
        int remarks,
        Instant startedAt,
        @Nullable Instant endedAt) {
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
}
