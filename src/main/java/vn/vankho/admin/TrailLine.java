package vn.vankho.admin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail in words, in the language of the reader.
 *
 * @param actor name of who did it, as it was then
 * @param deed what was done; {@code deedKey} is its constant name
 * @param subject to what, in words
 * @param subjectId its id, or null where the reader may not see the document
 * @param about what the line is about at a glance: a title, a name
 * @param details names and values; empty where the reader may not see the document
 * @param destroyed whether it is about a document that is there no more
 */
public record TrailLine(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        String actor,
        String deedKey,
        String deed,
        String subject,
        @Nullable String subjectId,
        String about,
        List<Detail> details,
        boolean destroyed) {
    /** One name and value of a line, in words. */
    public record Detail(String name, String value) {}
}
