package vn.vankho.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search a person keeps.
 *
 * @param query what stands behind the question mark of the results page ({@code q=…&loai=…})
 * @param followedSince since when the person is told of what is new in it; null: not followed
 */
public record SavedSearch(
        UUID id,
        String name,
        String query,
        Instant savedAt,
        @Nullable Instant followedSince) {}
