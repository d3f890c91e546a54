package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in the trash.
 *
 * @param by name of who threw it away
 * @param destroyedAt when it is destroyed at the earliest; null where the trash keeps everything
 */
public record TrashedDocument(
        DocumentRow row, Instant at, String by, @Nullable Instant destroyedAt) {}
