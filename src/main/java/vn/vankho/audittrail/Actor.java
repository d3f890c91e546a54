package vn.vankho.audittrail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did a deed. A name and an id only, because even a sign-in is audited and the trail knows no rooms.
 *
 * @param id the person, or null for the portal itself
 * @param name as it is to be read in the trail, years later
 */
public record Actor(@Nullable UUID id, String name) {
    /** The portal itself: jobs, repairs, first start. */
    public static final Actor PORTAL = new Actor(null, "Vankho");
}
