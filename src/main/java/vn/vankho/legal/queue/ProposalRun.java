package vn.vankho.legal.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocumentId;

/**
 * What other registers said up to a moment, being confirmed with one word of a lawyer.
 *
 * @param by who answers for it
 * @param total what was proposed at that moment
 * @param confirmed and {@code refused}: of these so far
 * @param seen who asked has looked at how it ended
 */
public record ProposalRun(
        RunId id,
        State state,
        PersonId by,
        String byName,
        Instant askedAt,
        @Nullable Instant endedAt,
        boolean seen,
        long total,
        long confirmed,
        long refused) {
    public enum State {
        RUNNING,
        DONE,
        /** A person stopped it; what was confirmed stays so. */
        STOPPED,
        /** Who asked has no account, or not the right, any more. */
        FAILED
    }

    /**
     * One that could not be confirmed.
     *
     * @param document and {@code name}: the text; null where the viewer may not see it
     * @param key of the sentence that says why, with its arguments
     */
    public record Failure(
            @Nullable LegalDocumentId document, @Nullable String name, String key, List<Object> arguments) {
        public Failure {
            arguments = List.copyOf(arguments);
        }
    }
}
