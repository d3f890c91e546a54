package vn.vankho.audittrail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One line of the trail, as it was written. {@code details} keeps the order of names as PostgreSQL returns them. */
public record AuditEntry(
        UUID id, Instant at, Actor actor, String deed, String subject, String subjectId, Map<String, Object> details) {
    public AuditEntry with(Map<String, Object> details) {
        return new AuditEntry(id, at, actor, deed, subject, subjectId, details);
    }
}
