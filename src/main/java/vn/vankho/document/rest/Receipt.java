package vn.vankho.document.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file that was sent now is.
 *
 * @param existing the same bytes were kept before: nothing new was made, and {@code version} is null
 */
record Receipt(
        UUID id, boolean existing, String title, @Nullable UUID version) {}
