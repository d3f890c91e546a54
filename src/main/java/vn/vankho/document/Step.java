package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a version as a person sees it.
 *
 * @param reason key of the sentence that says why it failed or was skipped, with {@code reasonDetail} as argument
 * @param done and {@code total}: progress, for example pages; 0 of 0 where none is counted
 */
public record Step(
        StepKind kind,
        StepState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable String reasonDetail,
        int done,
        int total) {}
