package vn.vankho.identity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.vankho.audittrail.ToldLines;

/**
 * What lines of the trail are about, in a room whose things not everybody may see. Supplied from above, one for each kind of thing: whoever
 * reads the trail is told no more than the room itself would tell.
 *
 * @see "decision 009"
 */
public interface EntrySubjects {
    /** @param whole whether the details of a line are told too, not only what the thing is called */
    record Told(String name, boolean whole) {}

    /** The kind, as lines of the trail name it. */
    String subject();

    /** The same for who looks for lines by their words, as SQL: of which lines about its things all details are told. */
    ToldLines found(Viewer viewer);

    /** Those that the viewer may see, by id; that there are others stays untold. */
    Map<UUID, Told> told(Collection<UUID> ids, Viewer viewer);
}
