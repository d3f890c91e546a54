package vn.vankho.search;

import java.time.Instant;
import java.util.UUID;

/**
 * A search a person keeps.
 *
 * @param query what stands behind the question mark of the results page ({@code q=…&loai=…})
 */
public record SavedSearch(UUID id, String name, String query, Instant savedAt) {}
