package vn.vankho.extraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * What somebody has said that stands on a page; counted from 1.
 *
 * @param text null: what is read holds
 */
public record PageRevision(int no, @Nullable String text, PersonId by, Instant at) {}
