package vn.vankho.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.storage.ExpectedOriginals.Trouble;

/**
 * A version whose original the check of the store found missing or damaged.
 *
 * @param sha256 of the right bytes, by which a backup finds them
 * @param document null, like {@code title} and {@code fileName}, when the viewer may not see it
 */
public record TroubledOriginal(
        Trouble trouble,
        Instant foundAt,
        String sha256,
        @Nullable DocumentId document,
        @Nullable String title,
        @Nullable String fileName,
        int version) {}
