package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A failed step as an operator sees it.
 *
 * @param document and {@code title}: null where the operator may not see the document (show {@code trail.restricted})
 * @param reason key of the sentence that says why, with {@code detail} as argument; the detail may name the file and is left out with the title
 */
public record FailedStep(
        @Nullable DocumentId document,
        @Nullable String title,
        StepKind kind,
        int attempts,
        Instant failedAt,
        @Nullable String reason,
        @Nullable String detail) {}
