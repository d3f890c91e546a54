package vn.vankho.audittrail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail are wanted; null means all.
 *
 * @param from first instant, inclusive
 * @param until last instant, exclusive
 * @param deed a whole deed ({@code document.keep}) or a room with a dot at its end ({@code document.})
 * @param words of the actor's name and of the details, each by its beginning, with diacritics or without; empty: all lines
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID actor,
        @Nullable String deed,
        @Nullable String subject,
        @Nullable String subjectId,
        String words) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** Of the words, in characters; what is longer is cut. */
    public static final int LONGEST = 200;

    public AuditFilter {
        // the database knows no NUL, and nobody types so many words
        words = words.replace('\0', ' ').strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    public AuditFilter(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable UUID actor,
            @Nullable String deed,
            @Nullable String subject,
            @Nullable String subjectId) {
        this(from, until, actor, deed, subject, subjectId, "");
    }

    public static AuditFilter of(String subject, String subjectId) {
        return new AuditFilter(null, null, null, null, subject, subjectId);
    }
}
