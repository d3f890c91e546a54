package vn.vankho.legal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * Who refused something, and when.
 *
 * @param by null: not known
 * @param why or empty
 */
public record Refusal(@Nullable PersonId by, Instant at, String why) {}
