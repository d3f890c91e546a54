package vn.vankho.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person was told something.
 *
 * @param subject the kind of thing it is about, as its owner calls it
 * @param subjectId which of them
 * @param what happened, as the owner calls it
 * @param details values of its sentence; names are not kept here, they are asked for when it is read
 */
public record Notice(
        UUID id,
        String subject,
        UUID subjectId,
        String what,
        Map<String, String> details,
        Instant at,
        @Nullable Instant readAt) {
    public Notice {
        details = Map.copyOf(details);
    }

    public String detail(String name) {
        return details.getOrDefault(name, "");
    }
}
