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
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID actor,
        @Nullable String deed,
        @Nullable String subject,
        @Nullable String subjectId) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public static AuditFilter of(String subject, String subjectId) {
        return new AuditFilter(null, null, null, null, subject, subjectId);
    }
}
