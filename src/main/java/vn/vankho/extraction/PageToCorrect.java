package vn.vankho.extraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;

/**
 * A page beside its picture, for a person who puts it right.
 *
 * @param text as it holds now
 * @param confidence of what was read, 0 to 100
 * @param revision how often people have put it right so far
 * @param correctedBy who did it last
 */
public record PageToCorrect(
        int no,
        String text,
        int confidence,
        boolean confirmed,
        int revision,
        @Nullable PersonId correctedBy,
        @Nullable Instant correctedAt) {}
