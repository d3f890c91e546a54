package vn.vankho.document;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.vankho.identity.Viewer;

/**
 * Who may see a document, once, for every query of this room and of those above that list what they hold of documents: {@code document} must be named {@code d}. Deliberately
 * without any role: an administrator is not by that a reader of restricted documents. {@code Visible} of the room {@code search}
 * says the same of the index, from the readers that {@code IndexableDocument} names: who changes one changes both.
 *
 * @see "decision 009"
 */
public final class Visible {
    /** Whether the viewer may see it at all, in use or in the trash. */
    public static final String ANYWHERE = """
             (d.quarantined is null
              and (d.access in ('PUBLIC', 'INTERNAL')
                   or d.kept_by = :me
                   or exists (select 1 from document_reader r
                               where r.document_id = d.id and r.reader = any (cast(:circles as uuid[])))))
            """;

    /** The same, for documents in use. */
    public static final String SQL = " (d.trashed_at is null and " + ANYWHERE + ") ";

    /** The same of one that was destroyed, as a row {@code t} of {@code document_destroyed}: who might see it then; nobody where a mark held it out of sight. */
    public static final String DESTROYED =
            " (t.mark is null and (t.access in ('PUBLIC', 'INTERNAL') or t.kept_by = :me or t.readers && cast(:circles as uuid[]))) ";

    private Visible() {}

    /** The parameters of these. */
    public static Map<String, Object> to(Viewer viewer) {
        var circles = Stream.concat(
                        Stream.of(viewer.person().value()),
                        viewer.units().stream().map(unit -> unit.value()))
                .map(UUID::toString)
                .toArray(String[]::new);
        return Map.of("me", viewer.person().value(), "circles", circles);
    }
}
