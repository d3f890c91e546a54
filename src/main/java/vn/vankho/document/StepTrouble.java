package vn.vankho.document;

import org.jspecify.annotations.Nullable;

/**
 * Why a step of a listed document wants somebody's eyes: it failed, or it left pictures of pages unread.
 *
 * @param reason key of the sentence that says why, with {@code detail} as argument
 */
public record StepTrouble(
        StepKind kind,
        StepState state,
        @Nullable String reason,
        @Nullable String detail) {}
